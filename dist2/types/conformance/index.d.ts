/**
 * A PDF read back. Comes in: bytes or objects of any PDF; goes out: which conditions of the Matterhorn Protocol it breaks, what is
 * left for people to judge, and its text in reading order. It must not know how Lectern writes a file.
 */
export { brokenConditions } from "./broken-conditions.js";
export { describeObjects, describePdf } from "./describe.js";
export type { PdfDescription } from "./describe.js";
export type { Finding } from "./finding.js";
export { readText } from "./read-text.js";
export { UnreadablePdf } from "../pdf/index.js";
export { wordsInFile } from "./words-in-file.js";
export { judgedConditions, quickFindings, verifyPdf } from "./verify.js";
export type { Verification } from "./verify.js";
