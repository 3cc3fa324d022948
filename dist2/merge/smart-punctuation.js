import { joinTraced, replaceTraced, sliceTraced } from "../diagnostics/index.js";
import { quotationMarksOf } from "../language/index.js";
/** What stays as it is typed, an address or the option of a command, and what is set otherwise. */
const typed = /(?:https?:\/\/|www\.|mailto:|doi:)\S+|(?<![^\s([{])--?[a-zA-Z][\w-]*|-{4,}|---|--|\.{3}|["']|(?<=\d) (?=[%‰])|(?<=±) (?=\d)/gu;
/** Characters after which a mark opens: blanks, brackets, dashes, other opening marks, and nothing. */
const opensAfter = /^$|[\s([{<\u2013\u2014\u2015“‘„‚«‹/=-]$/u;
/** Words that begin with an apostrophe, and years without their century. */
const clipped = /^(?:\d\ds?\b|tis\b|twas\b|em\b|til\b|cause\b|round\b|n\b)/i;
const hanBeside = /\p{Script=Han}/u;
/**
 * Sets what is typed in prose as a press sets it: quotation marks of the language, apostrophes, dashes for `--` and `---`, an
 * ellipsis for `...`, a blank at which no line ends between a number and its sign. It goes through running text from its beginning and remembers what stands before.
 */
export class SmartPunctuation {
    #previous = "";
    /** Whether a mark has opened that none has closed: behind a digit the sign of feet, inches or minutes closes nothing. */
    #isOpen = { "\"": false, "'": false };
    /** Begins a new paragraph. */
    begin() {
        this.#previous = "";
        this.#isOpen = { "\"": false, "'": false };
    }
    /** Goes past what is set without it: code, a formula, a citation. */
    pass() {
        this.#previous = "x";
    }
    /** Runs a text that stands apart, such as a note, and goes on where it was. */
    apart(run) {
        const before = this.#previous;
        this.#previous = "";
        run();
        this.#previous = before;
    }
    /** A stretch of running text in a language (BCP 47), set. */
    set(traced, lang) {
        const { text } = traced;
        const marks = quotationMarksOf(lang);
        const pieces = [];
        let done = 0;
        for (const match of marks === null ? [] : text.matchAll(typed)) {
            const { index } = match;
            const [sign] = match;
            const before = index > 0 ? text.slice(0, index) : this.#previous;
            const said = marks === null ? sign : this.#setSign(sign, { before, behind: text.slice(index + sign.length) }, marks);
            if (said === sign)
                continue;
            if (index > done)
                pieces.push(sliceTraced(traced, done, index));
            pieces.push(replaceTraced(traced, index, index + sign.length, said));
            done = index + sign.length;
        }
        if (text !== "")
            this.#previous = text.slice(-1);
        if (done === 0)
            return traced;
        if (done < text.length)
            pieces.push(sliceTraced(traced, done, text.length));
        const set = joinTraced(pieces);
        this.#previous = set.text.slice(-1);
        return set;
    }
    #setSign(sign, surroundings, marks) {
        const { before, behind } = surroundings;
        switch (sign) {
            case "---":
                return "—";
            case "--":
                return "–";
            case "...":
                return "…";
            case " ":
                return "\u00A0";
            case "\"":
            case "'":
                // Chinese has marks of its own.
                if (hanBeside.test(before.slice(-1)) || hanBeside.test(behind.slice(0, 1)))
                    return sign;
                if (sign === "'" && isApostrophe(surroundings, marks))
                    return "’";
                return this.#quotation(sign, surroundings, sign === "'" ? marks.single : marks.double);
            default:
                return sign;
        }
    }
    #quotation(sign, { before, behind }, [open, close]) {
        if (opensAfter.test(before) && !/^\s/.test(behind)) {
            this.#isOpen[sign] = true;
            return open;
        }
        if (/\d$/.test(before) && !this.#isOpen[sign])
            return sign;
        this.#isOpen[sign] = false;
        return close;
    }
}
/** Whether a single mark stands for letters that are left out: `don't`, `the '90s`, `'tis`. */
function isApostrophe({ before, behind }, { single: [, close] }) {
    if (/\p{L}$/u.test(before) && (/^[\p{L}\p{N}]/u.test(behind) || close === "’"))
        return true;
    if (/\p{N}$/u.test(before) && /^\p{L}/u.test(behind))
        return true;
    return opensAfter.test(before) && clipped.test(behind);
}
