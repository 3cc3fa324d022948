/**
 * The kinds of documents: one row a kind. Comes in: a course and what of it a document prints; goes out: everything in
 * which one kind differs from another, so that nobody else asks of which kind a document is. It must not know pages or files.
 */
export type { DocumentKind } from "../model/index.js";
export type { DocumentSubject } from "./kind-row.js";
export { documentKinds, kindNames, kindOf } from "./kinds.js";
