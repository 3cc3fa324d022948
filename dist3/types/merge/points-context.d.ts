import type { KeyPoint } from "../model/index.js";
import type { ContextList } from "./context-value.js";
import type { DocumentWords } from "./document-words.js";
/** Points with the points under them. */
export declare function pointsContext(points: readonly KeyPoint[], words: DocumentWords): ContextList;
