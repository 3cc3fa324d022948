import { printable } from "../diagnostics/index.js";
import { Destinations } from "./destinations.js";
import { attributeOf, markKey } from "./structure-tree.js";
import { annotationsOf } from "./pages.js";
/**
 * The text of a document as a reader gets it: an element a line in reading order, indented, with its role and what it
 * says of itself; text in quotation marks; links with where they lead. What is an artifact is not read.
 */
export function readingOrder(reading) {
    const writer = new Writer(reading);
    const lines = reading.structure.top.flatMap((node) => writer.linesOf(node));
    return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
/** Attributes that change what is heard, by the owner of their attribute object. */
const heard = [
    ["List", "ListNumbering"], ["Table", "Scope"], ["Table", "ColSpan"], ["Table", "RowSpan"],
];
class Writer {
    #reading;
    #texts;
    #links;
    constructor(reading) {
        this.#reading = reading;
        this.#texts = textsByMark(reading);
        this.#links = targetsOfLinks(reading);
    }
    linesOf(node) {
        const head = [printable(node.type), ...this.#notesOf(node)].join(" ");
        this.#reading.objects.budget.spend("characters of text", head.length);
        const kids = this.#joined(node.kids);
        const [only] = kids;
        if (kids.length === 1 && typeof only === "string")
            return [`${head} ${only}`];
        return [head, ...kids.flatMap((kid) => (typeof kid === "string" ? [kid] : this.linesOf(kid))).map((line) => `  ${line}`)];
    }
    #notesOf(node) {
        const { objects } = this.#reading;
        const lang = objects.text(node.dictionary, "Lang");
        const quoted = [["alt", "Alt"], ["actual", "ActualText"], ["stands for", "E"]].flatMap(([word = "", key = ""]) => {
            const text = objects.text(node.dictionary, key);
            return text === null ? [] : [`${word} “${printable(text)}”`];
        });
        const attributes = heard.flatMap(([owner, name]) => {
            const value = attributeOf(objects, node, owner, name);
            const said = typeof value === "number" ? String(value) : objects.asName(value);
            return said === null ? [] : [`${name}=${printable(said)}`];
        });
        return [...(lang === null ? [] : [`[${printable(lang)}]`]), ...quoted, ...attributes];
    }
    /** Text goes on over line and page ends: neighbouring pieces are one. */
    #joined(kids) {
        const joined = [];
        let text = "";
        const flush = () => {
            if (text !== "")
                joined.push(`“${withTabs(text)}”`);
            text = "";
        };
        for (const kid of kids) {
            if (kid.kind === "marked") {
                const found = this.#texts.get(markKey(kid.stream ?? kid.page, kid.mcid)) ?? "";
                this.#reading.objects.budget.spend("characters of text", found.length);
                text += found;
                continue;
            }
            flush();
            joined.push(kid.kind === "node" ? kid.node : `→ ${printable(this.#links.get(kid.object) ?? "an object")}`);
        }
        flush();
        return joined;
    }
}
/** Text of a page, printable, in which a tab is one: code and commands are copied with theirs. */
function withTabs(text) {
    return text.split("\t").map(printable).join("\t");
}
/** The text of every marked-content sequence. */
function textsByMark({ contents, objects }) {
    const texts = new Map();
    for (const { painted } of contents)
        for (const one of painted) {
            const home = one.marks.findLast(({ mcid }) => mcid !== null);
            if (home === undefined)
                continue;
            const key = markKey(home.holder, home.mcid ?? 0);
            const text = textOf(one);
            objects.budget.spend("characters of text", text.length / 2);
            texts.set(key, (texts.get(key) ?? "") + text);
        }
    return texts;
}
/** Replacement text is read where its sequence begins, and what it replaces is not. */
function textOf(painted) {
    const replaced = painted.marks.findLastIndex(({ actualText }) => actualText !== null);
    if (replaced >= 0) {
        const begins = painted.kind === "mark" && replaced === painted.marks.length - 1;
        return begins ? (painted.marks[replaced]?.actualText ?? "") : "";
    }
    if (painted.kind !== "text")
        return "";
    const text = painted.codes.map((code) => painted.font?.unicode?.get(code) ?? "\ufffd").join("");
    // A soft hyphen is one that a line break put there, and a zero-width space stands for nothing.
    return text.replace(/[\u00ad\u200b]/g, "");
}
function targetsOfLinks({ objects, pages }) {
    const targets = new Map();
    const destinations = new Destinations(objects, pages);
    for (const page of pages)
        for (const { object, annotation } of annotationsOf(objects, page)) {
            if (object === null)
                continue;
            const action = objects.dictionary(annotation, "A");
            const leads = destinations.pageOf(annotation.entries.get("Dest") ?? action.entries.get("D"));
            const file = objects.name(action, "S") === "GoToR" ? objects.text(objects.dictionary(action, "F"), "UF") : null;
            targets.set(object, file ?? objects.text(action, "URI") ?? (leads === null ? "nowhere" : `page ${leads}`));
        }
    return targets;
}
