import { diagnostic } from "../diagnostics/index.js";
import { isNobody } from "./bibtex-names.js";
import { cleanDate } from "./clean-dates.js";
import { cutDate } from "./cut-date.js";
import { extraLines } from "./extra-lines.js";
import { languageTagOf } from "./languages.js";
import { isRecord, textIn, textsIn } from "./plain-values.js";
import { repeatedField } from "./repeated-field.js";
/** Characters of a date that a message repeats. */
const longestShown = 60;
const keyForm = /[^\p{L}\p{N}_:.#$%&+?<>~/-]+/gu;
/** A name with the keys that are read; `null` for none. */
function cleanName(value) {
    if (typeof value === "string")
        return isNobody(value) ? null : { literal: textIn(value) };
    if (!isRecord(value))
        return null;
    const [family, given, literal] = [textIn(value["family"]), textIn(value["given"]), textIn(value["literal"]) ?? textIn(value["name"])];
    if (isNobody(`${family ?? ""}${given ?? ""}${literal ?? ""}`))
        return null;
    if (literal !== null && family === null)
        return { literal };
    if (family === null || given === null)
        return { literal: [value["dropping-particle"], value["non-dropping-particle"], family ?? given, value["suffix"]].flatMap((part) => textIn(part) ?? []).join(" ") };
    const others = ["non-dropping-particle", "dropping-particle", "suffix"].flatMap((key) => {
        const text = textIn(value[key]);
        return text === null ? [] : [[key, text]];
    });
    const isStatic = value["static-ordering"] === true || value["static-ordering"] === "true" || value["static-ordering"] === 1;
    return { family, given, ...Object.fromEntries(others), ...(isStatic ? { "static-ordering": true } : null) };
}
/** Types of other programs that CSL does not have. */
const otherTypes = {
    journalArticle: "article-journal", bookSection: "chapter", conferencePaper: "paper-conference", "blog-post": "post-weblog", blogPost: "post-weblog", forumPost: "post", preprint: "article", computerProgram: "software", manual: "book",
    newspaperArticle: "article-newspaper", magazineArticle: "article-magazine", film: "motion_picture", videoRecording: "motion_picture", podcast: "broadcast", presentation: "speech", encyclopediaArticle: "entry-encyclopedia", dictionaryEntry: "entry-dictionary",
    letter: "personal_communication", statute: "legislation", case: "legal_case", artwork: "graphic", "article-preprint": "article", "journal-article": "article-journal", "proceedings-article": "paper-conference", "book-chapter": "chapter", monograph: "book", dissertation: "thesis", "posted-content": "article",
};
class Cleaner {
    unused = [];
    diagnostics = [];
    #known;
    constructor(known) {
        this.#known = known;
    }
    item(item, index) {
        const fields = this.#once(this.#withExtra(item.fields)).flatMap((field) => this.#field(field) ?? []);
        return { ...item, fields: this.#withTitle(this.#withId(fields, item, index), item) };
    }
    /** The variables that a note holds in place of those that are there. */
    #withExtra(fields) {
        const note = fields.find(({ key }) => key.value === "note");
        if (typeof note?.value !== "string")
            return fields;
        const { fields: extra, rest } = extraLines(note.value, note, this.#known);
        if (extra.length === 0)
            return fields;
        const said = new Set(extra.map(({ key }) => key.value));
        return [...fields.filter((field) => field !== note && !said.has(field.key.value)), ...extra, ...(rest === "" ? [] : [{ ...note, value: rest }])];
    }
    /** Of variables that stand there twice the first. */
    #once(fields) {
        const seen = new Map();
        return fields.filter((field) => {
            const before = seen.get(field.key.value);
            if (before === undefined)
                seen.set(field.key.value, field);
            else if (JSON.stringify(before.value) !== JSON.stringify(field.value))
                this.diagnostics.push(repeatedField(field.key));
            return before === undefined;
        });
    }
    #field(field) {
        const { key: { value: key }, value } = field;
        if (value === null || value === "" || (Array.isArray(value) && value.length === 0))
            return null;
        if (key === "id" || key === "citation-key")
            return textIn(value) === null ? null : field;
        const { names, dates, texts } = this.#known;
        if (key === "type")
            return { ...field, value: this.#type(field) };
        if (key === "language")
            return this.#kept(field, languageTagOf(textIn(value) ?? ""));
        if (key === "title" || texts.includes(key))
            return this.#kept(field, textsIn(value) ?? (typeof value === "boolean" ? String(value) : null));
        if (names.includes(key))
            return this.#names(field);
        return dates.includes(key) ? this.#date(field) : this.#kept(field, null);
    }
    #date(field) {
        const read = cleanDate(field.value);
        const { source, start, end } = field.span;
        const written = source.text.slice(start, end).replace(/\s+/g, " ").trim();
        if (read?.isWhole === false)
            this.diagnostics.push(cutDate(written.length > longestShown ? `${written.slice(0, longestShown)}…` : written, read.date, field.span));
        return this.#kept(field, read?.date ?? null);
    }
    #kept(field, value) {
        if (value !== null)
            return { ...field, value };
        this.unused.push(field.key);
        return null;
    }
    #names(field) {
        const all = Array.isArray(field.value) ? field.value : [field.value];
        const names = all.flatMap((name) => cleanName(name) ?? []);
        if (names.length < all.length)
            this.unused.push(field.key);
        return names.length === 0 ? null : { ...field, value: names };
    }
    #type(field) {
        const written = textIn(field.value) ?? "";
        if (this.#known.types.includes(written))
            return written;
        const other = Object.hasOwn(otherTypes, written) ? otherTypes[written] : undefined;
        if (other !== undefined)
            return other;
        this.diagnostics.push(diagnostic("bibliography/unknown-type", field.span, `the type \`${written}\` is not known: the entry is read as \`document\``, "use a type of CSL"));
        return "document";
    }
    /** An id that texts can cite: that which a person chose where there is one. */
    #withId(fields, item, index) {
        const [chosen, own] = ["citation-key", "id"].map((name) => fields.find(({ key }) => key.value === name));
        const field = chosen ?? own;
        const written = textIn(field?.value) ?? "";
        const zotero = /\/items\/([A-Z0-9]{6,10})$/.exec(written)?.[1];
        const id = (zotero ?? written).replace(keyForm, "-").replace(/^[^\p{L}\p{N}_]+/u, "") || `reference-${index + 1}`;
        const span = field?.span ?? { ...item.span, end: item.span.start + 1 };
        if (written !== "" && id !== written && zotero === undefined)
            this.diagnostics.push(diagnostic("bibliography/changed-key", span, `\`${written}\` cannot be cited: the entry is \`${id}\` here`, "cite it so, or choose a key without blanks, commas and brackets"));
        const rest = fields.filter(({ key }) => key.value !== "id" && key.value !== "citation-key");
        return [{ key: { value: "id", span }, value: id, span }, ...rest];
    }
    /** Every entry has a title: where it has none of its own, the words by which it can be found. */
    #withTitle(fields, item) {
        const typed = fields.some(({ key }) => key.value === "type") ? fields : [...fields, { key: { value: "type", span: item.span }, value: "document", span: { ...item.span, end: item.span.start + 1 } }];
        if (typed.some(({ key }) => key.value === "title"))
            return typed;
        const [id] = typed;
        const standIn = ["container-title", "event-title", "genre", "URL", "DOI"].flatMap((name) => typed.find(({ key }) => key.value === name) ?? [])[0] ?? id;
        if (id === undefined || standIn === undefined)
            return typed;
        const words = textIn(standIn.value) ?? "";
        this.diagnostics.push(diagnostic("bibliography/no-title", id.span, `\`${textIn(id.value) ?? ""}\` has no title: \`${words}\` stands in its place`, "give it a title"));
        return [...typed, { key: { value: "title", span: standIn.span }, value: words, span: standIn.span }];
    }
}
/** The items with what can be read of them: everything else is told. */
export function cleanItems(items, known) {
    const cleaner = new Cleaner(known);
    const clean = items.map((item, index) => cleaner.item(item, index));
    return { items: clean, unused: cleaner.unused, diagnostics: cleaner.diagnostics };
}
