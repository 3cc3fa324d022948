import { readCourse } from "../../src/content/index.js";
import type { Reference } from "../../src/model/index.js";

/** The entries of a `references.yaml`. */
export function referencesOf(text: string): readonly Reference[] {
  const { value, diagnostics } = readCourse({
    id: "sample",
    course: { path: "course.yaml", text: "title: 样例\nlang: zh-CN\n" },
    lessons: [],
    references: { path: "references.yaml", text },
  });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (value === null || errors.length > 0) throw new Error(`references do not read: ${JSON.stringify(errors)}`);
  return value.references;
}
