import { joinRuns, letterAt } from "./citation.js";
import { formatEntry, formatPart } from "./format-reference.js";
import { languageOfEntry } from "./language-of-entry.js";
import { locatorWords, readLocator } from "./locator.js";
import { isOthers, nameList, shortName } from "./names.js";
import { numberRuns } from "./number-citation.js";
import { sortReferences } from "./sort.js";
import { StyleWords } from "./style-words.js";
import { namesAt } from "./variables.js";
/** Entries in print by their style. Documents of a course list the same works again and again. */
const printed = new WeakMap();
function formattedOnce(reference, options) {
    const { style, width, lang, letter, isRepeated } = options;
    const ofStyle = printed.get(style) ?? new WeakMap();
    printed.set(style, ofStyle);
    const ofEntry = ofStyle.get(reference) ?? new Map();
    ofStyle.set(reference, ofEntry);
    const key = JSON.stringify([width, lang, letter, isRepeated]);
    const found = ofEntry.get(key) ?? formatEntry(reference, options);
    ofEntry.set(key, found);
    return found;
}
/** What a document cites, as its style lists it and as its texts name it. */
export class ReferenceList {
    /** The entries in the order of the list. */
    entries;
    #options;
    #numbers;
    #letters = new Map();
    /** Family names that several first authors of the list have. */
    #shared;
    #ofAuthor = new Map();
    /** The references of the course by their keys, as texts cite them one after the other. */
    #known = null;
    /** `cited` are the entries in the order of their first citation. */
    constructor(cited, options) {
        this.#options = options;
        const { style, lang, sort, letters } = options;
        this.entries = style.order === "names"
            ? sortReferences(cited, { lang, order: sort, substitutes: style.substitutes, byLanguage: style.groupsLanguages === true })
            : cited;
        this.#numbers = new Map(this.entries.map(({ id }, index) => [id.value, index + 1]));
        this.#shared = sharedNames(this.entries.flatMap((entry) => this.#namesOf(entry)[0] ?? []));
        this.#letters = style.byPage === true ? new Map() : this.#lettered(letters === "citation" ? cited : this.entries);
        for (const entry of this.entries) {
            const name = this.#nameOf(entry);
            this.#ofAuthor.set(name, (this.#ofAuthor.get(name) ?? 0) + 1);
        }
    }
    /** `[3]`, or `null` where the list has no numbers or not this entry. */
    numberOf(key) {
        const number = this.#numbers.get(key);
        return !this.#options.style.numbered || number === undefined ? null : `[${number}]`;
    }
    /** An entry of the list in print. */
    format(reference) {
        const { style, width, lang } = this.#options;
        const before = this.entries[(this.#numbers.get(reference.id.value) ?? 0) - 2];
        const isRepeated = style.repeated !== null && before !== undefined && reference.author.length > 0 && this.#authorsOf(before) === this.#authorsOf(reference);
        // Letters belong to years that texts cite; a numbered list has none.
        const letter = style.numbered ? "" : (this.#letters.get(reference.id.value) ?? "");
        return formattedOnce(reference, { style, width, lang, letter, isRepeated });
    }
    /**
     * The words of a citation. Brackets follow the language of the document, what stands between them that of the entry. A key that
     * `references` do not hold is printed as typed, for the mistake has been reported where the content was read.
     */
    cite(citing, references) {
        return joinRuns(this.#cited(citing, references));
    }
    #cited({ items, isNarrative = false }, references) {
        const { style, isPrinted } = this.#options;
        const known = items.map((item) => this.#knownItem(item, references));
        if (!style.numbered || !isPrinted)
            return isNarrative ? this.#narrative(known) : this.#bracketed(known);
        const numbered = known.flatMap((item) => {
            const number = this.#numbers.get(item.key);
            return number === undefined || !("reference" in item) ? [] : [{ item, number, locator: this.#locator(item) }];
        });
        const missing = known.filter(({ key }) => !this.#numbers.has(key)).map(({ key }) => ({ text: `[@${key}]`, key: null }));
        if (numbered.length === 0 || style.number === undefined)
            return missing;
        const isOnLine = items.some(({ hidesName }) => hidesName === true);
        const [first] = known;
        const name = isNarrative && first !== undefined && "reference" in first ? this.#nameRuns(first, true) : [];
        return [...name, ...(name.length > 0 && !style.number.raised ? [{ text: " ", key: null }] : []), ...numberRuns(numbered, style.number, isOnLine), ...missing];
    }
    #knownItem(item, references) {
        if (this.#known?.references !== references)
            this.#known = { references, byKey: new Map(references.map((one) => [one.id.value, one])) };
        const reference = this.#known.byKey.get(item.key);
        return reference === undefined ? item : { ...item, reference, words: this.#wordsFor(reference) };
    }
    #wordsFor(reference) {
        return new StyleWords(this.#options, languageOfEntry(reference, this.#options.lang));
    }
    #locator(item) {
        if (item.locator === null)
            return "";
        const { style } = this.#options;
        return locatorWords(readLocator(item.locator), item.words, { pages: style.pages, cite: item.words.cite });
    }
    /** `(Brown et al., 2020, p. 3; see Voss, 2021)`. */
    #bracketed(items) {
        const outer = new StyleWords(this.#options, this.#options.lang);
        const { style } = this.#options;
        const sorted = style.cite.sorted && items.every(({ prefix }) => prefix == null) ? items.toSorted((a, b) => this.#place(a.key) - this.#place(b.key)) : items;
        const runs = [{ text: outer.mark(" (").trimStart(), key: null }];
        for (const [index, item] of sorted.entries()) {
            if (index > 0)
                runs.push({ text: outer.mark("; "), key: null });
            if (item.prefix != null)
                runs.push({ text: `${item.prefix}${/[\p{Script=Han}：，]$/u.test(item.prefix) ? "" : " "}`, key: null });
            runs.push(...("reference" in item ? this.#itemRuns(item, items.length === 1) : [{ text: `@${item.key}`, key: null }]));
        }
        runs.push({ text: outer.mark(")"), key: null });
        const [only] = items;
        if (items.length === 1 && only !== undefined && "reference" in only && style.cite.outside === true && only.locator !== null)
            runs.push({ text: this.#locator(only), key: null, isRaised: true });
        return runs;
    }
    #place(key) {
        return this.#numbers.get(key) ?? 0;
    }
    #itemRuns(item, isAlone) {
        const { style } = this.#options;
        const { cite } = item.words;
        const name = item.hidesName === true ? [] : this.#nameRuns(item, false);
        const year = style.byPage === true ? this.#titleBeside(item) : this.#yearRuns(item.reference);
        const locator = cite.outside === true && isAlone ? "" : this.#locator(item);
        const mark = (text) => ({ text: item.words.mark(text), key: item.key });
        const parts = [name, year].filter((part) => part.length > 0);
        const runs = parts.flatMap((part, index) => (index === 0 ? part : [mark(style.byPage === true ? ", " : cite.comma), ...part]));
        return locator === "" ? runs : [...runs, ...(runs.length === 0 ? [] : [mark(cite.beforeLocator)]), { text: locator, key: item.key }];
    }
    /** `Voss and Tanaka (2021)`. */
    #narrative(items) {
        const [item] = items;
        if (item === undefined)
            return [];
        if (!("reference" in item))
            return [{ text: `@${item.key}`, key: null }];
        const bracketed = this.#bracketed([{ ...item, prefix: null, hidesName: true }]);
        const isEmpty = bracketed.length === 2;
        const outer = new StyleWords(this.#options, this.#options.lang);
        const space = outer.mark(" (").startsWith(" ") ? [{ text: " ", key: null }] : [];
        return isEmpty ? this.#nameRuns(item, true) : [...this.#nameRuns(item, true), ...space, ...bracketed];
    }
    #yearRuns(reference) {
        return this.#runsOf(reference, this.#options.style.named["citeYear"] === undefined ? "{#year}" : "{#citeYear}");
    }
    /** A short title, where a list has several works of a name and citations no years. */
    #titleBeside({ reference }) {
        const isOne = (this.#ofAuthor.get(this.#nameOf(reference)) ?? 0) < 2;
        return isOne || this.#namesOf(reference).length === 0 ? [] : this.#runsOf(reference, "{#short}");
    }
    #runsOf(reference, template) {
        const { style, width, lang } = this.#options;
        const letter = this.#letters.get(reference.id.value) ?? "";
        const runs = formatPart(reference, { style, width, lang, letter }, template);
        return runs.map(({ text, emphasis }) => ({ text, key: reference.id.value, ...(emphasis ? { emphasis } : null) }));
    }
    #namesOf(reference) {
        return this.#options.style.substitutes.map((variable) => namesAt(reference, variable)).find((list) => list.length > 0) ?? [];
    }
    #authorsOf(reference) {
        return JSON.stringify(reference.author.map((name) => ({ ...name, span: null })));
    }
    #nameOf(reference) {
        return this.#nameRuns({ key: reference.id.value, locator: null, reference, words: this.#wordsFor(reference) }, false).map(({ text }) => text).join("");
    }
    /** The authors in short; the title, or a word for nobody, stands in for them. */
    #nameRuns({ reference, words, key }, isNarrative) {
        const all = this.#namesOf(reference);
        const names = all.filter((name) => !isOthers(name));
        if (names.length === 0)
            return this.#runsOf(reference, "{#short}");
        const { cite } = words;
        const [first = "", second = ""] = names.map((name, index) => (index === 0 ? this.#firstName(name, words) : shortName(name, cite.wholeStatic)));
        if (names.length >= cite.fewest || names.length < all.length)
            return [{ text: first + words.mark(cite.beforeOthers) + words.term("others"), key }];
        return [{ text: second === "" ? first : first + words.mark(isNarrative ? cite.narrativeTwo : cite.two) + second, key }];
    }
    #firstName(name, words) {
        const { cite } = words;
        const short = shortName(name, cite.wholeStatic);
        if (cite.tellsApart !== true || name.kind !== "person" || name.given === null || !this.#shared.has(name.family) || short !== name.family)
            return short;
        return nameList([name], { ...words.nameForm(true), order: "upright", initials: "." }, "").map(({ text }) => text).join("");
    }
    /** The letters that tell works of one name and year apart, by key: of two by `Brown, 2020` the first becomes 2020a. */
    #lettered(references) {
        const groups = new Map();
        for (const reference of references) {
            const year = formatPart(reference, { ...this.#options, letter: "" }, "{#year}").map(({ text }) => text).join("");
            const label = `${this.#nameOf(reference)}\n${year}`;
            groups.set(label, [...(groups.get(label) ?? []), reference.id.value]);
        }
        const shared = [...groups.values()].filter((keys) => keys.length > 1);
        return new Map(shared.flatMap((keys) => keys.map((key, index) => [key, letterAt(index)])));
    }
}
/** Family names that belong to several people. */
function sharedNames(names) {
    const people = new Map();
    for (const name of names)
        if (name.kind === "person")
            people.set(name.family, (people.get(name.family) ?? new Set()).add(name.given ?? ""));
    return new Set([...people].filter(([, given]) => given.size > 1).map(([family]) => family));
}
