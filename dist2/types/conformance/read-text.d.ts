/** The text of a PDF in reading order, with roles; empty for a file without structure. Throws `UnreadablePdf`. */
export declare function readText(bytes: Uint8Array): string;
