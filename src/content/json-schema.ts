import { z } from "zod";
import { courseSchema } from "./schema/course.js";
import { lessonSchema } from "./schema/lesson.js";
import { referencesSchema } from "./schema/references.js";
import { sheetSchema } from "./schema/sheet.js";

/** The kinds of content files that have a schema, by the name that the command line knows. */
const schemas = { course: courseSchema, lesson: lessonSchema, sheet: sheetSchema, references: referencesSchema } as const;

/** The name of a kind of content file. */
export type SchemaName = keyof typeof schemas;

/** Every name of a schema. */
export const schemaNames: readonly SchemaName[] = ["course", "lesson", "sheet", "references"];

/**
 * What a kind of content file may hold, as JSON Schema for editors and validators. A key without a value counts as
 * absent to Lectern; JSON Schema sees a null there and refuses it.
 */
export function jsonSchema(name: SchemaName): string {
  return `${JSON.stringify(z.toJSONSchema(schemas[name], { io: "input" }), null, 2)}\n`;
}
