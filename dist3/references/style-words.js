import { literal } from "./runs.js";
import { arabicMarks } from "./styles/marks.js";
import { isTerm, termLanguage, termOf } from "./terms.js";
/** Marks of a template in the width of a style. */
export function marked(text, marks) {
    return marks.reduce((done, [from, to]) => {
        // A stop within words of the style belongs to an abbreviation: `vol. `.
        if (from.startsWith(".")) {
            const at = /^[)）\]］]/.test(done) ? 1 : 0;
            return done.startsWith(from, at) ? done.slice(0, at) + to + done.slice(at + from.length) : done;
        }
        return done.replaceAll(from, to);
    }, text);
}
/** What a style says in one language: its words, its marks, its forms of names and dates. */
export class StyleWords {
    lang;
    marks;
    #choice;
    #own;
    constructor(choice, lang) {
        this.lang = lang;
        this.#choice = choice;
        const language = termLanguage(lang);
        this.#own = choice.style.languages[language] ?? {};
        const widths = choice.style.marks[choice.width];
        this.marks = language === "zh" || language === "ja" ? widths.east : /^(?:ar|fa|ur)\b/.test(lang) ? [...widths.west, ...arabicMarks] : widths.west;
    }
    /** A mark of a template as this language prints it. */
    mark(text) {
        return marked(text, this.marks);
    }
    /** A word of the style. */
    term(name) {
        if (!isTerm(name))
            throw new Error(`no word \`${name}\``);
        return this.#own.terms?.[name] ?? (termLanguage(this.lang) === "en" ? this.#choice.style.terms[name] : undefined) ?? termOf(name, this.lang);
    }
    /** The word for one, or for several. */
    termFor(name, isSeveral) {
        const [one = "", several = one] = this.term(name).split("|");
        return isSeveral ? several : one;
    }
    nameForm(isUpright) {
        const { names, upright } = this.#choice.style;
        const form = { ...names, ...(isUpright ? upright : null), ...this.#own.names };
        return names.ellipsis === null ? { ...form, ellipsis: null } : form;
    }
    get cite() {
        return { ...this.#choice.style.cite, ...this.#own.cite };
    }
    get dates() {
        const { months, typeMarks } = this.#choice.style;
        return { lang: this.lang, months, dash: typeMarks === undefined ? "–" : "—" };
    }
    /** What stands around a year that is an estimate. */
    get estimated() {
        return this.#choice.style.typeMarks === undefined ? [`${this.term("circa")} `, ""] : ["[", "]"];
    }
    /** Ranges of pages; only Western entries have them shortened. */
    get pages() {
        const { dash, short } = this.#choice.style.pages;
        return { dash, short: termLanguage(this.lang) === "zh" || termLanguage(this.lang) === "ja" ? null : short };
    }
    get quotes() {
        return ["“", "”"];
    }
    emphasised(pieces) {
        const around = this.#own.emphasis;
        if (around === undefined)
            return pieces.map((piece) => ({ ...piece, emphasis: !piece.emphasis }));
        return [literal(around[0]), ...pieces.map((piece) => ({ ...piece, text: piece.text.replaceAll("《", "〈").replaceAll("》", "〉") })), literal(around[1])];
    }
    /** Slanted letters, where the language has them. */
    italic(pieces) {
        return this.#own.emphasis === undefined ? this.emphasised(pieces) : pieces;
    }
    titleLook(how) {
        const letters = how.includes("sentence") ? "sentence" : how.includes("title") ? "headline" : how.includes("title-long") ? "headline-long" : "as-typed";
        return { lang: this.lang, letters, subtitle: this.#choice.style.subtitle, colon: this.mark(": ") };
    }
}
