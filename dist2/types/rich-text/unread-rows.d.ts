/** Stands for an escaped character, so that `\@fig-x` is no reference. */
export declare const escapedStandIn = "\uFFFF";
/** Stands for a node of the parser. */
export declare const nodeStandIn = "\uFFFC";
/** The prefixes of references: `fig`, `sec`, `eq`. */
export declare const prefixes: string;
export declare const noAddressBefore: string;
/** A mark of another program, which would print as typed here: how it looks, what it is, and what to write instead. */
type Row = readonly [pattern: string, what: string, hint: string];
/** All of them as one pattern, each row in a group of its own. */
export declare const unreadPattern: string;
/** The row that a match of the pattern belongs to, or `null`. */
export declare function unreadRowOf(groups: Readonly<Record<string, string | undefined>>): Row | null;
export {};
