import type { LaidOutDocument } from "../../src/layout/index.js";
import { paintPdf } from "../../src/paint/index.js";
import type { DocumentMetadata } from "../../src/paint/index.js";

/** The bytes of a painted document. */
export async function paintedBytes(document: LaidOutDocument, metadata: DocumentMetadata): Promise<Uint8Array> {
  return (await paintPdf(document, metadata)).bytes;
}
