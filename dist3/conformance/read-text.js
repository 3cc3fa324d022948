import { readingOrder } from "./reading-order.js";
import { Reading } from "./reading.js";
import { readPdf, UnreadablePdf } from "../pdf/index.js";
/** The text of a PDF in reading order, with roles; empty for a file without structure. Throws `UnreadablePdf`. */
export function readText(bytes) {
    const objects = readPdf(bytes);
    if (objects.trailer.entries.has("Encrypt"))
        throw new UnreadablePdf("encrypted", "is encrypted");
    return readingOrder(new Reading(objects));
}
