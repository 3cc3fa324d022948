import type { Format } from "./job.js";
/** A tagged PDF. */
export declare const pdfFormat: Format;
/** The pages of a PDF that is not painted: what is wrong with a document. */
export declare const checkFormat: Format;
/** The markup of a document with its computed styles, as text. */
export declare const stylesFormat: Format;
/** What documents can be asked for as. */
export declare const askedFormats: readonly ["pdf", "ics"];
/** The format of a name. */
export declare function formatNamed(name: Format["name"]): Format;
