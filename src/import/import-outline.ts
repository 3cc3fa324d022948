import { diagnostic, lineTable, positionAt } from "../diagnostics/index.js";
import type { Diagnostic, Outcome, Placed, Source, Span } from "../diagnostics/index.js";
import { courseFile } from "./course-file.js";
import { lessonFile, titleKey } from "./lesson-file.js";
import { beyondLimits } from "./limits.js";
import { readOutline } from "./outline.js";
import { collectReferences, referenceNode } from "./reference-list.js";
import { readStructure } from "./structure.js";
import type { OutlineCourse, OutlineLesson } from "./structure.js";
import { yamlText } from "./yaml-writer.js";
import { YAMLSeq } from "yaml";

/** A file of the imported course. */
export interface ImportedFile {
  /** Relative to the course's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A course made from an outline. */
export interface ImportedCourse {
  /** `course.yaml`, the lessons, and `references.yaml` where the outline names references. */
  readonly files: readonly ImportedFile[];
  /** Lines of the outline that found no place. They stand in a comment at the end of `course.yaml` too. */
  readonly unplaced: readonly Placed<string>[];
}

function isSpan(value: object): value is Span {
  return "source" in value && "start" in value && "end" in value;
}

/** Every span of a value, however deep. */
function spansOf(value: unknown): Span[] {
  if (typeof value !== "object" || value === null) return [];
  return isSpan(value) ? [value] : Object.values(value).flatMap(spansOf);
}

/** Entries of contents pages that name no section and no topic. */
function strayEntries({ contents, sections }: OutlineLesson): Placed<string>[] {
  const titles = new Set(sections.flatMap((section) => [section.title, ...section.topics.map(({ title }) => title)]).map(({ value }) => titleKey(value)));
  return contents.flatMap(({ entries }) => entries).filter(({ value }) => !titles.has(titleKey(value)));
}

function linesOf({ source, start, end }: Span): number[] {
  const first = positionAt(source, start).line;
  const last = positionAt(source, Math.max(start, end - 1)).line;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Lines with something on them that no value of the course came from. */
function unplacedLines(source: Source, course: OutlineCourse): Placed<string>[] {
  const lessons = course.parts.flatMap((part) => part.lessons);
  const placed = new Set(spansOf(course).flatMap(linesOf));
  for (const line of lessons.flatMap(strayEntries).flatMap(({ span }) => linesOf(span))) placed.delete(line);
  const starts = lineTable(source);
  return starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? source.text.length;
    const value = source.text.slice(start, end).trim();
    const at = start + source.text.slice(start, end).search(/\S|$/);
    return value === "" || placed.has(index + 1) ? [] : [{ value, span: { source, start: at, end: at + value.length } }];
  });
}

function slug(title: string): string {
  const words = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return /[^\p{ASCII}]/u.test(words) ? "" : words.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 40).replace(/-$/, "");
}

function lessonIds(course: OutlineCourse): ReadonlyMap<OutlineLesson, string> {
  const lessons = course.parts.flatMap((part) => part.lessons);
  return new Map(
    lessons.map((lesson, index) => {
      const number = String(index + 1).padStart(2, "0");
      const name = slug(lesson.title.text.value);
      return [lesson, name === "" ? `lesson-${number}` : `${number}-${name}`];
    }),
  );
}

function referencesFile(references: ReturnType<typeof collectReferences>): ImportedFile[] {
  if (references.size === 0) return [];
  const list = new YAMLSeq();
  for (const [index, reference] of [...references.values()].entries()) {
    const node = referenceNode(reference);
    node.spaceBefore = index > 0;
    list.items.push(node);
  }
  return [{ path: "references.yaml", text: yamlText(list) }];
}

function warningsOf(unplaced: readonly Placed<string>[], references: ReturnType<typeof collectReferences>): Diagnostic[] {
  const doubts = [...references.values()].flatMap(({ id, entry, text }) =>
    entry.doubt === null ? [] : [diagnostic("import/doubtful-reference", text.span, `the reference \`${id}\` is not sure: ${entry.doubt}`, "complete it in `references.yaml`")],
  );
  const lines = unplaced.map(({ span }) =>
    diagnostic("import/unplaced-line", span, "this line of the outline found no place", "look for it at the end of `course.yaml`"),
  );
  return [...lines, ...doubts].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
}

/**
 * A Markdown outline as the files of a course. Every line of the outline is in a file, or is told as a line without a
 * place. `lang` is the language of the course, or `null` to tell it from the letters.
 */
export function importOutline(source: Source, lang: "zh-CN" | "en" | null = null): Outcome<ImportedCourse> {
  const beyond = beyondLimits(source);
  if (beyond !== null) return { value: null, diagnostics: [beyond] };
  const course = readStructure(readOutline(source));
  const lessons = course.parts.flatMap((part) => part.lessons.map((lesson) => ({ lesson, part })));
  if (lessons.length === 0) {
    const span = { source, start: 0, end: Math.min(1, source.text.length) };
    return { value: null, diagnostics: [diagnostic("import/no-lesson", span, "the outline has no heading that could be a lesson", "begin it with `# Title of the lesson`")] };
  }
  const references = collectReferences(course);
  const unplaced = unplacedLines(source, course);
  const ids = lessonIds(course);
  const slotIds = new Set<string>();
  const files = lessons.map(({ lesson, part }, index) => ({
    path: `lessons/${ids.get(lesson) ?? ""}.yaml`,
    text: lessonFile(lesson, part, { references, number: index + 1, slotIds }),
  }));
  const language = lang ?? ((source.text.match(/\p{Script=Han}/gu)?.length ?? 0) * 4 > source.text.replace(/\s/g, "").length ? "zh-CN" : "en");
  const first = { path: "course.yaml", text: courseFile(course, { ids, lang: language, unplaced }) };
  return { value: { files: [first, ...files, ...referencesFile(references)], unplaced }, diagnostics: warningsOf(unplaced, references) };
}
