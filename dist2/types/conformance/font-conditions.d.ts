import type { ConditionRow } from "./condition-row.js";
/** The failure conditions of checkpoint 31: fonts. */
export declare const fontConditions: readonly ConditionRow[];
