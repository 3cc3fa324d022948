const backtick = 96;
const runsOf = new WeakMap();
/**
 * Takes a run of backticks that no run of the same number follows for the characters that it is. The parser's own construct looks for
 * the closing run from each opening one to the end of the paragraph, which is quadratic where the runs have all lengths.
 */
class RunTokenizer {
    #context;
    #effects;
    #ok;
    #nok;
    #start;
    #runs = new Map();
    #length = 0;
    constructor(context, effects, ok, nok) {
        this.#context = context;
        this.#effects = effects;
        this.#ok = ok;
        this.#nok = nok;
        this.#start = context.now().offset;
    }
    start = (code) => {
        this.#effects.enter("data");
        return this.#run(code);
    };
    #run = (code) => {
        if (code === backtick)
            return this.#count(code);
        const { offset } = this.#context.now();
        const known = runsOf.get(this.#context);
        if (known !== undefined)
            return (known.get(this.#length) ?? -1) > this.#start ? this.#nok(code) : this.#end(code);
        this.#runs.set(this.#length, offset - this.#length);
        return this.#skip(code);
    };
    #end(code) {
        this.#effects.exit("data");
        return this.#ok(code);
    }
    #count(code) {
        this.#effects.consume(code);
        this.#length += 1;
        return this.#run;
    }
    /** Goes on to the end of the paragraph, to find all of its runs; what is there is parsed after that. */
    #skip = (code) => {
        if (code === null) {
            runsOf.set(this.#context, this.#runs);
            return this.#nok(code);
        }
        this.#length = 0;
        if (code === backtick)
            return this.#count(code);
        this.#effects.consume(code);
        return this.#skip;
    };
}
function construct(scan) {
    return {
        tokenize(effects, ok, nok) {
            if (scan === runsOf.has(this))
                return nok;
            return new RunTokenizer(this, effects, ok, nok).start;
        },
        previous(code) {
            // An escaped backtick comes as a character of its own.
            return code !== backtick || this.events.at(-1)?.[1].type === "characterEscape";
        },
    };
}
/** How the parser passes over backticks that begin no code: it finds the runs of a paragraph first, and then asks for each. */
export const codeSyntax = { text: { [backtick]: [construct(true), construct(false)] } };
