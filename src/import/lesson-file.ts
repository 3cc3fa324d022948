import type { Node } from "yaml";
import type { Fields, OutlineBody, OutlinePoint, OutlineSlot } from "./fields.js";
import type { OutlineText } from "./outline.js";
import { referenceKey } from "./reference-list.js";
import type { ReferenceList } from "./reference-list.js";
import type { OutlineLesson, OutlinePart, OutlineSection, OutlineTopic } from "./structure.js";
import { commented, flowList, mapping, yamlText } from "./yaml-writer.js";
import type { YamlEntry } from "./yaml-writer.js";

/** What the sections of a lesson are written with. */
interface Writing {
  readonly references: ReferenceList;
  /** Number of the lesson in the course, from 1; the ids of its figures begin with it. */
  readonly number: number;
  /** Ids that are taken, by kind and id. */
  readonly slotIds: Set<string>;
}

const values = (texts: readonly OutlineText[]): string[] => texts.map(({ value }) => value);

function pointNode({ text, points }: OutlinePoint): string | Node {
  return points.length === 0 ? text.value : mapping([["text", text.value], ["points", points.map(pointNode)]]);
}

function flattened(points: readonly OutlinePoint[]): string[] {
  return points.flatMap(({ text, points: below }) => [text.value, ...flattened(below)]);
}

function slotNode({ kind, number, caption }: OutlineSlot, { number: lesson, slotIds }: Writing): Node {
  const stem = `${lesson}-${number.replaceAll(".", "-")}`;
  let id = stem;
  for (let copy = 2; slotIds.has(`${kind} ${id}`); copy++) id = `${stem}-${copy}`;
  slotIds.add(`${kind} ${id}`);
  return mapping([["id", id], ["caption", caption]]);
}

/** Ids of the references among the texts, and the texts that are none. */
function cited(texts: readonly OutlineText[], references: ReferenceList): { readonly ids: string[]; readonly prose: OutlineText[] } {
  const found = texts.map((text) => ({ text, listed: references.get(referenceKey(text.value)) }));
  return {
    ids: [...new Set(found.flatMap(({ listed }) => listed?.id ?? []))],
    prose: found.filter(({ listed }) => listed === undefined).map(({ text }) => text),
  };
}

/** Chunks of Markdown as one text; bullets that follow each other make one list. */
function bodyEntry(body: readonly OutlineBody[], prose: readonly OutlineText[], others: readonly string[] = []): YamlEntry {
  const chunks = [...body.map(({ markdown }) => markdown), ...others.map((text) => `- ${text}`), ...values(prose)];
  const text = chunks.reduce((whole, chunk) => {
    if (whole === "") return chunk;
    const oneList = chunk.startsWith("- ") && /(?:^|\n)- [^\n]*$/.test(whole);
    return `${whole}${oneList ? "\n" : "\n\n"}${chunk}`;
  }, "");
  const comment = prose.length === 0 ? null : "look here: the last words stood among the references, but name none";
  return ["body", text.trim() === "" ? null : text, comment];
}

function summaryOf({ summary: [first] }: Fields): string | null {
  return first?.value ?? null;
}

function topicNode({ title, fields }: OutlineTopic, writing: Writing): Node {
  const { ids, prose } = cited(fields.references, writing.references);
  const slots = (kind: OutlineSlot["kind"]): Node[] => fields.slots.filter((slot) => slot.kind === kind).map((slot) => slotNode(slot, writing));
  return mapping([
    ["title", title.value],
    ["summary", summaryOf(fields)],
    ["key-points", fields.points.map(pointNode)],
    ["references", flowList(ids)],
    ["figures", slots("figure")],
    ["tables", slots("table")],
    bodyEntry(fields.body, prose, values([...fields.objectives, ...fields.tasks])),
  ]);
}

/** What a section without topics says by itself becomes a topic with its title: only topics hold points and figures. */
function ownTopic({ title, fields }: OutlineSection, writing: Writing): Node[] {
  if (fields.points.length + fields.slots.length + fields.references.length === 0) return [];
  const topic = topicNode({ title, fields: { ...fields, summary: [], body: [], objectives: [], tasks: [] } }, writing);
  return [commented(topic, "look here: in the outline this stands straight under the section")];
}

function kindEntries(section: OutlineSection, writing: Writing): YamlEntry[] {
  const { fields, kind } = section;
  const slots = values(fields.slots.map(({ text }) => text));
  const points = fields.points.map(pointNode);
  const listed = kind === "references" ? [...fields.references, ...fields.points.map(({ text }) => text)] : fields.references;
  const { ids, prose } = cited(listed, writing.references);
  const extra = [...slots, ...values(fields.objectives)];
  switch (kind) {
    case "topics":
      return [
        bodyEntry(fields.body, [], values([...fields.objectives, ...fields.tasks])),
        ["topics", [...ownTopic(section, writing), ...section.topics.map((topic) => topicNode(topic, writing))]],
      ];
    case "wrap-up":
      return [bodyEntry(fields.body, prose, [...extra, ...values(fields.tasks)]), ["key-points", points], ["references", flowList(ids)]];
    case "references":
      return [bodyEntry(fields.body, prose, [...extra, ...values(fields.tasks), ...fields.points.flatMap((point) => flattened(point.points))])];
    case "questions":
      return [bodyEntry(fields.body, fields.references, extra), ["key-points", [...points, ...values(fields.tasks)]]];
    case "tasks":
      return [bodyEntry(fields.body, fields.references, extra), ["tasks", [...values(fields.tasks), ...flattened(fields.points)]]];
  }
}

/** What two spellings of one title share. */
export function titleKey(text: string): string {
  return text.replace(/^[\d.、\s]+/, "").replace(/[\s*_:：]/g, "").toLowerCase();
}

/** A section that holds topics takes the kind of a section of topics, whatever its heading says. */
function withTopics(section: OutlineSection): OutlineSection {
  return section.topics.length === 0 ? section : { ...section, kind: "topics" };
}

function sectionNode(section: OutlineSection, lesson: OutlineLesson, writing: Writing): Node {
  const contents = lesson.contents.flatMap(({ entries }) => entries).map(({ value }) => titleKey(value));
  const hidden = contents.length > 0 && !contents.includes(titleKey(section.title.value));
  const whole = withTopics(section);
  return mapping([
    ["title", whole.title.value],
    ["kind", whole.kind === "topics" ? null : whole.kind],
    ["toc", hidden ? false : null],
    ["summary", summaryOf(whole.fields)],
    ...kindEntries(whole, writing),
  ]);
}

function titleEntries(lesson: OutlineLesson, part: OutlinePart): YamlEntry[] {
  const given = new Map(lesson.given.map(({ name, value }) => [name, value]));
  const { text, hours } = lesson.title;
  const title = given.get("title") ?? text.value;
  const subtitle = given.get("subtitle") ?? null;
  const partTitle = part.title === null ? null : titleKey(part.title.text.value);
  const stated = given.get("hours");
  return [
    ["title", title, titleKey(title) === titleKey(text.value) ? null : `the heading in the outline: ${text.value}`],
    ["subtitle", subtitle === null || titleKey(subtitle) === partTitle ? null : subtitle],
    ["date", given.get("date") ?? null],
    ["hours", hours ?? (stated === undefined ? null : Number(stated)), hours !== null && stated !== undefined && Number(stated) !== hours ? `the title page says: ${stated}` : null],
  ];
}

/** The text of a lesson's file. */
export function lessonFile(lesson: OutlineLesson, part: OutlinePart, writing: Writing): string {
  const contents = lesson.contents.flatMap(({ entries }) => entries).map(({ value }) => titleKey(value));
  const topics = lesson.sections.flatMap((section) => section.topics).map(({ title }) => titleKey(title.value));
  const depth = contents.length === 0 ? null : topics.some((title) => contents.includes(title)) ? 2 : 1;
  return yamlText(
    mapping([
      ...titleEntries(lesson, part),
      ["toc-depth", depth],
      ["title-page", lesson.titlePage.length > 0 ? true : null],
      ["objectives", values(lesson.objectives)],
      ["sections", lesson.sections.map((section) => sectionNode(section, lesson, writing))],
    ]),
  );
}
