import { diagnostic } from "../diagnostics/index.js";
/** What all documents of one build may come to together: ten universities' courses stay below. */
const rows = {
    documents: { most: 20_000, words: "documents" },
    characters: { most: 64_000_000, words: "characters in its files" },
    cells: { most: 1_000_000, words: "separators, quotation marks and line ends in its tables" },
    pixels: { most: 10_000_000_000, words: "pixels in its images" },
    pages: { most: 200_000, words: "pages" },
};
/** Thrown where the files of a course are beyond what a build may read. */
export class BuildTooLarge extends Error {
    found;
    constructor(found) {
        super(found.message);
        this.found = found;
    }
}
/** Bounds what one build does, by counts: it is done or refused alike on every machine. `factor` multiplies the limits. */
export class BuildBudget {
    /** What the limits are multiplied by. */
    factor;
    #spent = new Map();
    constructor(factor) {
        this.factor = factor;
    }
    /** Takes so much. */
    spend(what, amount) {
        this.#spent.set(what, (this.#spent.get(what) ?? 0) + amount);
    }
    /** Takes so much, and throws where there is not so much left. */
    need(what, amount) {
        this.spend(what, amount);
        const found = this.excess();
        if (found !== null)
            throw new BuildTooLarge(found);
    }
    /** The mistake of a build that goes beyond a limit; `null` while it does not. */
    excess() {
        for (const [what, spent] of this.#spent) {
            const { most, words } = rows[what];
            if (spent <= most * this.factor)
                continue;
            const message = `the build has more than ${most * this.factor} ${words}`;
            return diagnostic("budget/build", null, message, `build course by course, or raise the limit, ${most} by default, with \`--limits ${Math.ceil(this.factor * 2)}\``);
        }
        return null;
    }
}
