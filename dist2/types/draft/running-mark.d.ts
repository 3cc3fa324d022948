import type { StyledDocument } from "../style/index.js";
/**
 * The styled document with the mark of a draft on every page, whatever the template says of its pages: in the first corner that
 * the template leaves free, else in place of what stands in the first.
 */
export declare function withRunningMark(document: StyledDocument): StyledDocument;
