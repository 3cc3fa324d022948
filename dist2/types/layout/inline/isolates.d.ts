import type { BaseDirection, InlineItem } from "../../text/index.js";
import type { ComputedStyle } from "../../style/index.js";
/** Which way a paragraph of a style runs. */
export declare function baseOf({ direction, unicodeBidi }: ComputedStyle): BaseDirection;
/** What keeps an inline box apart from the text around it, by which way it runs; `null` where its style asks for nothing. */
export declare function isolateOf(style: ComputedStyle): BaseDirection | null;
/** Whether a paragraph has to be put in the order in which it is seen. */
export declare function isBidirectional(items: readonly InlineItem<unknown>[], base: BaseDirection): boolean;
