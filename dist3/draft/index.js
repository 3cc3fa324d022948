/**
 * What a document with mistakes looks like: a draft. Comes in: an element tree and the mistakes; goes out: the tree with each of
 * them marked where it stands, and pages that say what they are. It must not know where the tree comes from.
 */
export { draftSheet } from "./draft-sheet.js";
export { markFaults } from "./mark-faults.js";
export { asTyped, withoutImages } from "./plain-elements.js";
export { withRunningMark } from "./running-mark.js";
