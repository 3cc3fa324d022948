import { z } from "zod";
import { limits, readableNumber } from "./limits.js";
import { courseSchema } from "./schema/course.js";
import { lessonSchema } from "./schema/lesson.js";
import { referencesSchema } from "./schema/references.js";
import { sheetSchema } from "./schema/sheet.js";
import { unprintedFields } from "./unprinted-fields.js";

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Every named schema below `schema`, itself first, in the order in which the reader meets them. */
function definitionsOf(schema: z.ZodType, id: string): readonly (readonly [string, JsonSchema])[] {
  const { $defs = {}, ...root } = z.toJSONSchema(schema, { io: "input" });
  return [[id, root], ...Object.entries($defs)];
}

function phraseOf(schema: JsonSchema, names: ReadonlyMap<string, JsonSchema>): string {
  if (schema.title !== undefined) return schema.title;
  const name = schema.$ref?.split("/").at(-1);
  if (name !== undefined) return `[${names.get(name)?.title ?? name}](#${name})`;
  const { items } = schema;
  if (schema.type === "array" && typeof items === "object" && !Array.isArray(items)) return `list of ${phraseOf(items, names)}`;
  return typeof schema.type === "string" ? schema.type : "value";
}

/** The schema itself, or the forms that a value may take under it. */
function formsOf(schema: JsonSchema): JsonSchema[] {
  const forms = schema.anyOf ?? schema.oneOf ?? [];
  return [schema, ...forms.filter((form): form is JsonSchema => typeof form === "object")];
}

function rowsOf(mapping: JsonSchema, names: ReadonlyMap<string, JsonSchema>): string[] {
  return Object.entries(mapping.properties ?? {}).map(([key, value]) => {
    if (typeof value !== "object") return `| \`${key}\` | | |`;
    const required = mapping.required?.includes(key) === true ? " (required)" : "";
    return `| \`${key}\`${required} | ${phraseOf(value, names)} | ${value.description ?? ""} |`;
  });
}

function sectionOf([id, schema]: readonly [string, JsonSchema], names: ReadonlyMap<string, JsonSchema>): string {
  const forms = formsOf(schema);
  const kinds = forms.filter(({ $ref }) => $ref !== undefined).map((form) => `- ${phraseOf(form, names)}`);
  const tables = forms
    .filter(({ properties }) => properties !== undefined)
    .map((mapping) => ["| key | value | |", "|---|---|---|", ...rowsOf(mapping, names)].join("\n"));
  const list = kinds.length === 0 ? [] : [kinds.join("\n")];
  return [`## ${id}`, schema.description ?? "", ...list, tables.join("\n\nor\n\n")].join("\n\n").trimEnd();
}

/** What no template prints, and what it is for. */
function unprintedSection(): string {
  return [
    "## What is not printed",
    "",
    "Every key is printed by some template, or shapes what is printed, but these.",
    "",
    "| key | of | is for |",
    "|---|---|---|",
    ...unprintedFields.map(({ definition, key, purpose }) => `| \`${key}\` | [${definition}](#${definition}) | ${purpose} |`),
  ].join("\n");
}

/** The reference of everything that content files may hold, as Markdown, made from the schemas. */
export function contentReference(): string {
  const all = [
    ...definitionsOf(courseSchema, "course"),
    ...definitionsOf(lessonSchema, "lesson"),
    ...definitionsOf(sheetSchema, "sheet"),
    ...definitionsOf(referencesSchema, "references"),
  ];
  const names = new Map(all);
  const introduction = [
    "# Content",
    "",
    "A course is a folder with `course.yaml`, `lessons/*.yaml`, `sheets/*.yaml` and `references.yaml`. Keys are closed: an",
    "unknown key is an error. Every text takes inline Markdown unless it is a plain text. A key with nothing behind it counts as absent.",
    "",
    `A file holds at most ${readableNumber(limits.characters)} characters, ${readableNumber(limits.values)} values, ` +
      `${readableNumber(limits.keys)} keys a mapping, and ${readableNumber(limits.depth)} levels.`,
  ].join("\n");
  return `${[introduction, ...[...names].map((definition) => sectionOf(definition, names)), unprintedSection()].join("\n\n")}\n`;
}
