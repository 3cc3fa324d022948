import { isNameOperand, operationsOf } from "./content-tokens.js";
import { readFont } from "./fonts.js";
import { pageContent } from "./pages.js";
import { referenceOf, streamBytes, UnreadablePdf } from "../pdf/index.js";
/** What forms draw inside forms ends here. */
const deepestForm = 12;
/** Marked content stands in marked content no deeper than this in any honest file, nor are more states saved. */
const deepestMark = 200;
const mostSaved = 1000;
const pathPainters = new Set(["f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "BI"]);
/** Reads fonts once each, whichever pages use them. */
export class FontShelf {
    #objects;
    #fonts = new Map();
    constructor(objects) {
        this.#objects = objects;
    }
    /** The font of a dictionary. */
    get(dictionary) {
        let font = this.#fonts.get(dictionary);
        if (font === undefined)
            this.#fonts.set(dictionary, (font = readFont(this.#objects, dictionary)));
        return font;
    }
}
/** Everything that a page shows; `null` where its content cannot be unpacked. */
export function readContent(objects, page, fonts) {
    const bytes = pageContent(objects, page);
    if (bytes === null)
        return null;
    const reader = new ContentReader(objects, fonts);
    reader.read(bytes, { resources: page.resources, holder: page.object, depth: 0 });
    const { painted, forms, hasInvisibleText } = reader;
    return { page, painted, forms, hasInvisibleText };
}
class ContentReader {
    painted = [];
    forms = [];
    hasInvisibleText = false;
    #objects;
    #fonts;
    #marks = [];
    #font = null;
    #saved = [];
    constructor(objects, fonts) {
        this.#objects = objects;
        this.#fonts = fonts;
    }
    read(bytes, place) {
        const { budget } = this.#objects;
        for (const operation of operationsOf(bytes, budget)) {
            budget.spend("operations", 1 + operation.operands.length);
            this.#perform(operation, place);
        }
    }
    #perform({ operator, operands }, place) {
        if (pathPainters.has(operator))
            this.painted.push({ kind: "graphics", marks: this.#marks });
        switch (operator) {
            case "BMC":
            case "BDC":
                this.#begin(operands, place);
                break;
            case "EMC":
                this.#marks = this.#marks.slice(0, -1);
                break;
            case "q":
                if (this.#saved.length < mostSaved)
                    this.#saved.push(this.#font);
                break;
            case "Q":
                this.#font = this.#saved.pop() ?? null;
                break;
            case "Tf":
                this.#setFont(operands, place);
                break;
            case "Tj":
            case "TJ":
            case "'":
            case '"':
                this.#show(operands.at(-1));
                break;
            case "Tr":
                // The source of a formula stands unseen behind its drawing, to be copied: that is no text recognised in a scan.
                if (operands[0] === 3 && !this.#marks.some(({ tag }) => tag === "Formula"))
                    this.hasInvisibleText = true;
                break;
            case "Do":
                this.#draw(operands, place);
                break;
        }
    }
    #begin([tag, properties], { resources, holder }) {
        let values = properties instanceof Map ? properties : null;
        const mark = { tag: isNameOperand(tag) ? tag.name : "", mcid: null, holder, actualText: null, lang: null };
        if (isNameOperand(properties)) {
            const named = this.#objects.dictionary(this.#objects.dictionary(resources, "Properties"), properties.name);
            mark.mcid = this.#objects.number(named, "MCID");
            mark.actualText = this.#objects.text(named, "ActualText");
            mark.lang = this.#objects.text(named, "Lang");
            values = null;
        }
        if (values !== null) {
            const mcid = values.get("MCID");
            mark.mcid = typeof mcid === "number" ? mcid : null;
            mark.actualText = textString(values.get("ActualText"));
            mark.lang = textString(values.get("Lang"));
        }
        if (this.#marks.length >= deepestMark)
            throw new UnreadablePdf("damaged", `is damaged: marked content stands in itself more than ${deepestMark} deep`);
        this.#marks = [...this.#marks, mark];
        this.painted.push({ kind: "mark", marks: this.#marks });
    }
    #setFont([name], { resources }) {
        const fonts = this.#objects.dictionary(resources, "Font");
        const dictionary = isNameOperand(name) ? this.#objects.asDictionary(fonts.entries.get(name.name)) : null;
        this.#font = dictionary === null ? null : this.#fonts.get(dictionary);
    }
    #show(operand) {
        const parts = Array.isArray(operand) ? operand : [operand];
        const codes = [];
        const length = this.#font?.codeLength ?? 1;
        const bytes = parts.reduce((sum, part) => sum + (part instanceof Uint8Array ? part.length : 0), 0);
        this.#objects.budget.spend("operations", Math.ceil(bytes / length / 4));
        for (const part of parts) {
            if (!(part instanceof Uint8Array))
                continue;
            for (let index = 0; index + length <= part.length; index += length)
                codes.push(length === 1 ? (part[index] ?? 0) : (part[index] ?? 0) * 256 + (part[index + 1] ?? 0));
        }
        this.painted.push({ kind: "text", marks: this.#marks, font: this.#font, codes });
    }
    #draw([name], { resources, depth }) {
        const value = isNameOperand(name) ? this.#objects.dictionary(resources, "XObject").entries.get(name.name) : undefined;
        const drawn = this.#objects.asStream(value);
        if (drawn === null || this.#objects.name(drawn.dictionary, "Subtype") !== "Form") {
            this.painted.push({ kind: "graphics", marks: this.#marks });
            return;
        }
        const bytes = depth < deepestForm ? streamBytes(this.#objects, drawn) : null;
        if (bytes === null)
            return;
        this.#objects.budget.spend("bytes of page contents", bytes.length);
        const number = referenceOf(value);
        if (number !== null)
            this.forms.push(number);
        const own = this.#objects.asDictionary(drawn.dictionary.entries.get("Resources")) ?? resources;
        const [marks, font] = [this.#marks, this.#font];
        this.read(bytes, { resources: own, holder: number, depth: depth + 1 });
        this.#marks = marks;
        this.#font = font;
    }
}
/** A text string of a content stream: UTF-16 with its mark, UTF-8 with its mark, else Latin-1. */
function textString(operand) {
    if (!(operand instanceof Uint8Array))
        return null;
    const bytes = Buffer.from(operand);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return new TextDecoder("utf-16be").decode(bytes.subarray(2));
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return bytes.subarray(3).toString("utf8");
    return bytes.toString("latin1");
}
