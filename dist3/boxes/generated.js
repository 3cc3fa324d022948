import { generatedMarksOf } from "../language/index.js";
import { counterText } from "../style/index.js";
import { baseOf } from "./raw-node.js";
import { elementText } from "./text-content.js";
import { generatedText } from "./traced-pieces.js";
import { spend, spendText } from "./spend.js";
/** Counters that only pages know. */
const pageCounters = new Set(["page", "pages"]);
function quote(item, { style, lang }, walk) {
    if (item === "close-quote")
        walk.quoteDepth = Math.max(0, walk.quoteDepth - 1);
    const pairs = style.quotes === "auto" ? generatedMarksOf(lang) : style.quotes;
    const pair = pairs[Math.min(walk.quoteDepth, pairs.length - 1)];
    if (item === "open-quote")
        walk.quoteDepth++;
    return pair?.[item === "open-quote" ? 0 : 1] ?? "";
}
/** What a content item says, or the item itself where only pages know that. */
function resolve(item, base, walk) {
    const { element } = base;
    switch (item.type) {
        case "string":
            return item.value;
        case "counter":
            if (pageCounters.has(item.name))
                return item;
            return counterText(walk.counters.valuesOf(item.name).at(-1) ?? 0, item.style);
        case "counters":
            return walk.counters
                .valuesOf(item.name)
                .map((value) => counterText(value, item.style))
                .join(item.separator);
        case "attr":
            return element.attributes.get(item.name)?.value ?? "";
        case "content":
            return elementText(element);
        case "open-quote":
        case "close-quote":
            return quote(item.type, base, walk);
        case "string-reference":
        case "target-counter":
        case "target-pages":
        case "leader":
            return item;
    }
}
/** The id that an attribute's fragment address names, or the ids that it lists; `null` where it names none. */
function targetOf(item, element) {
    if (item.type !== "target-counter" && item.type !== "target-pages")
        return null;
    const address = element.attributes.get(item.attribute)?.value ?? "";
    if (item.type === "target-pages")
        return address;
    return address.startsWith("#") ? address.slice(1) : null;
}
/** How many characters an item comes to; one that only pages know has a few. */
function charactersOf(resolved) {
    return resolved.type === "leader" ? resolved.pattern.length : 8;
}
/** The boxes that generated content makes, in order. */
export function generatedBoxes(items, base, part, walk) {
    return items.flatMap((item) => {
        const resolved = resolve(item, base, walk);
        if (typeof resolved === "string" ? !spendText(walk, resolved, base) : !spend(walk, "characters", charactersOf(resolved), base.element))
            return [];
        if (typeof resolved !== "string" && resolved.type === "leader" && !spend(walk, "leaders", 1, base.element))
            return [];
        if (typeof resolved === "string")
            return [{ kind: "text", ...baseOf(base), text: generatedText(resolved, base.element), part }];
        const target = targetOf(resolved, base.element);
        return [{ kind: "page-text", ...baseOf(base), item: resolved, target, part: resolved.type === "leader" ? "leader" : part }];
    });
}
/** Generated content as one string; what only pages know is left out. */
export function generatedString(items, base, walk) {
    const text = items
        .map((item) => resolve(item, base, walk))
        .filter((resolved) => typeof resolved === "string")
        .join("");
    return spendText(walk, text, base) ? text : "";
}
