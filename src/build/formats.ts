import { checkDocument, describeDocument, renderDocument } from "../render.js";
import type { Format } from "./job.js";

/** A tagged PDF. */
export const pdfFormat: Format = { name: "pdf", extension: ".pdf", make: renderDocument };

/** The pages of a PDF that is not painted: what is wrong with a document. */
export const checkFormat: Format = { name: "check", extension: ".pdf", make: checkDocument };

/** The markup of a document with its computed styles, as text. */
export const stylesFormat: Format = { name: "styles", extension: ".styles.txt", make: describeDocument };

const all = { pdf: pdfFormat, check: checkFormat, styles: stylesFormat } as const satisfies Record<Format["name"], Format>;

/** The format of a name. */
export function formatNamed(name: Format["name"]): Format {
  return all[name];
}
