import { diagnostic } from "./make.js";
/** What one document may come to before it is set: a book of three hundred pages stays below each. */
const rows = {
    elements: { most: 10_000, code: "budget/elements", words: "elements" },
    characters: { most: 800_000, code: "budget/characters", words: "characters, generated ones counted" },
    formulas: { most: 25_000, code: "budget/formulas", words: "characters in its formulas, each different formula with twenty for itself" },
    matching: { most: 50_000_000, code: "budget/matching", words: "steps of matching its rules of style with its elements" },
    lines: { most: 100_000, code: "budget/lines", words: "lines, those counted again that are set again to measure them" },
    leaders: { most: 3_000, code: "budget/leaders", words: "leaders" },
    pixels: { most: 200_000_000, code: "budget/pixels", words: "pixels in its images" },
    drawn: { most: 150_000, code: "budget/drawn", words: "shapes in its drawings" },
};
/**
 * Bounds the work that one document may cause, before it is done. Counts, no clock: a document is set or refused alike on
 * every machine. `factor` multiplies the limits: whoever builds raises them, never the document.
 */
export class DocumentBudget {
    #factor;
    #spent = new Map();
    constructor(factor = 1) {
        this.#factor = factor;
    }
    /** Takes so much; false once there is not so much left. */
    spend(what, amount) {
        const spent = (this.#spent.get(what) ?? 0) + amount;
        this.#spent.set(what, spent);
        return spent <= rows[what].most * this.#factor;
    }
    /** How much was taken. */
    spent(what) {
        return this.#spent.get(what) ?? 0;
    }
    /** Whether there is so much left. */
    holds(what, amount) {
        return (this.#spent.get(what) ?? 0) + amount <= rows[what].most * this.#factor;
    }
    /** Whether anything was asked for beyond its limit. */
    isExceeded(what) {
        return (this.#spent.get(what) ?? 0) > rows[what].most * this.#factor;
    }
    /** The mistake of a document that goes beyond a limit, placed where it does. */
    excess(what, span) {
        const { most, code, words } = rows[what];
        const message = `the document has more than ${most * this.#factor} ${words}`;
        return diagnostic(code, span, message, `split it, or raise the limit, ${most} by default, with \`--limits ${Math.ceil(this.#factor * 2)}\``);
    }
}
