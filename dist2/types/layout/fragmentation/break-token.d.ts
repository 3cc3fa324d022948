import type { Pt } from "../../geometry/index.js";
import type { BreakToken, Content, ContinuedBox, Fill, OpenBox, Strip, StripItem } from "./strip.js";
/** Rounding must not push a line to the next page. */
export declare const tolerance: Pt;
/** The beginning of a strip. */
export declare const startToken: BreakToken;
/** The boxes that go on, and whether their headers and captions are set again on a page of `height`. */
export declare function continuedBoxes(token: BreakToken, height: Pt): readonly ContinuedBox[];
/** The room that repeated headers and captions take. */
export declare function headersHeight(continued: readonly ContinuedBox[]): Pt;
/** Index of the first item of a page: a margin at its top vanishes after an unforced break. */
export declare function firstItem(strip: Strip, { index, rest, forced }: BreakToken): number;
/** The boxes that are open before the item `to`, given those that are open before `from`. */
export declare function openAfter(strip: Strip, token: BreakToken, from: number, to: number): readonly OpenBox[];
/** All of a strip from a token on, as if no page ended in it. */
export declare function wholeFill(strip: Strip, from: BreakToken): Fill;
/** The rest of a cut item as an item of the page that it goes on on. */
export declare function restItem({ rest }: BreakToken): readonly StripItem[];
/** A part of content as an item; nothing comes between it and what is above it. */
export declare function partItem(content: Content): StripItem;
