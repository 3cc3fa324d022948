import { parse } from "yaml";
import { jsonSchema, schemaNames } from "../../src/content/index.js";
import type { SchemaName } from "../../src/content/index.js";

interface Schema {
  readonly $ref?: string;
  readonly const?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Steps from the root of a file to a value. */
export type Path = readonly (string | number)[];

/** Where a key of a definition stands in the files of the course. */
export interface Occurrence {
  readonly file: string;
  readonly path: Path;
}

/** A place that is being visited: the definition that holds for it, and the schema that knows all definitions. */
interface Place extends Occurrence {
  readonly definition: string;
  readonly root: Schema;
}

const schemas = new Map(schemaNames.map((name) => [name, JSON.parse(jsonSchema(name)) as Schema]));

/** Every `definition.key` of every schema. */
export function allFields(): string[] {
  const named = [...schemas].flatMap(([name, schema]) => [[name, schema] as const, ...Object.entries(schema.definitions ?? {})]);
  const fields = named.flatMap(([name, schema]) => [...keysOf(schema)].map((key) => `${name}.${key}`));
  return [...new Set(fields)].sort();
}

function formsOf(schema: Schema): readonly Schema[] {
  return [schema, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
}

function keysOf(schema: Schema): Set<string> {
  return new Set(formsOf(schema).flatMap(({ properties = {} }) => Object.keys(properties)));
}

/** Whether the form is for another `kind` of section than the value says, or asks for a key that the value has not. */
function isOfOtherKind(value: object, { properties, required = [] }: Schema): boolean {
  const kind = properties?.["kind"]?.const;
  return (kind !== undefined && "kind" in value && value.kind !== kind) || required.some((key) => !(key in value));
}

/** Notes where each key of a definition first stands in the value. */
function visit(value: unknown, schema: Schema, at: Place, found: Map<string, Occurrence>): void {
  const reference = schema.$ref?.split("/").at(-1);
  if (reference !== undefined) {
    visit(value, at.root.definitions?.[reference] ?? {}, { ...at, definition: reference }, found);
    return;
  }
  for (const form of formsOf(schema)) {
    if (form !== schema && form.$ref !== undefined) visit(value, form, at, found);
    if (Array.isArray(value) && form.items !== undefined)
      for (const [index, item] of value.entries()) visit(item, form.items, { ...at, path: [...at.path, index] }, found);
    if (typeof value !== "object" || value === null || Array.isArray(value) || isOfOtherKind(value, form)) continue;
    for (const [key, child] of Object.entries(value)) {
      const under = form.properties?.[key];
      if (under === undefined) continue;
      const path = [...at.path, key];
      const name = `${at.definition}.${key}`;
      if (!found.has(name)) found.set(name, { file: at.file, path });
      visit(child, under, { ...at, path }, found);
    }
  }
}

/** Where each key of the schemas that the files follow first stands; what the files hold is given by their names. */
export function occurrencesIn(files: ReadonlyMap<string, SchemaName>, texts: Readonly<Record<string, string>>): Map<string, Occurrence> {
  const found = new Map<string, Occurrence>();
  for (const [file, name] of files) {
    const schema = schemas.get(name) ?? {};
    visit(parse(texts[file] ?? ""), schema, { file, path: [], definition: name, root: schema }, found);
  }
  return found;
}
