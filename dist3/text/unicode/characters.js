import { foldText } from "./fold.js";
import { Arena } from "../arena.js";
import { characterTable } from "./character-table.js";
import { lb } from "./line-break-class.js";
/** What stands for the items that are not text in the row of characters. */
const standIn = { object: 0xfffc, edge: 0x034f, leader: 0x2060, break: 0x2028, "isolate-end": 0x2069 };
/** Signs of UAX #9 by which way what they begin runs. */
const isolates = { ltr: 0x2066, rtl: 0x2067, plaintext: 0x2068 };
/** Puts the items of a paragraph into one row. */
export function charactersOf(items, memory = new Arena()) {
    const itemStarts = new Int32Array(items.length + 1);
    const origins = new Map();
    let text = "";
    items.forEach((item, index) => {
        itemStarts[index] = text.length;
        if (item.kind !== "text") {
            text += String.fromCharCode(standInFor(item));
            return;
        }
        const folded = foldText(item.text);
        if (folded.origins !== null)
            origins.set(index, folded.origins);
        text += folded.text;
    });
    itemStarts[items.length] = text.length;
    const placed = row(text, itemStarts, memory);
    // Between a formula and a letter or digit beside it no line ends: `the $n$th`.
    for (const [index, item] of items.entries())
        if (item.kind === "object" && item.reads === "letters")
            placed.entries[placed.itemFirsts[index] ?? 0] = lb.AL;
    return {
        ...placed,
        text,
        itemStarts,
        origins,
        styles: items.map((item) => (item.kind === "text" || item.kind === "leader" ? item.style : null)),
        standsIn: items.map(({ kind }) => kind !== "text"),
    };
}
function standInFor(item) {
    if (item.kind === "object")
        return item.breakable ? standIn.object : standIn.edge;
    if (item.kind === "isolate")
        return isolates[item.direction];
    return standIn[item.kind];
}
function row(text, itemStarts, memory) {
    const codePoints = memory.integers(text.length);
    const entries = memory.shorts(text.length);
    const items = memory.integers(text.length);
    const itemFirsts = memory.integers(itemStarts.length);
    const units = memory.integers(text.length + 1);
    let length = 0;
    let item = 0;
    for (let unit = 0; unit < text.length; length++) {
        while (unit >= (itemStarts[item + 1] ?? Infinity))
            itemFirsts[++item] = length;
        const codePoint = text.codePointAt(unit) ?? 0;
        codePoints[length] = codePoint;
        entries[length] = characterTable[codePoint] ?? 0;
        items[length] = item;
        units[length] = unit;
        unit += codePoint > 0xffff ? 2 : 1;
    }
    units[length] = text.length;
    return { length, codePoints, entries, items, itemFirsts, units };
}
/** Offset of a character in the text of its item, as the item came in. */
export function originOf(characters, index) {
    const item = characters.items[index] ?? 0;
    const offset = (characters.units[index] ?? 0) - (characters.itemStarts[item] ?? 0);
    return characters.origins.get(item)?.[offset] ?? offset;
}
