import type { Lowering } from "./lowering.js";
import type { ScriptItem } from "./scripts.js";
/** Whether a stretch of HTML is comments and blanks alone: they are for whoever reads the source. */
export declare function isComment(html: string): boolean;
/** What a tag in running text becomes. */
export type TagReading = {
    readonly kind: "nothing";
} | {
    readonly kind: "break";
} | {
    readonly kind: "picture";
    readonly address: string;
    readonly words: string;
    readonly braces: string;
} | {
    readonly kind: "delimiter";
    readonly item: ScriptItem;
} | {
    readonly kind: "text";
};
/** Reads a tag that stands at `start` to `end`; a tag that is left out, and what only looks like one, is reported. */
export declare function readTag(html: string, place: {
    readonly start: number;
    readonly end: number;
}, lowering: Pick<Lowering, "text" | "diagnostics">): TagReading;
