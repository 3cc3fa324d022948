/**
 * Whether a line break between the two characters leaves no space (CSS Text 3 §4.1.2, segment break transformation):
 * both belong to Chinese text.
 */
export declare function joinsWithoutSpace(before: string, after: string): boolean;
/**
 * True where a line break of the source between `before` and `after` leaves no space (CSS Text 4 §4.1.3): both sides are
 * full-width, or one is a full-width mark. Marks shared with Latin count as full-width in Chinese.
 */
export declare function joinsLines(before: string, after: string, lang: string): boolean;
