/** Text of HTML with its character references read. */
export declare function withoutEntities(text: string): string;
/** The cells of an HTML table, row by row, as text with the tags of running text; a spanning cell is followed by empty ones. */
export declare function rowsOfHtml(html: string): string[][];
