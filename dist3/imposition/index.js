/**
 * A finished PDF → a file for the printer: booklet, several pages on a sheet, room for notes beside pages, marks to cut along. Comes in: the
 * bytes of a document; goes out: the bytes of another without tags, which says so. It must not know how pages are set.
 */
export { imposePdf } from "./impose-pdf.js";
