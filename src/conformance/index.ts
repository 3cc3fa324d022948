/**
 * A PDF read back. Comes in: bytes or objects of any PDF; goes out: which conditions of the Matterhorn Protocol it breaks, what is
 * left for people to judge, and its text in reading order. It must not know how Lectern writes a file.
 */
export { brokenConditions } from "./broken-conditions.js";
export type { ConditionRow, FeatureName, Judge } from "./condition-row.js";
export { conditions, untested } from "./conditions.js";
export { fileRules } from "./file-rules.js";
export type { Finding } from "./finding.js";
export { accessibilityReference } from "./reference.js";
export { readText } from "./read-text.js";
export { UnreadablePdf } from "../pdf/index.js";
export { quickFindings, verifyPdf } from "./verify.js";
export type { RowVerdict, Verification } from "./verify.js";
