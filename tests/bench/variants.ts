import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const lessonName = "40-challenges-and-trends";

/** A project on disk with one course of some lessons. */
export interface BenchProject {
  readonly root: string;
  /** Whole paths of the lesson files. */
  readonly lessons: readonly string[];
}

/** Variant `number` of a lesson: other ids, another title, and summaries of another length, so other line breaks. */
function variant(text: string, number: number): string {
  const suffix = `-v${number}`;
  const sentence = `变体${number}在这里多说一句，换一换断行的位置。`.repeat(number % 4);
  return text
    .replace(/^( *- id: )(\S+)/gm, `$1$2${suffix}`)
    .replace(/(?<!\\)@(fig|tbl)-([a-z0-9-]+)/g, `@$1-$2${suffix}`)
    .replace(/^title: (.+)$/m, `title: $1（${number}）`)
    .replace(/^( +summary: )([^>|"'].*)$/gm, `$1$2${sentence}`);
}

/** Writes a project of `count` variants of the outline's lesson into a new folder. */
export function benchProject(sampleCourse: string, count: number): BenchProject {
  const root = mkdtempSync(path.join(tmpdir(), "lectern-bench-"));
  const course = path.join(root, "content", "bench");
  mkdirSync(path.join(course, "lessons"), { recursive: true });
  cpSync(path.join(sampleCourse, "references.yaml"), path.join(course, "references.yaml"));
  const text = readFileSync(path.join(sampleCourse, "lessons", `${lessonName}.yaml`), "utf8");
  const ids = Array.from({ length: count }, (_, index) => `lesson-${String(index).padStart(3, "0")}`);
  const lessons = ids.map((id) => path.join(course, "lessons", `${id}.yaml`));
  for (const [index, file] of lessons.entries()) writeFileSync(file, count === 1 ? text : variant(text, index));
  const parts = ids.map((id) => `      - ${id}\n`).join("");
  const head = "title: 大模型算法工程入门与进阶课程\nlang: zh-CN\nparts:\n  - title: 第一部分\n    lessons:\n";
  writeFileSync(path.join(course, "course.yaml"), head + parts);
  return { root, lessons };
}
