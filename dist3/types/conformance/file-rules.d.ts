import type { ConditionRow } from "./condition-row.js";
/**
 * What ISO 14289-1 and ISO 32000-1 ask of a file that no condition of the Matterhorn Protocol names, by their clauses. Each is
 * judged like a condition of the protocol.
 */
export declare const fileRules: readonly ConditionRow[];
