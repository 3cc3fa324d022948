import { Glossary, inlinesOfTexts, inWordOrder, isShortOf, plainText, termsIn } from "../model/index.js";
import { contextList, contextObject, placedScalar } from "./context-value.js";
/** What stands at the end of a document: the words that it explains, and its index; and the marks in its texts that lead there. */
export class BackMatter {
    glossary;
    scope;
    firstUses = new Map();
    /** The ids of the places that an index names. */
    marks = new Map();
    constructor(entries, texts, scope) {
        this.glossary = new Glossary(entries);
        this.scope = scope;
        for (const term of entries.length === 0 ? [] : termsIn(texts)) {
            const entry = this.glossary.entryOf(term.key);
            if (entry !== null && !this.firstUses.has(entry))
                this.firstUses.set(entry, term);
        }
        if (scope.hasIndex)
            for (const inline of inlinesOfTexts(texts))
                if (inline.type === "index-entry" && inline.path.length > 0 && !this.marks.has(inline))
                    this.marks.set(inline, `index-${this.marks.size + 1}`);
    }
    /** Whether there are words to explain at the end. */
    get hasTerms() {
        return this.scope.hasGlossary && this.firstUses.size > 0;
    }
    /** Whether there is an index. */
    get hasMarks() {
        return this.marks.size > 0;
    }
    /** The id that a place of the index has in the text; `null` where the document has no index. */
    markOf(inline) {
        return this.marks.get(inline) ?? null;
    }
    term(inline) {
        const entry = this.glossary.entryOf(inline.key);
        if (entry === null)
            return { isFirst: true, href: null, spelledOut: null };
        const spelledOut = isShortOf(entry, plainText(inline.children)) ? plainText(entry.term.inlines) : null;
        return { isFirst: this.firstUses.get(entry) === inline, href: this.scope.hasGlossary ? `#${this.idOf(entry)}` : null, spelledOut };
    }
    /** The words that the texts mark, in the order of the alphabet; none where the document has no glossary. */
    terms(words) {
        return this.scope.hasGlossary ? this.entries([...this.firstUses.keys()], words) : contextList([]);
    }
    /** Entries of the glossary in the order of the alphabet, each with what `more` says of it. */
    entries(entries, words, more = () => contextObject({ lessons: null })) {
        const listed = new Set(entries);
        const order = inWordOrder(entries, ({ term }) => plainText(term.inlines));
        return contextList(order.map((entry) => contextObject({
            id: this.idOf(entry),
            term: words.text(entry.term),
            short: placedScalar(entry.short),
            definition: words.text(entry.definition),
            see: contextList(entry.see.map(({ value, span }) => {
                const other = this.glossary.entryOf(value);
                return contextObject({ word: { kind: "placed", value, span }, id: other !== null && listed.has(other) ? this.idOf(other) : null });
            })),
            ...Object.fromEntries(more(entry).fields),
        })));
    }
    /** The index: entries in the order of the alphabet, what stands under them, and the places of both. */
    index() {
        return this.level([...this.marks].map(([{ path }, id]) => ({ path, id })));
    }
    level(marks) {
        const names = [...new Set(marks.flatMap(({ path: [name] }) => name ?? []))];
        return contextList(inWordOrder(names, (name) => name).map((name) => {
            const own = marks.filter(({ path: [first] }) => first === name);
            const here = own.filter(({ path }) => path.length === 1).map(({ id }) => id);
            const under = own.filter(({ path }) => path.length > 1).map(({ path: [, ...path], id }) => ({ path, id }));
            return contextObject({ entry: name, first: here[0] ?? null, places: here.length === 0 ? null : here.join(" "), entries: this.level(under) });
        }));
    }
    idOf(entry) {
        return `term-${this.glossary.entries.indexOf(entry) + 1}`;
    }
}
