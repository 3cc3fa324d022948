/**
 * Every text of a PDF, whoever reads it: what its pages paint, seen or not, in the order of painting and of reading; each text and
 * name in its objects, such as titles, bookmarks, alternative texts, addresses, destinations and names of layers; and streams that are
 * text, such as metadata and attachments. Throws `UnreadablePdf`.
 */
export declare function wordsInFile(bytes: Uint8Array): readonly string[];
