/** What a stretch of code is to its language. A stylesheet tells the kinds apart by colour, weight and slant. */
export declare const tokenKinds: readonly ["keyword", "type", "function", "string", "number", "constant", "comment", "meta", "tag", "attribute", "variable", "added", "removed"];
/** What a stretch of code is. */
export type TokenKind = (typeof tokenKinds)[number];
/** The kind that the classes of a node say, `null` where they say none. */
export declare function tokenKindOf(classes: readonly string[]): TokenKind | null;
