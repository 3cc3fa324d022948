import type { Lowering } from "./lowering.js";
type Place = {
    readonly start: number;
    readonly end: number;
};
/** What is printed as typed: what it is, and what to write instead. */
export interface UnreadMark {
    readonly what: string;
    readonly hint: string;
}
/** Reports what looks like markup and is printed as typed. */
export declare function reportUnread(found: string, { what, hint }: UnreadMark, { start, end }: Place, { text, diagnostics }: Pick<Lowering, "text" | "diagnostics">): void;
/** Reports TeX between `\(` and `\)`, which begins at `start`: Markdown takes the backslashes away. */
export declare function reportTexBrackets(start: number, { text, markdown, diagnostics }: Pick<Lowering, "text" | "markdown" | "diagnostics">): void;
export {};
