import { machine } from "./condition-row.js";
/**
 * What ISO 14289-1 and ISO 32000-1 ask of a file that no condition of the Matterhorn Protocol names, by their clauses. Each is
 * judged like a condition of the protocol.
 */
export const fileRules = [
    machine("ISO 14289-1 7.2", "the rows of a table do not cover the same columns, or its cells lie over one another"),
    machine("ISO 32000-1 12.6.4.7", "the address of a link is not in 7-bit ASCII"),
];
