import { anonymousStyle, counterSuffix, counterText, markerBlockStyle } from "../style/index.js";
import { generatedString } from "./generated.js";
import { baseOf } from "./raw-node.js";
import { spend } from "./spend.js";
import { generatedText } from "./traced-pieces.js";
/** What stands in a marker, empty for none: the content of `::marker`, else the item's number in its list style. */
function markerText(base, style, walk) {
    if (style.content === "none")
        return "";
    if (style.content !== "normal")
        return generatedString(style.content, base, walk);
    if (base.style.listStyleType === "none")
        return "";
    const number = walk.counters.valuesOf("list-item").at(-1) ?? 0;
    const text = counterText(number, base.style.listStyleType) + counterSuffix(base.style.listStyleType);
    return spend(walk, "characters", text.length, base.element) ? text : "";
}
function blockOf(marker, text) {
    const style = markerBlockStyle(marker.style);
    const content = { kind: "inlines", boxes: [text] };
    return { kind: "block", ...marker, anonymous: true, style, content, marker: null, strings: [] };
}
/** The marker of a list item, or `null` where it has none. */
export function markerOf(base, walk) {
    if (base.style.display !== "list-item")
        return null;
    const style = walk.document.pseudoStyleOf(base.element, "marker") ?? anonymousStyle(base.style, "inline");
    const text = markerText(base, style, walk);
    if (text === "")
        return null;
    const marker = { ...baseOf(base), style };
    const box = { kind: "text", ...marker, text: generatedText(text, base.element), part: "marker" };
    return { ...marker, text: box, block: blockOf(marker, box), position: base.style.listStylePosition };
}
