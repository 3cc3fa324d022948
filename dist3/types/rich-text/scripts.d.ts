import type { Inline, WrapperInline } from "../model/index.js";
import type { Lowering } from "./lowering.js";
/** What wraps running text. */
export type WrapperKind = WrapperInline["type"];
/** A finished node, or a mark that may open or close a stretch of text. */
export type ScriptItem = {
    readonly inline: Inline; /** Whether it holds what no script may: white space, or a Chinese pause. */
    readonly splits: boolean;
} | DelimiterItem;
interface DelimiterItem {
    readonly start: number;
    readonly end: number;
    /** What pairs: `~`, `^`, `==`, or the name of a tag. */
    readonly tag: string;
    readonly wraps: WrapperKind;
    readonly side: "opens" | "closes" | "either";
}
/**
 * The items with `~sub~` and `^sup^` (Pandoc's rule: no white space inside), `==marked==` and pairs of tags nested, and
 * neighbouring text joined. What finds no partner prints as typed, but a tag is left out and reported.
 */
export declare function nestScripts(items: readonly ScriptItem[], lowering: Lowering): readonly Inline[];
export {};
