/** What a value of JSON may be; the schema, the check and the type follow from it. */
export type Shape =
  | { readonly is: "text"; readonly pattern?: RegExp }
  | { readonly is: "count" }
  | { readonly is: "number" }
  | { readonly is: "flag" }
  | { readonly is: "one"; readonly of: readonly string[] }
  | { readonly is: "list"; readonly of: Shape }
  | { readonly is: "record"; readonly fields: Readonly<Record<string, Field>> }
  | { readonly is: "null-or"; readonly of: Shape };

/** A field of a record: its shape, and what it says. */
type Field = readonly [shape: Shape, says: string];

/** The values of a shape. */
export type ValueOf<S extends Shape> =
  S extends { readonly is: "text" } ? string
  : S extends { readonly is: "count" | "number" } ? number
  : S extends { readonly is: "flag" } ? boolean
  : S extends { readonly is: "one"; readonly of: readonly (infer Name)[] } ? Name
  : S extends { readonly is: "list"; readonly of: infer Item extends Shape } ? readonly ValueOf<Item>[]
  : S extends { readonly is: "null-or"; readonly of: infer Item extends Shape } ? ValueOf<Item> | null
  : S extends { readonly is: "record"; readonly fields: infer Fields extends Readonly<Record<string, Field>> } ? { readonly [Name in keyof Fields]: ValueOf<Fields[Name][0]> }
  : never;

/** A text; of a form where one is given. */
export function text(pattern?: RegExp) {
  return { is: "text", ...(pattern === undefined ? {} : { pattern }) } as const;
}

/** One of several words. */
export function one<const Names extends readonly string[]>(...of: Names) {
  return { is: "one", of } as const;
}

/** A list of one shape. */
export function list<const Item extends Shape>(of: Item) {
  return { is: "list", of } as const;
}

/** A shape, or nothing. */
export function nullOr<const Item extends Shape>(of: Item) {
  return { is: "null-or", of } as const;
}

/** An object with exactly these fields. */
export function record<const Fields extends Readonly<Record<string, Field>>>(fields: Fields) {
  return { is: "record", fields } as const;
}

/** A whole number from 0. */
export const count = { is: "count" } as const;

/** True or false. */
export const flag = { is: "flag" } as const;

/** Any number. */
export const number = { is: "number" } as const;

/** The JSON Schema of a shape. */
export function schemaOf(shape: Shape): Readonly<Record<string, unknown>> {
  switch (shape.is) {
    case "text":
      return { type: "string", ...(shape.pattern === undefined ? {} : { pattern: shape.pattern.source }) };
    case "count":
      return { type: "integer", minimum: 0 };
    case "number":
      return { type: "number" };
    case "flag":
      return { type: "boolean" };
    case "one":
      return { enum: shape.of };
    case "list":
      return { type: "array", items: schemaOf(shape.of) };
    case "null-or":
      return { anyOf: [{ type: "null" }, schemaOf(shape.of)] };
    case "record": {
      const properties = Object.fromEntries(Object.entries(shape.fields).map(([name, [below, says]]) => [name, { description: says, ...schemaOf(below) }]));
      return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
    }
  }
}

function recordFault(fields: Readonly<Record<string, Field>>, value: unknown, at: string): string | null {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return `\`${at}\` is no object`;
  const strange = Object.keys(value).find((name) => !Object.hasOwn(fields, name));
  if (strange !== undefined) return `\`${at}\` has an unknown field \`${strange}\``;
  for (const [name, [shape]] of Object.entries(fields)) {
    const below = at === "" ? name : `${at}.${name}`;
    if (!Object.hasOwn(value, name)) return `\`${below}\` is missing`;
    const fault = faultIn(shape, (value as Readonly<Record<string, unknown>>)[name], below);
    if (fault !== null) return fault;
  }
  return null;
}

function listFault(of: Shape, value: unknown, at: string): string | null {
  if (!Array.isArray(value)) return `\`${at}\` is no list`;
  for (const [index, item] of value.entries()) {
    const fault = faultIn(of, item, `${at}.${index}`);
    if (fault !== null) return fault;
  }
  return null;
}

type Scalar = Extract<Shape, { readonly is: "text" | "count" | "number" | "flag" | "one" }>;

function holds(shape: Scalar, value: unknown): boolean {
  switch (shape.is) {
    case "text":
      return typeof value === "string" && (shape.pattern?.test(value) ?? true);
    case "count":
      return Number.isSafeInteger(value) && (value as number) >= 0;
    case "number":
      return typeof value === "number";
    case "flag":
      return typeof value === "boolean";
    case "one":
      return shape.of.some((name) => name === value);
  }
}

const wanted: Readonly<Record<Scalar["is"], string>> = { text: "text as it should be", count: "count", number: "number", flag: "truth value", one: "known word" };

/** The first thing in a value that is not of a shape, in words with its place; `null` where all of it is. */
export function faultIn(shape: Shape, value: unknown, at = ""): string | null {
  switch (shape.is) {
    case "null-or":
      return value === null ? null : faultIn(shape.of, value, at);
    case "record":
      return recordFault(shape.fields, value, at);
    case "list":
      return listFault(shape.of, value, at);
    case "text":
    case "count":
    case "number":
    case "flag":
    case "one":
      return holds(shape, value) ? null : `\`${at}\` is no ${wanted[shape.is]}`;
  }
}
