import type { Placed } from "../diagnostics/index.js";
import { positionAt } from "../diagnostics/index.js";
import type { FieldName } from "./vocabulary.js";
import type { OutlineCourse, OutlineLesson } from "./structure.js";
import { mapping, yamlText } from "./yaml-writer.js";

/** What `course.yaml` is written with, beside the outline. */
interface CourseWriting {
  readonly ids: ReadonlyMap<OutlineLesson, string>;
  readonly lang: string;
  readonly unplaced: readonly Placed<string>[];
}

const wording = {
  "zh-CN": { part: "全部课时", course: "请核对：大纲没有写课程名称，这里用的是课的标题" },
  en: { part: "All lessons", course: "look here: the outline names no course; this is the title of its lesson" },
} as const;

/** The first wording of each label. */
function labelsOf(lessons: readonly OutlineLesson[]): ReadonlyMap<FieldName, string> {
  const words = new Map<FieldName, string>();
  const found = lessons.flatMap((lesson) => [
    ...lesson.labels,
    ...lesson.sections.flatMap(({ fields, topics }) => [...fields.labels, ...topics.flatMap((topic) => topic.fields.labels)]),
  ]);
  for (const { field, text } of found) if (!words.has(field)) words.set(field, text.value.replace(/[*_:：]+/g, "").trim());
  return words;
}

/** The text of `course.yaml`; lines that found no place stand in a comment at its end. */
export function courseFile(course: OutlineCourse, { ids, lang, unplaced }: CourseWriting): string {
  const lessons = course.parts.flatMap((part) => part.lessons);
  const words = lang === "zh-CN" ? wording["zh-CN"] : wording.en;
  const names = lessons.flatMap(({ given }) => given).filter(({ name }) => name === "instructor");
  const instructors = [...new Set(names.flatMap(({ value }) => value.split(/[、,，;；]\s*/)).filter((name) => name !== ""))];
  const title = course.title?.text.value ?? lessons[0]?.title.text.value ?? "";
  const parts = course.parts.map((part) =>
    mapping([
      ["title", part.title?.text.value ?? words.part],
      ["hours", part.title?.hours ?? null],
      ["lessons", part.lessons.map((lesson) => ids.get(lesson) ?? "")],
    ]),
  );
  const labels = labelsOf(lessons);
  const node = mapping([
    ["title", title, course.title === null ? words.course : null],
    ["lang", lang],
    ["hours", course.title?.hours ?? null],
    ["instructors", instructors],
    ["description", course.description.map(({ markdown }) => markdown).join("\n\n") || null],
    ["labels", labels.size === 0 ? null : mapping([...labels])],
    ["parts", parts],
  ]);
  const lines = unplaced.map(({ value, span }) => `${positionAt(span.source, span.start).line}: ${value}`);
  const after = lines.length === 0 ? "" : ["Lines of the outline that found no place:", ...lines].join("\n");
  return yamlText(node, { after });
}
