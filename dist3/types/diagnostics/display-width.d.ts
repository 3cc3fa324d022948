/** Number of terminal columns that one character takes: 0, 1 or 2. */
export declare function displayWidth(character: string): 0 | 1 | 2;
/** Number of such columns that a text takes. */
export declare function displayWidthOf(text: string): number;
