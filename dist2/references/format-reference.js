import { dateInWords, yearOf } from "./dates.js";
import { languageOfEntry } from "./language-of-entry.js";
import { isOthers, nameList } from "./names.js";
import { editionInWords, isSeveral, pageRanges } from "./numbers.js";
import { given, joinPieces, literal } from "./runs.js";
import { marked, StyleWords } from "./style-words.js";
import { templateNodes } from "./template.js";
import { termLanguage } from "./terms.js";
import { titlePieces } from "./titles.js";
import { dateAt, hasVariable, namesAt, textAt } from "./variables.js";
const titleVariables = new Set(["title", "container-title", "container-title-short", "collection-title", "volume-title", "event-title"]);
const dateForms = ["year", "iso", "mdy", "dmy", "ymd", "md", "my"];
function isLiteral(name, text) {
    return name?.kind === "literal" && name.literal === text;
}
/** What templates ask of an entry beside whether it gives a variable. */
const conditions = {
    "many-translators": ({ translator }) => translator.length > 3,
    "before-1900": ({ issued }) => issued !== null && issued.year !== 0 && issued.year < 1900,
    "day": ({ issued }) => (issued?.day ?? null) !== null,
    "online": (reference) => ["URL", "DOI", "CSTR"].some((one) => hasVariable(reference, one)),
    "publisher-is-author": ({ author, editor, publisher }) => isLiteral((author.length > 0 ? author : editor)[0], publisher),
    "site-is-author": ({ author, "container-title": site }) => isLiteral(author[0], site),
};
/** One entry on its way through the templates of its style. */
class EntryPrinter {
    used = new Set();
    #reference;
    #options;
    #words;
    constructor(reference, options) {
        this.#reference = reference;
        this.#options = options;
        this.#words = new StyleWords(options, languageOfEntry(reference, options.lang));
    }
    print(template) {
        return this.#sequence(templateNodes(template)) ?? [];
    }
    /** Nodes in a row: a mark between two of them belongs to the second, and goes where that or all before it is empty. */
    #sequence(nodes) {
        const pieces = [];
        let waiting = [];
        let opening = null;
        let isFilled = false;
        for (const node of nodes) {
            const said = this.#literalOf(node);
            if (said !== null) {
                waiting.push(...said);
                continue;
            }
            opening ??= waiting;
            const found = this.#content(node);
            if (found !== null) {
                pieces.push(...(isFilled ? waiting : opening), ...found);
                isFilled = true;
            }
            waiting = [];
        }
        return isFilled ? [...pieces, ...waiting] : null;
    }
    #literalOf(node) {
        if (node.kind === "text")
            return [literal(this.#words.mark(node.text))];
        if (node.kind === "term" && !node.isContent)
            return [literal(this.#words.term(node.name))];
        return null;
    }
    #content(node) {
        switch (node.kind) {
            case "text":
                return null;
            case "term":
                return [literal(this.#words.term(node.name) + this.#letterOf(node.name))];
            case "part":
                return this.#part(node.name, node.how);
            case "named":
                return this.#sequence(templateNodes(this.#template(node.name)));
            case "group":
                return this.#group(node);
            case "emphasis":
            case "italics":
            case "quotation": {
                const inside = this.#sequence(node.nodes);
                if (inside === null)
                    return null;
                if (node.kind === "emphasis")
                    return this.#words.emphasised(inside);
                return node.kind === "italics" ? this.#words.italic(inside) : [literal(this.#words.quotes[0]), ...inside.map(withSingleQuotes), literal(this.#words.quotes[1])];
            }
        }
    }
    /** A work without a year has its letter behind the words that say so: `n.d.-a`. */
    #letterOf(term) {
        const { letter = "" } = this.#options;
        return term === "no-date" && letter !== "" ? `-${letter}` : "";
    }
    #group({ alternatives }) {
        for (const { guards, nodes } of alternatives) {
            if (!guards.every((guard) => this.#holds(guard)))
                continue;
            const said = nodes.map((node) => this.#literalOf(node));
            // Words that stand where nothing else does: `<{genre}|Film>`.
            const found = nodes.length > 0 && said.every((one) => one !== null) ? said.flat() : this.#sequence(nodes);
            if (found !== null)
                return found;
        }
        return null;
    }
    #holds({ name, isThere }) {
        return this.#isThere(name) === isThere;
    }
    #isThere(name) {
        if (name.startsWith("#")) {
            const before = new Set(this.used);
            const found = this.#sequence(templateNodes(this.#template(name.slice(1)))) !== null;
            for (const one of this.used)
                if (!before.has(one))
                    this.used.delete(one);
            return found;
        }
        const reference = this.#reference;
        if (name === "zh")
            return termLanguage(this.#words.lang) === "zh";
        if (name === "repeated")
            return this.#options.isRepeated === true;
        if (name === "edition")
            return editionInWords(reference.edition ?? "1", this.#words.term("edition"), this.#words.lang) !== null;
        if (name === "daily")
            return this.#isDaily();
        if (name.startsWith("genre-"))
            return (reference.genre ?? "").toLowerCase().includes(name.slice("genre-".length).replaceAll("-", " "));
        return conditions[name]?.(reference) ?? hasVariable(reference, name);
    }
    /** Whether an entry is dated to the day: by its type, or as a talk. */
    #isDaily() {
        const { daily = [] } = this.#options.style;
        const { type } = this.#reference;
        return daily.includes(type) || (type === "paper-conference" && this.#reference["container-title"] === null && daily.includes("speech"));
    }
    /** A template of the style by name: `t` and `r` are those of the type. */
    #template(name) {
        if (name === "t" || name === "r")
            return templateOf(this.#reference, this.#options)[name];
        const found = this.#options.style.named[name];
        if (found === undefined)
            throw new Error(`the style ${this.#options.style.id} has no part ${name}`);
        return found;
    }
    #part(name, how) {
        const pieces = this.#partOf(name, how);
        if (pieces !== null && name !== "mark")
            this.used.add(name);
        return pieces;
    }
    #partOf(name, how) {
        if (name === "mark")
            return this.#mark();
        const names = namesAt(this.#reference, name);
        if (names.length > 0)
            return this.#names(name, how);
        const date = dateAt(this.#reference, name);
        if (date !== null) {
            const form = how.find((one) => dateForms.includes(one)) ?? "year";
            const letter = how.includes("letter") ? (this.#options.letter ?? "") : "";
            const words = form === "year" ? yearOf(date, this.#words.dates, letter, how.includes("letter")) : dateInWords(date, form, this.#words.dates, letter);
            if (words === null)
                return null;
            const isEstimated = date.circa === true && date.literal === undefined;
            return isEstimated ? [literal(this.#words.estimated[0]), given(words), literal(this.#words.estimated[1])] : [given(words)];
        }
        const text = textAt(this.#reference, name);
        return text === null ? null : this.#text(name, text, how);
    }
    #names(name, how) {
        const all = namesAt(this.#reference, name);
        const names = all.filter((one) => !isOthers(one));
        if (names.length === 0)
            return null;
        if (how.includes("word"))
            return [literal(this.#words.termFor(name, names.length > 1))];
        const isCut = names.length < all.length;
        const parts = nameList(names, this.#words.nameForm(how.includes("upright")), this.#words.term("others"), isCut);
        return parts.map(({ text, isLiteral }) => (isLiteral ? literal(this.#words.mark(text)) : given(text)));
    }
    #text(name, text, how) {
        if (titleVariables.has(name))
            return titlePieces(how.includes("nodots") ? withoutDots(text) : text, { ...this.#words.titleLook(how), isWhole: name !== "title" });
        if (name === "DOI" || name === "URL" || name === "CSTR")
            return this.#address(name, text, how);
        return this.#numberText(name, text, how);
    }
    #numberText(name, text, how) {
        if (name === "page")
            return this.#numbered("page", pageRanges(text, this.#words.pages), how);
        if ((name === "volume" || name === "issue") && how.includes("worded"))
            return this.#numbered(name, text, how);
        if (name === "genre")
            return [given(this.#options.style.genres?.[text.toLowerCase().replaceAll("’", "'")] ?? text)];
        if (name === "edition") {
            const words = editionInWords(text, this.#words.term("edition"), this.#words.lang);
            return words === null ? null : [given(words)];
        }
        if (name === "volume" && how.includes("of"))
            return [given(/^\d+$/.test(text) ? this.#words.term("volume-of").replace("{n}", text) : text)];
        if (how.includes("V"))
            return [given(/^v/i.test(text) ? text.replace(/^v(?:ersion|\.)?\s*/i, "V") : `V${text}`)];
        if (how.includes("spaced"))
            return [given(text.replace(/(?<=\d),(?=\d)/g, " "))];
        if (how.includes("version"))
            return [given(text.replace(/^v(?:ersion|\.)?\s*(?=\d)/i, ""))];
        return [given(this.#plainNumber(name, text))];
    }
    /** A number as it is typed; between the issues of one number stands what stands between pages, where that is a hyphen. */
    #plainNumber(name, text) {
        if (name === "issue" && this.#words.pages.dash === "-")
            return text.replace(/(?<=\d)\s*(?:--+|[–—~～])\s*(?=\d)/g, "-");
        return name === "number" || name === "issue" ? text.replace(/--+/g, "-") : text;
    }
    /** A number with its word around it, where the language has it so: `第3页`. */
    #numbered(name, text, how) {
        if (!how.includes("worded"))
            return [given(text)];
        const term = this.#words.termFor(name, isSeveral(text));
        if (term.includes("{n}"))
            return [given(term.replace("{n}", text))];
        return [literal(`${how.includes("cap") ? term.charAt(0).toUpperCase() + term.slice(1) : term} `), given(text)];
    }
    #address(name, text, how) {
        const bare = text.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, "");
        if (name === "CSTR")
            return [given(text.replace(/^CSTR:\s*/i, ""))];
        if (name === "DOI") {
            if (how.includes("once") && (this.#reference.URL ?? "").toLowerCase().includes(bare.toLowerCase())) {
                this.used.add("DOI");
                return null;
            }
            const href = `https://doi.org/${encodeURI(bare)}`;
            return [given(how.includes("bare") ? bare : `https://doi.org/${bare}`, { href })];
        }
        return [given(how.includes("short") && !/doi\.org/.test(text) ? text.replace(/^https?:\/\//, "") : text, { href: text })];
    }
    /** `[M/OL]`: what GB/T 7714 calls the type, and what it is on. */
    #mark() {
        const { typeMarks = {} } = this.#options.style;
        const { type, genre, medium } = this.#reference;
        const kind = typeMarks[`${type}-${(genre ?? "").toLowerCase()}`] ?? typeMarks[type] ?? (this.#isThere("online") ? "EB" : "Z");
        if (genre !== null && typeMarks[`${type}-${genre.toLowerCase()}`] !== undefined)
            this.used.add("genre");
        const carrier = medium !== null && (typeMarks["carriers"] ?? "").split(" ").includes(medium.toUpperCase()) ? medium.toUpperCase() : this.#isThere("online") ? "OL" : null;
        if (medium !== null && carrier === medium.toUpperCase())
            this.used.add("medium");
        return [literal(marked(`[${kind}${carrier === null ? "" : `/${carrier}`}]`, this.#words.marks))];
    }
}
/** Words within quotation marks quote in single ones. */
function withSingleQuotes(piece) {
    return piece.isLiteral ? piece : { ...piece, text: piece.text.replace(/"([^"]+)"/g, "‘$1’").replaceAll("“", "‘").replaceAll("”", "’") };
}
/** `J. Field Instrum.` → `J Field Instrum`. */
function withoutDots(text) {
    return /\p{L}\.(?:\s|$)/u.test(text) ? text.replace(/(?<=\p{L})\.(?=\s|$)/gu, "") : text;
}
/** The templates of the type of an entry; a kind that `genre` names may have its own. */
function templateOf({ type, genre }, { style }) {
    const { types, named } = style;
    const kinds = [`${type}-${(genre ?? "").toLowerCase()}`, type, "document"];
    const known = types;
    let found = kinds.map((kind) => known[kind]).find((one) => one !== undefined) ?? types.document;
    for (let steps = 0; typeof found === "string" && found.startsWith("=") && steps < 5; steps += 1)
        found = known[found.slice(1)] ?? types.document;
    return typeof found === "string" ? { t: "{title}", r: found, isWhole: named["entry"] === undefined } : { t: found.t, r: found.r ?? "", isWhole: false };
}
/**
 * An entry as a list prints it in its style, worded in the language of the entry, and which of its variables are shown. Where a
 * variable is missing, so are the marks that belong to it.
 */
export function formatEntry(reference, options) {
    const printer = new EntryPrinter(reference, options);
    const { r, isWhole } = templateOf(reference, options);
    const pieces = printer.print(isWhole ? r : "{#entry}");
    return { runs: joinPieces(pieces), used: printer.used };
}
/** A part of a style for an entry: its `year`, its `short` title. */
export function formatPart(reference, options, template) {
    return joinPieces(new EntryPrinter(reference, options).print(template));
}
