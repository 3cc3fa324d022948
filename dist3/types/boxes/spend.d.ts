import type { MarkupElement } from "../markup/index.js";
import type { BoxBase } from "./box.js";
import type { Walk } from "./walk.js";
/** What the budget of a document counts of its boxes. */
type Counted = "characters" | "leaders";
/** Takes so much of a document's budget; false where it is used up, which is reported once, at the element. */
export declare function spend(walk: Walk, what: Counted, amount: number, { span }: MarkupElement): boolean;
/** Takes the characters of a text out of a document's budget, each kept tab as all the columns that it may take; false where they are used up. */
export declare function spendText(walk: Walk, text: string, { element, style }: BoxBase): boolean;
export {};
