import { joinsLines } from "../language/index.js";
import { baseOf } from "./raw-node.js";
import { tracedPieces } from "./traced-pieces.js";
/** What stands for a character in the flow of white space where a box is not text. */
const objectCharacter = "\uFFFC";
/** What follows a tab for each further column that it takes: the text that is copied has the tab alone. */
const tabFiller = "\u001f";
const tokens = {
    collapse: /(?<space>[ \t\r\n\f]+)|(?<text>[^ \t\r\n\f]+)/g,
    keepBreaks: /(?<break>\r\n?|\n)|(?<space>[ \t\f]+)|(?<text>[^ \t\r\n\f]+)/g,
    keepAll: /(?<break>\r\n?|\n)|(?<tab>\t)|(?<text>[^\t\r\n]+)/g,
};
const tokensOf = {
    normal: tokens.collapse,
    nowrap: tokens.collapse,
    "pre-line": tokens.keepBreaks,
    pre: tokens.keepAll,
    "pre-wrap": tokens.keepAll,
};
/**
 * Collapses the white space of one inline formatting context (CSS Text 3 §4.1). The text is read as one stream, so that
 * a space at the edge of an inline box meets the space beyond it.
 */
class Collapser {
    parts = new Map();
    /** Last character that stays in the line; empty at its start. */
    last = "";
    lang = "";
    run = null;
    column = 0;
    lastBreak = null;
    /** Reads the boxes in document order. */
    read(boxes) {
        for (const box of boxes) {
            if (box.kind === "inline")
                this.read(box.children);
            else if (box.kind === "text")
                this.readText(box);
            else if (box.kind === "line-break")
                this.startLine();
            else
                this.keep(objectCharacter, objectCharacter);
        }
    }
    /** Ends the last line. A line break that was kept at the very end of a block makes no further line. */
    finish() {
        this.endRun("");
        this.lastBreak?.pop();
    }
    readText(box) {
        const parts = [];
        this.parts.set(box, parts);
        this.lang = box.lang;
        for (const match of box.text.text.matchAll(tokensOf[box.style.whiteSpace])) {
            const [found] = match;
            const [from, to] = [match.index, match.index + found.length];
            if (match.groups?.["space"] !== undefined)
                this.extendRun(box, from, /[\r\n]/.test(found));
            else if (match.groups?.["break"] !== undefined) {
                this.startLine();
                parts.push("break");
                this.lastBreak = parts;
            }
            else {
                const replacement = found === "\t" ? tabTo(this.column, box.style.tabSize) : null;
                this.keep(found, replacement ?? found);
                parts.push({ from, to, replacement });
            }
        }
    }
    extendRun(box, from, hasLineBreak) {
        this.run ??= { box, from, hasLineBreak: false };
        this.run.hasLineBreak ||= hasLineBreak;
    }
    keep(text, shown) {
        this.endRun(text);
        this.last = text.slice(-2);
        this.column += shown.length;
        this.lastBreak = null;
    }
    startLine() {
        this.endRun("");
        this.last = "";
        this.column = 0;
        this.lastBreak = null;
    }
    endRun(next) {
        const run = this.run;
        this.run = null;
        if (run === null || this.last === "" || next === "")
            return;
        if (run.hasLineBreak && joinsLines(this.last, next, this.lang))
            return;
        this.column++;
        this.parts.get(run.box)?.push({ from: run.from, to: run.from + 1, replacement: " " });
    }
}
/** A tab that leads from a column to the next stop. Without stops it is as nothing: a space that has no width would be lost when it is copied. */
function tabTo(column, stops) {
    return `\t${tabFiller.repeat(stops - (column % stops) - 1)}`;
}
function linesOf(box, parts) {
    const boxes = [];
    let pieces = [];
    const endText = () => {
        if (pieces.length > 0)
            boxes.push({ ...box, text: tracedPieces(box.text, pieces) });
        pieces = [];
    };
    for (const part of parts) {
        if (part !== "break")
            pieces.push(part);
        else {
            endText();
            boxes.push({ kind: "line-break", ...baseOf(box) });
        }
    }
    endText();
    return boxes;
}
function rebuild(boxes, parts) {
    return boxes.flatMap((box) => {
        if (box.kind === "inline")
            return [{ ...box, children: rebuild(box.children, parts) }];
        return box.kind === "text" ? linesOf(box, parts.get(box) ?? []) : [box];
    });
}
/** The boxes of one inline formatting context with their white space collapsed; text that is left empty is gone. */
export function collapseWhiteSpace(boxes) {
    const collapser = new Collapser();
    collapser.read(boxes);
    collapser.finish();
    return rebuild(boxes, collapser.parts);
}
