import type { KeyPoint } from "../model/index.js";
import { contextList, contextObject } from "./context-value.js";
import type { ContextList } from "./context-value.js";
import type { DocumentWords } from "./document-words.js";

/** Points with the points under them. */
export function pointsContext(points: readonly KeyPoint[], words: DocumentWords): ContextList {
  return contextList(
    points.map(({ text, points: under }) => contextObject({ text: words.text(text), points: pointsContext(under, words) })),
  );
}
