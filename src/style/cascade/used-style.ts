import type { ComputedStyle } from "../computed-style.js";
import type { ComputedValues, FieldOf, LonghandName } from "../properties/longhands.js";
import { initialValues, longhandNames, rowOf } from "../properties/longhands.js";
import type { ValuesBeside } from "../properties/row.js";
import type { CustomProperties } from "./variables.js";

/** The field of a style that a property is read by. */
export function fieldOf<Name extends string>(name: Name): FieldOf<Name> {
  // The same rule as in the type, which the compiler cannot follow.
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as FieldOf<Name>;
}

const columns = longhandNames.map((name) => [name, fieldOf(name)] as const);

/** The used value of a property. */
export function usedValue(name: LonghandName, value: unknown, beside: ValuesBeside): unknown {
  const row = rowOf(name);
  return row.used === undefined ? value : row.used(value, beside);
}

const customTexts = new WeakMap<CustomProperties, ReadonlyMap<string, string>>();

/** Custom properties as text; elements that share them share their texts. */
function textsOf(custom: CustomProperties): ReadonlyMap<string, string> {
  const known = customTexts.get(custom);
  if (known !== undefined) return known;
  const texts = new Map([...custom].map(([name, value]) => [name, value.text]));
  customTexts.set(custom, texts);
  return texts;
}

/** The longhands of an element as the rooms below read them: a field a row of the table. */
export function usedStyle(values: ComputedValues, custom: CustomProperties): ComputedStyle {
  const fields = columns.map(([name, field]) => [field, usedValue(name, values[name], values)] as const);
  // Every field of the type is a row of the table.
  return Object.freeze({ ...(Object.fromEntries(fields) as Omit<ComputedStyle, "custom">), custom: textsOf(custom) });
}

/** Every property at its initial value. */
export const initialStyle: ComputedStyle = usedStyle(initialValues, new Map());
