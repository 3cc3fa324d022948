import type { ComputedStyle } from "../computed-style.js";
import type { ComputedValues, FieldOf, LonghandName } from "../properties/longhands.js";
import type { ValuesBeside } from "../properties/row.js";
import type { CustomProperties } from "./variables.js";
/** The field of a style that a property is read by. */
export declare function fieldOf<Name extends string>(name: Name): FieldOf<Name>;
/** The used value of a property. */
export declare function usedValue(name: LonghandName, value: unknown, beside: ValuesBeside): unknown;
/** The longhands of an element as the rooms below read them: a field a row of the table. */
export declare function usedStyle(values: ComputedValues, custom: CustomProperties): ComputedStyle;
/** Every property at its initial value. */
export declare const initialStyle: ComputedStyle;
