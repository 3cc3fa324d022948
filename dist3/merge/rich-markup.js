import { sliceTraced, spanOf } from "../diagnostics/index.js";
import { BlockPrinter } from "./block-printer.js";
import { SmartPunctuation } from "./smart-punctuation.js";
import { escapeMarkup, TracedPrinter } from "./traced-printer.js";
const wrappers = {
    emphasis: "em", strong: "strong", superscript: "sup", subscript: "sub", deleted: "s", marked: "mark", keyboard: "kbd", small: "small",
    underlined: 'span class="underlined"', "small-capitals": 'span class="small-capitals"',
};
/** The last word of a text, of which Han characters are each one. */
const lastWord = /(?:\p{Script=Han}|[^\s\p{Script=Han}]+)\s*$/u;
/** Stands for words that are raised: they are no neighbours of a letter. */
const raised = "\u2060";
const beginsInHan = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const endsInHan = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
function withoutTags(markup) {
    return markup.replace(/<[^>]*>/g, "");
}
function isWrapper(inline) {
    return Object.hasOwn(wrappers, inline.type);
}
/** Prints rich text as markup of the vocabulary; every piece of text keeps its place in the content. */
class RichPrinter {
    printer = new TracedPrinter();
    wording;
    links;
    notes;
    places = [];
    punctuation = new SmartPunctuation();
    /** Language of the words at hand. */
    lang;
    constructor(wording, { links, notes }) {
        this.wording = wording;
        this.links = links;
        this.notes = notes;
        this.lang = wording.lang;
    }
    finish(span) {
        return { kind: "markup", markup: this.printer.finish(span), places: this.places };
    }
    /** Running text. What stands before a mark for the index carries its id, at the start of a text what stands behind it. */
    inlines(inlines) {
        this.punctuation.begin();
        this.running(inlines);
    }
    running(inlines) {
        let marks = [];
        let last = null;
        const print = () => {
            if (last !== null)
                this.marked(last, marks);
            if (last !== null)
                marks = [];
        };
        for (const inline of this.withoutBlanks(inlines)) {
            if (inline.type === "index-entry") {
                const id = this.links ? this.wording.indexMark(inline) : null;
                if (id !== null)
                    marks.push(id);
                continue;
            }
            print();
            last = inline;
        }
        print();
    }
    /** Texts without the blanks that were typed around a reference and are none of the line: before what is raised, and between Han and a label in Han. */
    withoutBlanks(inlines) {
        return inlines.map((inline, index) => {
            if (inline.type !== "text")
                return inline;
            const { text } = inline.text;
            const [before, after] = [/^\s/.test(text) ? this.wordsOf(inlines[index - 1]) : "", /\s$/.test(text) ? this.wordsOf(inlines[index + 1]) : ""];
            const inner = text.trim();
            const start = endsInHan.test(before) && beginsInHan.test(inner) ? text.length - text.trimStart().length : 0;
            const end = after === raised || (endsInHan.test(inner) && beginsInHan.test(after)) ? text.trimEnd().length : text.length;
            return start === 0 && end === text.length ? inline : { ...inline, text: sliceTraced(inline.text, Math.min(start, end), end) };
        });
    }
    /** The words of a citation or a reference, `raised` for those that are; empty for every other inline. */
    wordsOf(inline) {
        if (inline?.type === "citation") {
            const runs = this.wording.citation(inline);
            return runs[0]?.isRaised === true ? raised : runs.map(({ words }) => words.text).join("");
        }
        if (inline?.type === "slot-reference")
            return withoutTags(this.wording.slotReference(inline).words.text);
        return inline?.type === "cross-reference" ? withoutTags(this.wording.crossReference(inline).words.text) : "";
    }
    /** An inline that carries ids; of a text only its last word does. */
    marked(inline, ids) {
        const [id, ...others] = ids;
        if (id === undefined) {
            this.inline(inline);
            return;
        }
        const { span } = "text" in inline && inline.type === "text" ? { span: spanOf(inline.text) } : inline;
        if (inline.type !== "text") {
            this.element(`span id="${id}"`, span, () => { this.marked(inline, others); });
            return;
        }
        const { text } = inline;
        const at = text.text.search(lastWord);
        if (at > 0)
            this.inline({ ...inline, text: sliceTraced(text, 0, at) });
        const word = { ...inline, text: at > 0 ? sliceTraced(text, at, text.text.length) : text };
        this.element(`span id="${id}"`, span, () => { this.marked(word, others); });
    }
    place({ partial, context }) {
        this.places.push({ at: this.printer.length, partial, context });
    }
    tag(tag, span) {
        this.printer.printFor(tag, span);
    }
    element(name, span, inside) {
        this.tag(`<${name}>`, span);
        inside();
        this.tag(`</${name.split(" ")[0] ?? name}>`, span);
    }
    linked(href, span, inside) {
        if (href === null || !this.links)
            inside();
        else
            this.element(`a href="${escapeMarkup(href)}"`, span, inside);
    }
    inline(inline) {
        if ("children" in inline) {
            this.words(inline);
            return;
        }
        switch (inline.type) {
            case "text":
                this.printer.printEscaped(this.asSet(inline));
                break;
            case "code":
                this.punctuation.pass();
                this.element("code", inline.span, () => { this.printer.printEscaped(inline.text); });
                break;
            case "math":
                this.punctuation.pass();
                this.math(inline);
                break;
            case "citation":
            case "slot-reference":
            case "cross-reference":
                this.punctuation.pass();
                this.reference(inline);
                break;
            case "break":
                this.punctuation.begin();
                this.tag("<br/>", inline.span);
                break;
            case "index-entry":
                break;
        }
    }
    asSet({ text, isLiteral }) {
        if (!this.wording.smart || isLiteral === true) {
            if (isLiteral === true)
                this.punctuation.pass();
            return text;
        }
        return this.punctuation.set(text, this.lang);
    }
    inLanguage(lang, run) {
        const before = this.lang;
        this.lang = lang;
        run();
        this.lang = before;
    }
    reference(inline) {
        if (inline.type === "citation") {
            const id = this.links ? this.wording.citationMark(inline) : null;
            const print = () => { this.citation(this.wording.citation(inline), inline.span); };
            if (id === null)
                print();
            else
                this.element(`span id="${id}"`, inline.span, print);
            return;
        }
        const { words, href } = inline.type === "slot-reference" ? this.wording.slotReference(inline) : this.wording.crossReference(inline);
        this.linked(href, inline.span, () => { this.printer.printTraced(words); });
    }
    /** A citation; what is raised of it stands in one element. */
    citation(runs, span) {
        const print = ({ words, href, emphasis }) => {
            const inside = () => { this.printer.printEscaped(words); };
            this.linked(href, span, emphasis ? () => { this.element("em", span, inside); } : inside);
        };
        const from = runs.findIndex(({ isRaised }) => isRaised);
        const raised = from === -1 ? [] : runs.slice(from).filter(({ isRaised }) => isRaised);
        for (const run of from === -1 ? runs : runs.slice(0, from))
            print(run);
        if (raised.length > 0)
            this.element("sup", span, () => { for (const run of raised)
                print(run); });
        if (from !== -1)
            for (const run of runs.slice(from + raised.length))
                print(run);
    }
    /** Words with something around them. */
    words(inline) {
        const { span, children } = inline;
        const inside = () => { this.running(children); };
        if (isWrapper(inline)) {
            this.element(wrappers[inline.type], span, inside);
            return;
        }
        switch (inline.type) {
            case "text-slot":
                this.textSlot(inline);
                break;
            case "note":
                if (this.notes)
                    this.punctuation.apart(() => { this.element(inline.aside ? 'note class="aside"' : "note", span, inside); });
                break;
            case "language":
                this.inLanguage(inline.lang, () => { this.element(`span lang="${inline.lang}"`, span, inside); });
                break;
            case "link":
                this.linked(this.wording.href(inline.href), span, inside);
                break;
            case "anchor":
                this.element(this.links ? `span id="${escapeMarkup(this.wording.id(inline.id))}"` : "span", span, inside);
                break;
            case "ruby":
                this.element("ruby", span, () => {
                    this.element("rt", span, () => { this.tag(escapeMarkup(inline.reading.value), inline.reading.span); });
                    this.element("rb", span, inside);
                });
                break;
            case "term":
                this.term(inline, inside);
                break;
            case "blank":
                this.blank(inline, inside);
                break;
            case "abbreviation":
                this.element(`abbr title="${escapeMarkup(inline.title.value)}"`, span, inside);
        }
    }
    /** A blank is a line, which is read as what it is; its word stands on the line where its readers know it. */
    blank({ children, letters, shown, span }, inside) {
        if (children.length > 0) {
            this.element('span class="blank-word"', span, inside);
            return;
        }
        if (shown !== "")
            this.tag(escapeMarkup(shown), span);
        this.element(`abbr class="blank" title="${escapeMarkup(this.wording.blank)}"`, span, () => { this.tag("_".repeat(letters), span); });
    }
    /** A word of the glossary is marked where it stands first; its abbreviation is spelled out there. */
    term(inline, inside) {
        const { span } = inline;
        const { isFirst, href, spelledOut } = this.wording.term(inline);
        if (!isFirst) {
            if (spelledOut === null)
                inside();
            else
                this.element(`abbr title="${escapeMarkup(spelledOut)}"`, span, inside);
            return;
        }
        this.element("dfn", span, () => { this.linked(href, span, inside); });
        if (spelledOut !== null)
            this.tag(escapeMarkup(` (${spelledOut})`), span);
    }
    /** The TeX of a formula; what its author does not say of how it is read aloud is found where it is set. */
    math(inline) {
        const { span, tex, display } = inline;
        const number = this.wording.equationNumber(inline);
        const alt = inline.alt === null ? "" : escapeMarkup(inline.alt.value);
        const formula = () => {
            this.element(`formula notation="tex"${display ? ' display="block"' : ""} alt="${alt}"`, span, () => { this.printer.printEscaped(tex); });
        };
        if (!display) {
            formula();
            return;
        }
        const id = inline.id === null || !this.links ? "" : ` id="${escapeMarkup(this.wording.id(`eq-${inline.id.value}`))}"`;
        this.element(`span class="display-math${number === null ? "" : " numbered"}"${id}`, span, () => {
            formula();
            if (number !== null)
                this.element('span class="equation-number"', span, () => { this.tag(escapeMarkup(number), span); });
        });
    }
    /** Titles that are links themselves are told what is to come, but have no room to write it. */
    textSlot(inline) {
        const { span, children } = inline;
        const { before, behind } = this.wording.textSlot(inline);
        this.element('span class="to-come"', span, () => {
            this.tag(escapeMarkup(before), span);
            this.running(children);
            this.tag(escapeMarkup(behind), span);
        });
        for (let line = 0; this.links && line < inline.lines; line += 1) {
            this.tag("<br/>", span);
            this.element('span class="writing-line" role="artifact"', span, () => undefined);
        }
    }
}
/**
 * Running text as phrasing markup. `links: false` leaves links out, for titles that are links themselves; `notes` says whether
 * its notes are set, which happens once in a document for a title that is printed several times.
 */
export function richTextMarkup(text, wording, { links = true, notes = links } = {}) {
    const printer = new RichPrinter(wording, { links, notes });
    printer.inlines(text.inlines);
    return printer.finish(text.span);
}
/** Blocks as markup; headings in them begin at `level`, under the heading that stands over the body. */
export function richBlocksMarkup(body, wording, level) {
    const printer = new RichPrinter(wording, { links: true, notes: true });
    new BlockPrinter(printer, level).blocks(body.blocks);
    return printer.finish(body.span);
}
