/**
 * One block's inline content with the lines that it has been broken into. What it was prepared to goes with its first lines: it
 * takes several times the memory that they do, and hardly any paragraph is broken at a second measure. One that is gets prepared
 * again, and keeps that.
 */
export class RememberedParagraph {
    missing;
    rightToLeft;
    #prepare;
    #prepared;
    #isKept = false;
    #widths = null;
    #lines = [];
    constructor(prepare) {
        this.#prepare = prepare;
        this.#prepared = prepare();
        ({ missing: this.missing, rightToLeft: this.rightToLeft } = this.#prepared);
    }
    /** The paragraph, ready to be broken. */
    get paragraph() {
        this.#isKept ||= this.#prepared === null;
        return (this.#prepared ??= this.#prepare());
    }
    /** What it asks for. */
    get widths() {
        return (this.#widths ??= { min: this.paragraph.minContentWidth, max: this.paragraph.maxContentWidth });
    }
    /** Its lines where they are known, else those that `set` gives. */
    linesAt(key, set) {
        const known = this.#lines.find((one) => one.key === key);
        if (known !== undefined)
            return known.lines;
        const lines = set();
        this.#lines = [...this.#lines, { key, lines }];
        if (!this.#isKept)
            this.#prepared = null;
        return lines;
    }
}
