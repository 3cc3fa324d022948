import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SchemaName } from "../../src/content/index.js";

const content = path.join(import.meta.dirname, "..", "..", "content");

/** Every content file of the samples with the schema that is meant for it. */
export function sampleFiles(): readonly (readonly [string, SchemaName])[] {
  return readdirSync(content).flatMap((course): readonly (readonly [string, SchemaName])[] => {
    if (course.endsWith(".yaml")) return [[course, "term"] as const];
    if (course === "policies" || course === "profiles") return readdirSync(path.join(content, course)).map((file) => [`${course}/${file}`, course === "policies" ? "policy" : "profile"] as const);
    const [lessons = [], sheets = [], exams = [], exercises = []] = ["lessons", "sheets", "exams", "exercises"].map((folder) => {
      const whole = path.join(content, course, folder);
      return existsSync(whole) ? readdirSync(whole) : [];
    });
    return [
      [`${course}/course.yaml`, "course"] as const,
      [`${course}/references.yaml`, "references"] as const,
      ...(existsSync(path.join(content, course, "glossary.yaml")) ? [[`${course}/glossary.yaml`, "glossary"] as const] : []),
      ...(existsSync(path.join(content, course, "programme.yaml")) ? [[`${course}/programme.yaml`, "programme"] as const] : []),
      ...lessons.map((lesson) => [`${course}/lessons/${lesson}`, "lesson"] as const),
      ...sheets.map((sheet) => [`${course}/sheets/${sheet}`, "sheet"] as const),
      ...exams.map((exam) => [`${course}/exams/${exam}`, "exam"] as const),
      ...exercises.map((bank) => [`${course}/exercises/${bank}`, "exercises"] as const),
    ];
  });
}

/** What one of them holds. */
export function sampleText(file: string): string {
  return readFileSync(path.join(content, file), "utf8");
}
