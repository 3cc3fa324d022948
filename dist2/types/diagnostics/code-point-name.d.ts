/** How messages name a character that may not be shown: `U+00AD`. */
export declare function codePointName(codePoint: number): string;
