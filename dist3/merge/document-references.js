import { traceAll } from "../diagnostics/index.js";
import { chosenReferenceStyle, inlinesOfTexts, keysCitedIn } from "../model/index.js";
import { languageOfEntry, orderCitations, readingLists, ReferenceList, styleOf } from "../references/index.js";
import { parseRichText } from "../rich-text/index.js";
import { contextList, contextObject } from "./context-value.js";
import { escapeMarkup, TracedPrinter } from "./traced-printer.js";
/** What cites in a text without markup: groups in brackets, and keys with a number in them. */
const citations = /\[[^[\]]*@[^[\]]+\]|(?<![\p{L}\p{N}@.])@[\p{L}\p{N}_][\p{L}\p{N}_:-]*\d[\p{L}\p{N}]*/gu;
/** The references of one document: its list, and how its texts name the entries. */
export class DocumentReferences {
    #course;
    #options;
    #list;
    #isPrinted;
    #isAnnotated;
    #listed;
    /** The ids of citations that entries lead back to, and those of each entry. */
    #marks = new Map();
    #places = new Map();
    #id;
    /** `id` gives what stands in the list, and what leads to it, an id of the document. */
    constructor(course, { lesson, kind, listsReferences, texts }, id = (local) => local) {
        this.#course = course;
        this.#id = id;
        const byKey = new Map(course.references.map((reference) => [reference.id.value, reference]));
        const cited = orderCitations(keysCitedIn(texts)).flatMap((key) => byKey.get(key) ?? []);
        this.#isPrinted = listsReferences;
        const chosen = chosenReferenceStyle(course.referenceStyle, lesson?.referenceStyle ?? null, kind);
        this.#isAnnotated = chosen?.annotated === true;
        this.#options = listOptions(chosen, course.lang.value, listsReferences);
        this.#list = new ReferenceList(cited, this.#options);
        this.#listed = new Set(this.entries.map(({ id }) => id.value));
        if (listsReferences && chosen?.backLinks === true)
            this.#mark(texts);
    }
    #mark(texts) {
        for (const inline of inlinesOfTexts(texts)) {
            if (inline.type !== "citation" || this.#marks.has(inline))
                continue;
            const id = this.#id(`cite-${this.#marks.size + 1}`);
            this.#marks.set(inline, id);
            for (const key of new Set(inline.items.map((item) => item.key)))
                this.#places.set(key, [...(this.#places.get(key) ?? []), id]);
        }
    }
    /** The id of a citation that entries lead back to; `null` where they do not. */
    markOf(inline) {
        return this.#marks.get(inline) ?? null;
    }
    /** The entries in the order of the list. */
    get entries() {
        return this.#list.entries;
    }
    /** The words of a citation, and where each of them leads. */
    cite(citing) {
        return this.#list.cite(citing, this.#course.references).map((run) => ({ ...run, href: run.key !== null && this.#isPrinted && this.#listed.has(run.key) ? `#${this.#id(`ref-${run.key}`)}` : null }));
    }
    /** A text without markup, such as an alternative text, in which what is cited stands by name and year: a number would lead nowhere. */
    inWords(text) {
        if (!text.value.includes("@"))
            return text;
        const value = text.value.replace(citations, (typed) => {
            const inlines = parseRichText(traceAll(text.span.source, text.span.start, typed)).value?.inlines ?? [];
            const [citation] = inlines;
            if (inlines.length !== 1 || citation?.type !== "citation")
                return typed;
            const cited = citation.items.flatMap(({ key }) => this.#course.references.find(({ id }) => id.value === key) ?? []);
            if (cited.length < citation.items.length)
                return typed;
            return new ReferenceList(cited, { ...this.#options, isPrinted: false }).cite(citation, cited).map((run) => run.text).join("");
        });
        return { value, span: text.span };
    }
    /** Entries as lists by kind, each under its words; one list without any where no entry says what it is. */
    lists(entries, labels) {
        return contextList(readingLists(entries).map(({ kind, entries: own }) => contextObject({
            kind,
            title: kind === null ? null : labels[kind],
            references: contextList(own.map((reference) => this.entry(reference))),
        })));
    }
    /** One entry of a list of references: its anchor, its number, its language, and its words as markup. */
    entry(reference) {
        const { id, span } = reference;
        const number = this.#list.numberOf(id.value);
        const printer = new TracedPrinter();
        for (const { text, emphasis, script, href } of this.#list.format(reference).runs) {
            const raised = script === null ? escapeMarkup(text) : `<${script === "superscript" ? "sup" : "sub"}>${escapeMarkup(text)}</${script === "superscript" ? "sup" : "sub"}>`;
            const words = emphasis ? `<em>${raised}</em>` : raised;
            printer.printFor(href === null ? words : `<a href="${escapeMarkup(href)}">${words}</a>`, span);
        }
        return contextObject({
            key: { kind: "placed", ...id },
            id: this.#id(`ref-${id.value}`),
            number,
            short: { kind: "placed", value: this.#list.cite({ items: [{ key: id.value, locator: null }], isNarrative: true }, this.#course.references).map(({ text }) => text).join(""), span },
            places: this.#places.get(id.value)?.join(" ") ?? null,
            "first-place": this.#places.get(id.value)?.[0] ?? null,
            lang: languageOfEntry(reference, this.#course.lang.value),
            entry: { kind: "markup", markup: printer.finish(span), places: [] },
            annotation: !this.#isAnnotated || reference.annote === null ? null : { kind: "placed", value: reference.annote, span },
        });
    }
}
function listOptions(chosen, lang, isPrinted) {
    const usual = styleOf(chosen?.style ?? "lectern");
    const { number } = usual;
    const style = number === undefined || chosen === null ? usual : { ...usual, number: { ...number, raised: chosen.raised ?? number.raised, compress: chosen.compress ?? number.compress } };
    return {
        style, lang, isPrinted,
        width: chosen?.width ?? usual.width,
        letters: chosen?.letters ?? usual.letters,
        sort: { han: chosen?.han ?? "pinyin", latin: chosen?.latin ?? usual.latin ?? "after" },
    };
}
