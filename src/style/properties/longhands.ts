import { boxProperties } from "./box.js";
import { columnProperties } from "./columns.js";
import { flexProperties } from "./flex.js";
import { generatedProperties } from "./generated.js";
import { listProperties, tableProperties } from "./lists-and-tables.js";
import { breakProperties, pageProperties } from "./pages.js";
import type { Computation, ComputeContext, PropertyRow } from "./row.js";
import { readComponents, isMalformed } from "../values/component.js";
import type { Grammar } from "../values/grammar.js";
import { readWhole } from "../values/grammar.js";
import { textProperties } from "./text.js";

/** Longhand properties by the concept that they belong to, in the order of the reference. */
export const propertyGroups = {
  Boxes: boxProperties,
  Columns: columnProperties,
  "Blocks side by side": flexProperties,
  Text: textProperties,
  Lists: listProperties,
  Tables: tableProperties,
  Pages: { ...breakProperties, ...pageProperties },
  "Generated content": generatedProperties,
} as const;

const longhands = {
  ...propertyGroups.Boxes,
  ...propertyGroups.Columns,
  ...propertyGroups["Blocks side by side"],
  ...propertyGroups.Text,
  ...propertyGroups.Lists,
  ...propertyGroups.Tables,
  ...propertyGroups.Pages,
  ...propertyGroups["Generated content"],
};

/** The name of a longhand property. */
export type LonghandName = keyof typeof longhands;

type Rows = typeof longhands;

type ComputedOf<Row> = Row extends { readonly grammar: Grammar<Computation<infer C>> } ? C : never;

/** The computed value of every longhand. */
export type ComputedValues = { readonly [Name in LonghandName]: ComputedOf<Rows[Name]> };

/** A property in camel case: `marginTop` for `margin-top`. */
export type FieldOf<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<FieldOf<Rest>>}` : Name;

type UsedOf<Row> = Row extends { used(value: never, beside: never): infer U } ? U : ComputedOf<Row>;

/** The styles that a table of properties gives: a field a row, in camel case. */
export type StyleOf<Table> = { readonly [Name in keyof Table & string as FieldOf<Name>]: UsedOf<Table[Name]> };

/** The used value of every longhand. */
export type UsedValues = StyleOf<Rows>;

/** The colours whose place is kept, for whoever finds fault with them. */
export type ColourName = Extract<LonghandName, "color" | "background-color" | `border-${string}-color`>;

/** Whether a name is a longhand's. */
export function isLonghand(name: string): name is LonghandName {
  return Object.hasOwn(longhands, name);
}

/** The row of a longhand. */
export function rowOf(name: LonghandName): PropertyRow<unknown> {
  return longhands[name];
}

/** Every longhand in the order of the table. */
export const longhandNames: readonly LonghandName[] = Object.keys(longhands).filter(isLonghand);

/** Every longhand in the order of computation: what relative units and others lean on comes first. */
export const computationOrder: readonly LonghandName[] = [
  "font-size",
  "line-height",
  ...longhandNames.filter((name) => name !== "font-size" && name !== "line-height"),
];

/** The context of nothing at all; initial values and page sizes need no other. */
export const initialContext: ComputeContext = {
  em: 12,
  rem: 12,
  lh: 14.4,
  rlh: 14.4,
  parent: { fontSize: 12, fontWeight: 400, page: "" },
};

function initialComputation(name: LonghandName): Computation<unknown> {
  const row = rowOf(name);
  const components = readComponents(row.initial);
  const computation = isMalformed(components) ? undefined : readWhole(row.grammar, components);
  if (computation === undefined) throw new Error(`the initial value of \`${name}\` is none of its values`);
  return computation;
}

function initialValuesOf(): ComputedValues {
  const values: Record<string, unknown> = {};
  for (const name of longhandNames) values[name] = initialComputation(name)(initialContext);
  return values as ComputedValues;
}

/** The computed initial value of every longhand. */
export const initialValues: ComputedValues = initialValuesOf();
