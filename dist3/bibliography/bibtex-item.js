import { diagnostic } from "../diagnostics/index.js";
import { dateOfParts, dateOfText, readableDay } from "./bibtex-dates.js";
import { namesOf } from "./bibtex-names.js";
import { repeatedField } from "./repeated-field.js";
import { genreKeys, typeOf } from "./bibtex-types.js";
import { cutDate } from "./cut-date.js";
import { languageTagOf } from "./languages.js";
import { verbatim } from "./tex-words.js";
/** Fields that are one variable, of whatever type the entry is. */
const plainTexts = {
    edition: "edition", version: "version", volumes: "number-of-volumes", series: "collection-title", venue: "event-place", shortjournal: "container-title-short", annotation: "annote", annote: "annote", keywords: "keyword",
    scale: "scale", dimensions: "dimensions", medium: "medium", "call-number": "call-number", "sort-key": "sort-key", "archive-place": "archive-place", isbn: "ISBN", issn: "ISSN",
};
const names = {
    author: "author", translator: "translator", bookauthor: "container-author", director: "director", composer: "composer", compiler: "compiler", interviewer: "interviewer", recipient: "recipient", performer: "performer",
};
const editorTypes = { editor: "editor", compiler: "compiler", director: "director", translator: "translator", redactor: "editor", organizer: "editor" };
/** What stands for the journal of a preprint in many files: `arXiv preprint arXiv:1706.00001`. */
const arxivJournal = /^\W*(?:arxiv|corr$|corr,)/i;
/** Whether a date names a month. */
function hasMonth(date) {
    const [first] = (date["date-parts"] ?? []);
    return first !== undefined && first.length > 1;
}
/** An entry of BibTeX on its way into the variables of CSL. */
class ItemMaker {
    #entry;
    #reading;
    #fields;
    #used = new Set(["crossref", "xref", "xdata"]);
    #made = [];
    #unknown = new Set();
    constructor(entry, reading) {
        this.#entry = entry;
        this.#reading = reading;
        this.#fields = new Map(entry.fields.toReversed().filter(({ raw }) => /[^\s{}]/.test(raw)).map((field) => [field.name.value, field]));
    }
    make() {
        const { key, span } = this.#entry;
        this.#put("id", key.value, key);
        const type = this.#type();
        this.#titles(type);
        this.#people(type);
        this.#published(type);
        this.#dates();
        this.#identifiers();
        this.#numbers(type);
        for (const [field, variable] of Object.entries(plainTexts))
            this.#text(field, variable);
        this.#language();
        this.#notes(type);
        this.#tellUnused();
        return { fields: this.#made, span };
    }
    #has(variable) {
        return this.#made.some(({ key }) => key.value === variable);
    }
    #field(...wanted) {
        for (const name of wanted) {
            const field = this.#fields.get(name);
            if (field === undefined)
                continue;
            this.#used.add(name);
            return field;
        }
        return null;
    }
    /** Gives a variable its value, where it has none yet. */
    #put(variable, value, { span }, key = { span }) {
        if (value === "" || value === null || this.#has(variable))
            return false;
        this.#made.push({ key: { value: variable, span: key.span }, value, span });
        return true;
    }
    #words(field, isTitle = false) {
        const { text, unknown } = this.#reading.tex.text(field.raw, isTitle);
        const fresh = unknown.filter((command) => !this.#unknown.has(command));
        for (const command of fresh)
            this.#unknown.add(command);
        if (fresh.length > 0) {
            const named = fresh.map((command) => `\`${command}\``).join(", ");
            this.#reading.diagnostics.push(diagnostic("bibliography/unknown-command", field.span, `\`${field.name.value}\` has commands that are not read: ${named}`, "write the sign itself"));
        }
        return text;
    }
    #text(name, variable, isTitle = false) {
        const field = this.#used.has(name) ? null : this.#field(name);
        if (field !== null && !this.#put(variable, this.#words(field, isTitle), field, field.name))
            this.#used.delete(name);
    }
    #type() {
        const { type: { value, span } } = this.#entry;
        const row = typeOf(value);
        if (row === null)
            this.#reading.diagnostics.push(diagnostic("bibliography/unknown-type", span, `the type \`@${value}\` is not known: the entry is read as \`@misc\``, "use a type of BibTeX or BibLaTeX"));
        const type = this.#narrower(row?.type ?? "document");
        this.#put("type", type, { span });
        const written = this.#field("type");
        const genre = written === null ? row?.genre : (genreKeys[written.raw.trim().toLowerCase()] ?? this.#words(written));
        this.#put("genre", genre ?? "", written ?? { span });
        return type;
    }
    /** The type that its fields show an entry to be. */
    #narrower(type) {
        if (type === "document")
            return this.#kindOfMisc();
        if (type !== "article-journal")
            return type;
        const subtype = this.#fields.get("entrysubtype")?.raw.toLowerCase() ?? "";
        if (/^(?:newspaper|magazine)$/.test(subtype)) {
            this.#used.add("entrysubtype");
            return `article-${subtype}`;
        }
        return arxivJournal.test(this.#fields.get("journal")?.raw ?? "") ? "article" : type;
    }
    /** `@misc` is a preprint, a page or something else, as its fields say. */
    #kindOfMisc() {
        const has = (name) => this.#fields.has(name);
        if (has("eprint") || has("archiveprefix") || has("eprinttype") || /arxiv/i.test(this.#fields.get("howpublished")?.raw ?? "") || /^arxiv/i.test(this.#fields.get("publisher")?.raw ?? ""))
            return "article";
        const isOnline = has("url") || /\\url|https?:/.test(this.#fields.get("howpublished")?.raw ?? "");
        return isOnline && !has("doi") ? "webpage" : "document";
    }
    /** A title with its subtitle behind a colon. */
    #title(name, variable) {
        const field = this.#field(name);
        if (field === null)
            return;
        const title = this.#words(field, true);
        const sub = this.#field(name === "journal" ? "journalsubtitle" : name.replace(/title$/, "subtitle"));
        const joined = sub === null ? title : `${title}${/[:：?!？！]$/.test(title) ? "" : /\p{Script=Han}$/u.test(title) ? "：" : ":"}${/\p{Script=Han}$/u.test(title) ? "" : " "}${this.#words(sub, true)}`;
        if (!this.#put(variable, joined, field, field.name))
            this.#used.delete(name);
    }
    #titles(type) {
        this.#title("title", "title");
        if (type === "article")
            this.#arxiv();
        const isPart = /^(?:chapter|paper-conference|entry-encyclopedia)$/.test(type);
        if (isPart && this.#fields.has("maintitle") && this.#fields.has("booktitle")) {
            this.#title("maintitle", "container-title");
            this.#title("booktitle", "volume-title");
        }
        if (!isPart && this.#fields.has("maintitle") && type === "book")
            this.#mainTitle();
        for (const name of ["journaltitle", "journal", "booktitle", "maintitle"])
            if (!this.#has("container-title") && !this.#used.has(name))
                this.#title(name, "container-title");
        if (!this.#has("title"))
            for (const name of ["booktitle", "maintitle", "issuetitle"])
                if (!this.#has("title") && this.#fields.has(name))
                    this.#title(name, "title");
        this.#title("eventtitle", "event-title");
        this.#text("shorttitle", "title-short", true);
    }
    #arxiv() {
        const field = this.#fields.get("journal");
        if (field === undefined || !arxivJournal.test(field.raw))
            return;
        this.#used.add("journal");
        this.#put("publisher", "arXiv", field);
        const id = /(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})/.exec(verbatim(field.raw + (this.#fields.get("volume")?.raw ?? "")))?.[1];
        if (id === undefined)
            return;
        if (/abs\//.test(this.#fields.get("volume")?.raw ?? ""))
            this.#used.add("volume");
        this.#put("number", `arXiv:${id}`, field);
        if (!this.#fields.has("doi") && !this.#fields.has("url"))
            this.#put("URL", `https://arxiv.org/abs/${id}`, field);
    }
    /** A volume of a work: the work is the title, its own name that of the volume. */
    #mainTitle() {
        const own = this.#made.find(({ key }) => key.value === "title");
        if (own === undefined)
            return;
        this.#made.splice(this.#made.indexOf(own), 1);
        this.#title("maintitle", "title");
        this.#put("volume-title", own.value, own);
    }
    #names(name, variable) {
        const field = this.#field(name);
        if (field === null)
            return;
        const { names: found, doubtful, nobody } = namesOf(field.raw, this.#reading.tex);
        this.#words(field);
        for (const one of nobody)
            this.#reading.diagnostics.push(diagnostic("bibliography/doubtful-names", field.span, `\`${one}\` in \`${name}\` names nobody: it is left out`, "write the name that it stands for"));
        if (doubtful.length > 0)
            this.#reading.diagnostics.push(diagnostic("bibliography/doubtful-names", field.span, `\`${name}\` separates names otherwise than by \`and\`: they are read as ${found.length} names`, "write `and` between two names"));
        if (found.length > 0 && !this.#put(variable, found, field, field.name))
            this.#used.delete(name);
    }
    #people(type) {
        if (type === "patent")
            this.#names("holder", "author");
        for (const [name, variable] of Object.entries(names))
            this.#names(name, variable);
        for (const suffix of ["", "a", "b", "c"]) {
            const role = this.#fields.get(`editor${suffix}type`) === undefined ? "editor" : (this.#field(`editor${suffix}type`)?.raw.toLowerCase() ?? "editor");
            const variable = Object.hasOwn(editorTypes, role) ? editorTypes[role] : undefined;
            if (variable !== undefined)
                this.#names(`editor${suffix}`, variable);
            else
                this.#used.delete(`editor${suffix}type`);
        }
    }
    #published(type) {
        const houses = type === "thesis" || type === "report" ? ["school", "institution", "publisher", "organization"] : ["publisher", "institution", "organization", "school"];
        for (const name of houses)
            if (!this.#has("publisher"))
                this.#text(name, "publisher");
        if (type === "patent")
            return;
        this.#text("address", "publisher-place");
        this.#text("location", "publisher-place");
    }
    #dates() {
        const [date, year] = [this.#field("date"), this.#field("year")];
        if (date !== null) {
            const read = this.#date(date, "issued", dateOfText(this.#words(date)));
            // A year beside a date says the same, or it is one that is not read.
            if (year !== null && !this.#words(date).includes(this.#words(year).trim()))
                this.#used.delete("year");
            for (const name of read ? ["month", "day"] : [])
                this.#used.add(name);
        }
        else if (year !== null)
            this.#parts(year);
        else
            this.#pubstate();
        for (const name of ["origdate", "origyear"]) {
            const field = this.#field(name);
            if (field !== null && !this.#date(field, "original-date", dateOfText(this.#words(field))))
                this.#used.delete(name);
        }
        const seen = this.#field("urldate", "lastaccessed", "lastchecked", "accessed", "visited");
        if (seen !== null)
            this.#date(seen, "accessed", readableDay(this.#words(seen)) ?? dateOfText(this.#words(seen)));
    }
    /** Gives a variable its date, and tells what of it cannot be. */
    #date(field, variable, { date, isWhole }) {
        const isPut = this.#put(variable, date, field, field.name);
        if (isPut && !isWhole)
            this.#reading.diagnostics.push(cutDate(this.#words(field), date, field.span));
        return isPut;
    }
    /** The date of `year`, `month` and `day`. */
    #parts(year) {
        const [month, day] = [this.#fields.get("month") ?? null, this.#fields.get("day") ?? null];
        const words = (field) => (field === null ? null : this.#words(field));
        const { date, lost } = dateOfParts(this.#words(year), words(month), words(day));
        this.#put("issued", date, year, year.name);
        for (const field of [month, day]) {
            if (field === null)
                continue;
            this.#used.add(field.name.value);
            if (!lost.some((name) => name === field.name.value))
                continue;
            if (field === month && !hasMonth(date))
                this.#reading.diagnostics.push(diagnostic("bibliography/unknown-month", field.span, `\`${this.#words(field)}\` is no month that can be read`, "write the number of the month, or its name in English"));
            else
                this.#reading.diagnostics.push(cutDate(this.#words(field), date, field.span));
        }
    }
    /** `forthcoming` and the like stand for the date that a work does not have yet. */
    #pubstate() {
        const field = this.#field("pubstate");
        if (field !== null) {
            const said = { inpress: "in press", inpreparation: "in preparation", prepublished: "prepublished" };
            this.#put("issued", { literal: said[field.raw.toLowerCase()] ?? this.#words(field) }, field, field.name);
            return;
        }
        const note = this.#fields.get("note");
        if (note === undefined || !/^\W*(?:(?:forthcoming|in press|to appear|submitted|in preparation|accepted|under review)\b|待刊|待发表|即将出版|已录用)/i.test(note.raw))
            return;
        this.#used.add("note");
        this.#put("issued", { literal: this.#words(note).replace(/[.。]$/, "") }, note, note.name);
    }
    #identifiers() {
        const doi = this.#field("doi");
        if (doi !== null)
            this.#put("DOI", verbatim(doi.raw).replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, ""), doi, doi.name);
        const url = this.#field("url");
        if (url !== null)
            this.#put("URL", verbatim(url.raw), url, url.name);
        const cstr = this.#field("cstr");
        if (cstr !== null)
            this.#put("CSTR", verbatim(cstr.raw), cstr, cstr.name);
        this.#howPublished();
        this.#eprint();
    }
    #howPublished() {
        const field = this.#fields.get("howpublished");
        if (field === undefined)
            return;
        const [address] = /https?:\/\/[^\s{}]+/.exec(verbatim(field.raw.replace(/\s/g, "\u0001")).replaceAll("\u0001", " ")) ?? [];
        if (address !== undefined && this.#put("URL", address, field, field.name))
            this.#used.add("howpublished");
        const words = this.#words({ ...field, raw: field.raw.replace(/\\(?:url|path|href)\s*\{[^{}]*\}|https?:\/\/[^\s{}]+/g, "") });
        const day = /access|visit|retriev|检索|访问/i.test(words) ? readableDay(words) : null;
        const saysNothing = /^\W*(?:see|online|on-line|website|web ?(?:page|site)|internet|electronic(?:ally)?|available(?: (?:at|from|online))?|网页|在线)?\W*$/i.test(words);
        if (day !== null)
            this.#date(field, "accessed", day);
        else if (saysNothing || this.#put("publisher", words, field, field.name))
            this.#used.add("howpublished");
    }
    #eprint() {
        const field = this.#field("eprint");
        if (field === null)
            return;
        const kind = (this.#field("archiveprefix", "eprinttype")?.raw ?? (/^(?:arxiv:)?(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})/i.test(field.raw) ? "arXiv" : "")).trim();
        for (const name of ["primaryclass", "eprintclass"])
            this.#used.add(name);
        const id = verbatim(field.raw).replace(/^arxiv:/i, "");
        const hosts = { arxiv: "https://arxiv.org/abs/", jstor: "https://www.jstor.org/stable/", pubmed: "https://pubmed.ncbi.nlm.nih.gov/", hdl: "https://hdl.handle.net/" };
        const host = hosts[kind.toLowerCase()];
        if (host !== undefined && !this.#has("DOI"))
            this.#put("URL", host + id, field, field.name);
        if (kind.toLowerCase() !== "arxiv")
            return;
        if (this.#made.some(({ key, value }) => key.value === "type" && value === "article")) {
            this.#put("number", `arXiv:${id}`, field);
            this.#put("publisher", "arXiv", field);
        }
    }
    #numbers(type) {
        const pages = this.#field("pages");
        if (pages !== null)
            this.#put("page", this.#words(pages).replace(/\s*(?:--+|[–—−])\s*/g, "-").replace(/-+/g, "-"), pages, pages.name);
        const isSerial = type.startsWith("article") || type === "periodical";
        const eid = this.#field("eid", "articleno", "article-number");
        if (eid !== null)
            this.#put("number", this.#words(eid), eid, eid.name);
        if (isSerial) {
            this.#text("number", "issue");
            if (this.#has("issue"))
                this.#season();
            else
                this.#text("issue", "issue");
        }
        if (/^(?:report|patent|standard|document|webpage|article|manuscript|legislation|collection|dataset|legal_case)$/.test(type))
            this.#text("number", "number");
        if (!this.#used.has("volume"))
            this.#text("volume", "volume");
        const series = this.#fields.has("series");
        if (!isSerial)
            this.#text("number", series ? "collection-number" : "number");
        if (type === "thesis" || type === "report" || type === "patent")
            this.#text("number", "number");
    }
    /** `issue = {Spring}` beside a number. */
    #season() {
        const field = this.#fields.get("issue");
        const number = this.#fields.get("number");
        if (field !== undefined && field.raw.trim() === number?.raw.trim())
            this.#used.add("issue");
    }
    #language() {
        for (const name of ["langid", "language", "hyphenation"]) {
            const field = this.#fields.get(name);
            if (field === undefined)
                continue;
            const tag = languageTagOf(this.#words(field));
            if (tag === null)
                continue;
            this.#used.add(name);
            this.#put("language", tag, field, field.name);
        }
    }
    /** What a note says that a reference prints: a day of access. */
    #notes(type) {
        const field = this.#fields.get("note");
        if (field === undefined || this.#used.has("note"))
            return;
        const words = this.#words(field);
        const [address] = /https?:\/\/\S+/.exec(verbatim(field.raw.replace(/\s/g, "\u0001")).replaceAll("\u0001", " ")) ?? [];
        const day = /access|visit|retriev|检索|访问|引用日期/i.test(words) ? readableDay(words) : null;
        if (address !== undefined && /^\W*(?:url|available|https?:)/i.test(words) && this.#put("URL", address.replace(/[.,;]$/, ""), field))
            this.#used.add("note");
        if (day !== null && this.#date(field, "accessed", day))
            this.#used.add("note");
        if (type === "document" && !this.#has("title") && this.#put("title", words, field, field.name))
            this.#used.add("note");
    }
    /** A note in its lines, some of which may be variables. */
    #note(field) {
        this.#put("note", field.raw.split("\n").map((line) => this.#reading.tex.text(line).text).join("\n"), field, field.name);
    }
    /** Fields that no variable takes, and those that stand there twice. */
    #tellUnused() {
        for (const field of this.#entry.fields) {
            if (!/[^\s{}]/.test(field.raw))
                continue;
            const first = this.#fields.get(field.name.value);
            if (first !== field) {
                if (first?.raw.trim() !== field.raw.trim())
                    this.#reading.diagnostics.push(repeatedField(field.name));
            }
            else if (field.name.value === "note" && !this.#used.has("note"))
                this.#note(field);
            else if (!this.#used.has(field.name.value))
                this.#reading.unused.push(field.name);
        }
    }
}
/** An entry as an item of CSL. */
export function itemOf(entry, reading) {
    return new ItemMaker(entry, reading).make();
}
