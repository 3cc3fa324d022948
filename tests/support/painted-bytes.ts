import type { LaidOutDocument } from "../../src/layout/index.js";
import { paintPdf } from "../../src/paint/index.js";
import type { DocumentMetadata } from "../../src/paint/index.js";

/** The bytes of a painted document. */
export function paintedBytes(document: LaidOutDocument, metadata: DocumentMetadata): Uint8Array {
  return paintPdf(document, metadata).bytes;
}
