import { prefixOf, slotAnchor } from "./reference-kinds.js";
/**
 * The words of running text without their marks: for titles of documents, bookmarks and messages. A citation is its
 * keys and a reference to a slot its id, as typed; who knows the numbers prints them itself.
 */
export function plainText(inlines) {
    return inlines.map(plainWords).join("");
}
function plainWords(inline) {
    if (inline.type === "blank" && inline.children.length === 0)
        return `${inline.shown}${"_".repeat(inline.letters)}`;
    if ("children" in inline)
        return inline.type === "note" ? "" : plainText(inline.children);
    switch (inline.type) {
        case "text":
        case "code":
            return inline.text.text;
        case "math":
            return inline.tex.text;
        case "citation":
            return inline.isNarrative === true ? `@${inline.items[0]?.key ?? ""}` : `[${inline.items.map(citedAsTyped).join("; ")}]`;
        case "slot-reference":
            return `@${slotAnchor(inline.kind, inline.id)}`;
        case "cross-reference":
            return `@${prefixOf(inline.kind)}-${inline.id}`;
        case "index-entry":
            return "";
        case "break":
            return " ";
    }
}
function citedAsTyped({ key, prefix, hidesName = false, locator }) {
    return `${prefix === undefined ? "" : `${prefix} `}${hidesName ? "-" : ""}@${key}${locator === null ? "" : `, ${locator}`}`;
}
