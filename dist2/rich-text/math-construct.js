const dollar = 36;
const backslash = 92;
/** Paragraphs in which a search has found no dollar sign that closes: there is none further on either. */
const unclosed = new WeakMap();
function isSpace(code) {
    return code === null || code < 0 || code === 32;
}
function isLineEnding(code) {
    return code !== null && code < -2;
}
/**
 * Pandoc's rule: `$` opens before a character that is no space, and the next one closes it: where a space stands before
 * that, or a digit behind it, as in `$5 and $10`, all is text. Between `$$` and `$$` anything may stand.
 */
class MathTokenizer {
    #effects;
    #ok;
    #nok;
    #context;
    #opening = 0;
    #afterSpace = true;
    #isEmpty = true;
    /** Whether a token for the characters of a line is open. */
    #isInLine = false;
    constructor(context, effects, ok, nok) {
        this.#context = context;
        this.#effects = effects;
        this.#ok = ok;
        this.#nok = nok;
    }
    start = (code) => {
        this.#effects.enter("dollarMath");
        return this.#open(code);
    };
    #consume(code) {
        if (!this.#isInLine)
            this.#effects.enter("dollarMathData");
        this.#isInLine = true;
        this.#effects.consume(code);
    }
    #endLine() {
        if (this.#isInLine)
            this.#effects.exit("dollarMathData");
        this.#isInLine = false;
    }
    #open = (code) => {
        if (code === dollar && this.#opening < 3) {
            this.#consume(code);
            this.#opening += 1;
            return this.#open;
        }
        const isInline = this.#opening === 1;
        const isKnown = unclosed.get(this.#context)?.has(this.#opening) === true;
        return this.#opening > 2 || isKnown || (isInline && isSpace(code)) ? this.#nok(code) : this.#inside(code);
    };
    #inside = (code) => {
        if (code === null) {
            const seen = unclosed.get(this.#context) ?? new Set();
            unclosed.set(this.#context, seen.add(this.#opening));
            return this.#nok(code);
        }
        if (code === dollar && this.#opening === 1 && this.#afterSpace)
            return this.#nok(code);
        if (code === dollar && !this.#isEmpty)
            return this.#first(code);
        if (isLineEnding(code)) {
            this.#endLine();
            this.#effects.enter("lineEnding");
            this.#effects.consume(code);
            this.#effects.exit("lineEnding");
        }
        else
            this.#consume(code);
        this.#afterSpace = isSpace(code);
        this.#isEmpty = false;
        return code === backslash ? this.#escaped : this.#inside;
    };
    #escaped = (code) => {
        if (code === null || isLineEnding(code))
            return this.#inside(code);
        this.#consume(code);
        this.#afterSpace = false;
        return this.#inside;
    };
    #first = (code) => {
        this.#consume(code);
        return this.#opening === 1 ? this.#behind : this.#second;
    };
    #second = (code) => {
        if (code !== dollar) {
            this.#afterSpace = false;
            return this.#inside(code);
        }
        this.#consume(code);
        return this.#close;
    };
    #behind = (code) => {
        return code === null || code < 48 || code > 57 ? this.#close(code) : this.#nok(code);
    };
    #close = (code) => {
        this.#endLine();
        this.#effects.exit("dollarMath");
        return this.#ok(code);
    };
}
const construct = {
    name: "dollarMath",
    tokenize(effects, ok, nok) {
        return new MathTokenizer(this, effects, ok, nok).start;
    },
    previous(code) {
        // An escaped dollar sign comes as a character of its own; a third one in a row opens nothing.
        return code !== dollar || this.events.at(-1)?.[1].type === "characterEscape";
    },
};
/** How the parser finds mathematics. */
export const mathSyntax = { text: { [dollar]: construct } };
/** What becomes of it in the tree. */
export const mathTree = {
    enter: {
        dollarMath(token) {
            this.enter({ type: "dollarMath", value: this.sliceSerialize(token) }, token);
        },
    },
    exit: {
        dollarMath(token) {
            this.exit(token);
        },
    },
};
