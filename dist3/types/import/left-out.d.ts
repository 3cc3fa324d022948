import type { Span } from "../diagnostics/index.js";
/** What import leaves out or leaves as it is typed, and says so: which construct, its name as written, and where. */
export interface LeftOut {
    readonly what: "attributes" | "div" | "shortcode" | "template" | "inline-code" | "html" | "comment" | "command" | "emoji" | "character" | "citation" | "front-matter" | "contents";
    readonly name: string;
    readonly span: Span;
}
/** Stands for a masked character in the middle of a line; it is taken out of every text. */
export declare const inlineMask = "\uE000";
/** Stands for every character of an HTML table. */
export declare const tableMark = "\uE001";
