import { hasRightToLeft } from "../../text/index.js";
/** Which way a paragraph of a style runs. */
export function baseOf({ direction, unicodeBidi }) {
    return unicodeBidi === "plaintext" ? "plaintext" : direction;
}
/** What keeps an inline box apart from the text around it, by which way it runs; `null` where its style asks for nothing. */
export function isolateOf(style) {
    return style.unicodeBidi === "normal" ? null : baseOf(style);
}
/** Whether a paragraph has to be put in the order in which it is seen. */
export function isBidirectional(items, base) {
    return base === "rtl" || items.some((item) => item.kind === "text" && hasRightToLeft(item.text));
}
