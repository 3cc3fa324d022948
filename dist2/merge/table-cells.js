import { decimalSignOf } from "../language/index.js";
import { decimalSignIn, plainText } from "../model/index.js";
import { isSlimTable } from "./breadth.js";
import { contextList, contextObject } from "./context-value.js";
/** A side as CSS has it: words stand where they start, whichever side that is. */
function cssSide(side) {
    return side === "left" ? "start" : side;
}
/** Where the cells of the columns of a table stand, in CSS. */
function sidesOf({ rows, align }, lang) {
    return align.map((side, column) => {
        if (side !== "decimal")
            return cssSide(side);
        const cells = rows.map((row) => plainText(row[column]?.inlines ?? []));
        return `'${decimalSignIn(cells, decimalSignOf(lang))}'`;
    });
}
/** The cells of a table row by row, each with its words, what `text-align` says of it, and the header over it; a header stands over numbers at their right. */
export function tableCells(filling, words) {
    if (filling === null)
        return { header: contextList([]), body: contextList([]), slim: false };
    const sides = sidesOf(filling, words.lang);
    const heads = filling.header.map((text) => words.text(text, { links: false }));
    const row = (cells, align) => contextList(cells.map((text, column) => contextObject({ text: words.text(text), align: align[column] ?? "start", head: heads[column] ?? null })));
    const over = filling.align.map((side) => (side === "decimal" ? "right" : cssSide(side)));
    return { header: row(filling.header, over), body: contextList(filling.rows.map((cells) => row(cells, sides))), slim: isSlimTable(filling) };
}
