import type { ConditionRow } from "./condition-row.js";
/** The failure conditions of the Matterhorn Protocol 1.1 by its numbers, in words of our own; 23-001 and 27-001, which it gives no test, left out. */
export declare const conditions: readonly ConditionRow[];
