/** Words of the entry. */
export function given(text, more = {}) {
    return { text, emphasis: false, script: null, href: null, isLiteral: false, ...more };
}
/** Marks and words of the style. */
export function literal(text) {
    return given(text, { isLiteral: true });
}
const stops = new Set([".", "。", "．"]);
const exclaims = new Set(["?", "!", "？", "！"]);
const inner = new Set([",", "，", "、", ";", "；", ":", "："]);
/** Marks of a style that end up beside each other, with one of each kind left: no two stops, no comma behind `?`. */
class Joiner {
    runs = [];
    add({ text, isLiteral, ...look }) {
        const words = isLiteral ? this.#withoutDoubles(text) : this.#withoutDoubleSpace(text);
        this.#push({ text: words, ...look });
    }
    get #tail() {
        return this.runs.at(-1)?.text ?? "";
    }
    #push(run) {
        if (run.text === "")
            return;
        const last = this.runs.at(-1);
        if (last !== undefined && last.emphasis === run.emphasis && last.href === run.href && last.script === run.script)
            this.runs[this.runs.length - 1] = { ...last, text: last.text + run.text };
        else
            this.runs.push(run);
    }
    #withoutDoubleSpace(text) {
        return /\s$/.test(this.#tail) ? text.trimStart() : text;
    }
    #withoutDoubles(text) {
        const [first = ""] = text;
        const tail = this.#tail;
        const isQuoted = tail.endsWith("”");
        const before = isQuoted ? tail.charAt(tail.length - 2) : tail.charAt(tail.length - 1);
        const isDoubled = stops.has(first)
            ? stops.has(before) || exclaims.has(before) || before === "…"
            : inner.has(first) && (before === first || exclaims.has(before) || (stops.has(before) && isQuoted));
        if (isDoubled)
            return this.#withoutDoubleSpace(text.slice(1));
        if (isQuoted && (first === "." || first === ",")) {
            const last = this.runs.at(-1);
            if (last !== undefined)
                this.runs[this.runs.length - 1] = { ...last, text: `${tail.slice(0, -1)}${first}”` };
            return text.slice(1);
        }
        return this.#withoutDoubleSpace(text);
    }
}
/** Pieces as runs: neighbours of one look as one, and no mark of the style beside another that says the same. */
export function joinPieces(pieces) {
    const joiner = new Joiner();
    for (const piece of pieces)
        joiner.add(piece);
    const last = joiner.runs.at(-1);
    return last === undefined ? [] : [...joiner.runs.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}
