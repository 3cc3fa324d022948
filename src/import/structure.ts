import { readFields } from "./fields.js";
import type { Fields } from "./fields.js";
import { headingRoles } from "./heading-roles.js";
import type { Role } from "./heading-roles.js";
import type { OutlineBlock, OutlineText } from "./outline.js";
import { hoursOf, isoDate, titleFieldOf } from "./vocabulary.js";
import type { HeadingKind } from "./vocabulary.js";

/** A topic of the outline. */
export interface OutlineTopic {
  readonly title: OutlineText;
  readonly fields: Fields;
}

/** A section of the outline. */
export interface OutlineSection {
  readonly kind: "topics" | "wrap-up" | "references" | "questions" | "tasks";
  readonly title: OutlineText;
  readonly fields: Fields;
  readonly topics: OutlineTopic[];
}

/** A title with the class hours that stood behind it. */
export interface OutlineTitle {
  readonly text: OutlineText;
  readonly hours: number | null;
}

/** A lesson of the outline. */
export interface OutlineLesson {
  readonly title: OutlineTitle;
  readonly titlePage: OutlineText[];
  readonly contents: { readonly heading: OutlineText; readonly entries: OutlineText[] }[];
  readonly given: { readonly name: "title" | "subtitle" | "date" | "hours" | "instructor"; readonly value: string; readonly text: OutlineText }[];
  readonly objectives: OutlineText[];
  readonly labels: Fields["labels"][number][];
  readonly sections: OutlineSection[];
}

/** A part of the outline; `title` is `null` where the outline has no parts. */
export interface OutlinePart {
  readonly title: OutlineTitle | null;
  readonly lessons: OutlineLesson[];
}

/** The outline as a course. Values hold the places they came from; what is not in it is not placed. */
export interface OutlineCourse {
  readonly title: OutlineTitle | null;
  readonly description: Fields["body"];
  readonly parts: OutlinePart[];
  readonly rules: OutlineText[];
}

interface Stretch {
  readonly heading: Extract<OutlineBlock, { kind: "heading" }> | null;
  readonly blocks: OutlineBlock[];
}

function stretchesOf(blocks: readonly OutlineBlock[]): Stretch[] {
  const stretches: Stretch[] = [{ heading: null, blocks: [] }];
  for (const block of blocks)
    if (block.kind === "heading") stretches.push({ heading: block, blocks: [] });
    else stretches.at(-1)?.blocks.push(block);
  return stretches;
}

function titleOf(text: OutlineText): OutlineTitle {
  const { title, hours } = hoursOf(text.value);
  return { text: { value: title, span: text.span }, hours };
}

function newLesson(text: OutlineText): OutlineLesson {
  return { title: titleOf(text), titlePage: [], contents: [], given: [], objectives: [], labels: [], sections: [] };
}

/** The texts of blocks that have nothing under them. */
function plainTexts(blocks: readonly OutlineBlock[]): OutlineText[] {
  return blocks.flatMap((block): OutlineText[] => {
    if (block.kind === "text") return [block.text];
    if (block.kind !== "list") return [];
    return block.items.flatMap((item) => [...(item.text === null ? [] : [item.text]), ...plainTexts(item.blocks)]);
  });
}

function addGiven(lesson: OutlineLesson, blocks: readonly OutlineBlock[]): void {
  for (const text of plainTexts(blocks)) {
    const field = titleFieldOf(text.value);
    const twice = lesson.given.some(({ name }) => name === field?.name);
    const value = field?.name === "date" ? isoDate(field.value) : field?.name === "hours" ? hoursOf(`x(${field.value})`).hours : field?.value;
    if (field !== null && !twice && value !== null && value !== undefined) lesson.given.push({ ...field, value: String(value), text });
  }
}

const sectionKinds: Readonly<Record<HeadingKind, OutlineSection["kind"] | null>> = {
  "title-page": null,
  contents: null,
  objectives: null,
  "wrap-up": "wrap-up",
  references: "references",
  questions: "questions",
  tasks: "tasks",
};

/** Whether what stands straight under a lesson's heading is more than its objectives: then it makes a section. */
function holdsMore({ summary, body, points, slots, references, tasks }: Fields): boolean {
  return summary.length + body.length + points.length + slots.length + references.length + tasks.length > 0;
}

/** Builds the course heading by heading; a heading without a place of its own leaves its lines to the report. */
class CourseBuilder {
  readonly course: { title: OutlineTitle | null; description: Fields["body"]; parts: OutlinePart[]; rules: OutlineText[] } = {
    title: null, description: [], parts: [], rules: [],
  };

  get #lesson(): OutlineLesson | undefined {
    return this.course.parts.at(-1)?.lessons.at(-1);
  }

  add({ role, heading, blocks }: { role: Role; heading: OutlineText; blocks: readonly OutlineBlock[] }): void {
    this.course.rules.push(...blocks.flatMap((block) => (block.kind === "rule" ? [block.text] : [])));
    const solid = blocks.filter(({ kind }) => kind !== "rule");
    const lesson = this.#lesson;
    if (role === "course") {
      this.course.title = titleOf(heading);
      this.course.description.push(...readFields(solid.filter(({ kind }) => kind === "text" || kind === "raw")).body);
    } else if (role === "part") this.course.parts.push({ title: titleOf(heading), lessons: [] });
    else if (role === "lesson") this.#addLesson(heading, solid);
    else if (lesson !== undefined) this.#addToLesson(lesson, { role, heading, blocks: solid });
  }

  #addLesson(heading: OutlineText, blocks: readonly OutlineBlock[]): void {
    if (this.course.parts.length === 0) this.course.parts.push({ title: null, lessons: [] });
    const lesson = newLesson(heading);
    this.course.parts.at(-1)?.lessons.push(lesson);
    addGiven(lesson, blocks);
    const fields = readFields(blocks);
    const { objectives, labels } = fields;
    lesson.objectives.push(...objectives);
    lesson.labels.push(...labels.filter(({ field }) => field === "objectives"));
    if (lesson.given.length === 0 && holdsMore(fields))
      lesson.sections.push({ kind: "topics", title: lesson.title.text, fields: { ...fields, objectives: [] }, topics: [] });
  }

  #addToLesson(lesson: OutlineLesson, { role, heading, blocks }: { role: Role; heading: OutlineText; blocks: readonly OutlineBlock[] }): void {
    if (role === "title-page") {
      lesson.titlePage.push(heading);
      addGiven(lesson, blocks);
    } else if (role === "contents") lesson.contents.push({ heading, entries: plainTexts(blocks) });
    else if (role === "objectives") {
      lesson.labels.push({ field: "objectives", text: heading });
      lesson.objectives.push(...plainTexts(blocks));
    } else if (role === "topic") lesson.sections.at(-1)?.topics.push({ title: heading, fields: readFields(blocks) });
    else if (role !== "course" && role !== "part" && role !== "lesson")
      lesson.sections.push({ kind: (role === "section" ? null : sectionKinds[role]) ?? "topics", title: heading, fields: readFields(blocks), topics: [] });
  }
}

/** The outline as a course: parts, lessons, sections and topics with their fields. */
export function readStructure(blocks: readonly OutlineBlock[]): OutlineCourse {
  const stretches = stretchesOf(blocks);
  const roles = headingRoles(stretches.flatMap(({ heading }) => heading ?? []).map(({ level, text }) => ({ level, text: text.value })));
  const builder = new CourseBuilder();
  let at = 1;
  while (at < stretches.length) {
    const stretch = stretches[at];
    // Headings below topics belong to what stands above them.
    let end = at + 1;
    while (end < stretches.length && roles[end - 1] === "below") end += 1;
    const below = stretches.slice(at + 1, end).flatMap((one) => [...(one.heading === null ? [] : [one.heading]), ...one.blocks]);
    const role = roles[at - 1];
    if (stretch?.heading && role !== undefined && role !== "below")
      builder.add({ role, heading: stretch.heading.text, blocks: [...stretch.blocks, ...below] });
    at = end;
  }
  return builder.course;
}
