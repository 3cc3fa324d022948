import { hasRightToLeft } from "../../text/index.js";
import type { BaseDirection, InlineItem } from "../../text/index.js";
import type { ComputedStyle } from "../../style/index.js";

/** Which way a paragraph of a style runs. */
export function baseOf({ direction, unicodeBidi }: ComputedStyle): BaseDirection {
  return unicodeBidi === "plaintext" ? "plaintext" : direction;
}

/** What keeps an inline box apart from the text around it, by which way it runs; `null` where its style asks for nothing. */
export function isolateOf(style: ComputedStyle): BaseDirection | null {
  return style.unicodeBidi === "normal" ? null : baseOf(style);
}

/** Whether a paragraph has to be put in the order in which it is seen. */
export function isBidirectional(items: readonly InlineItem<unknown>[], base: BaseDirection): boolean {
  return base === "rtl" || items.some((item) => item.kind === "text" && hasRightToLeft(item.text));
}
