import { readingOrder } from "./reading-order.js";
import { Reading } from "./reading.js";
import { readObjects } from "./read-objects.js";
import { UnreadablePdf } from "./unreadable-pdf.js";

/** The text of a PDF in reading order, with roles; empty for a file without structure. Throws `UnreadablePdf`. */
export async function readText(bytes: Uint8Array): Promise<string> {
  const objects = await readObjects(bytes);
  if (objects.trailer.entries.has("Encrypt")) throw new UnreadablePdf("encrypted", "is encrypted");
  return readingOrder(new Reading(objects));
}
