import { breakKind } from "./atoms.js";
import { greedyCuts } from "./greedy.js";
import { epsilon } from "./demerits.js";
import { category } from "../chinese/marks.js";
import { breakPositions } from "./segment.js";
/** Headings have fewer lines; longer text is not worth the search. */
const mostLines = 12;
/** What a break between two Han characters costs, as a share of the measure by which its line is uneven. */
const inWordCost = 0.06;
/** Words that stand behind others, so that a line had better not begin with one. */
const enclitics = new Set("的了着过们地得吗呢吧上下里中");
/** Words after which, or before which, a line parts well. */
const proclitics = new Set("和与及或而在从对以为把被让向由");
/**
 * Cuts a segment into as few lines as greedy breaking does, as even as can be, and rather after a mark, a space or a
 * particle than within a Chinese word: for headings. `characterAt` gives the character that an atom begins with.
 */
export function balancedCuts(segment, characterAt) {
    const greedy = greedyCuts({ ...segment, justify: false });
    const count = greedy.length;
    if (count < 2 || count > mostLines || isOverfull(segment, greedy))
        return greedy;
    return new Balance(segment, count, characterAt).run() ?? greedy;
}
function isOverfull({ measures, start, measure }, cuts) {
    return cuts.some((end, index) => measures.missing(cuts[index - 1] ?? start, end, measure(index)) < -epsilon);
}
/** The cheapest way to each break in each number of lines. */
class Balance {
    #segment;
    #count;
    #characterAt;
    #positions;
    /** Width that each line would have if all were alike. */
    #even;
    constructor(segment, count, characterAt) {
        this.#segment = segment;
        this.#count = count;
        this.#characterAt = characterAt;
        this.#positions = breakPositions(segment, { divisions: false, emergencyWidth: Infinity, codes: false });
        this.#even = segment.measures.natural(segment.start, segment.end) / count;
    }
    run() {
        const last = this.#positions.length - 1;
        let costs = new Float64Array(last + 1).fill(Infinity);
        costs[0] = 0;
        const origins = [];
        for (let line = 0; line < this.#count; line++) {
            const next = new Float64Array(last + 1).fill(Infinity);
            const origin = new Int32Array(last + 1).fill(-1);
            for (let to = 1; to <= last; to++)
                this.#reach(to, line, { costs, next, origin });
            origins.push(origin);
            costs = next;
        }
        if (costs[last] === Infinity)
            return null;
        const cuts = [];
        for (let line = this.#count - 1, at = last; line >= 0; line--) {
            cuts.push(this.#positions[at] ?? 0);
            at = origins[line]?.[at] ?? 0;
        }
        return cuts.reverse();
    }
    #reach(to, line, { costs, next, origin }) {
        const { measures, measure } = this.#segment;
        const end = this.#positions[to] ?? 0;
        const length = measure(line);
        const extra = this.#breakCost(to);
        for (let from = to - 1; from >= 0; from--) {
            const start = this.#positions[from] ?? 0;
            if (measures.missing(start, end, length) < -epsilon)
                return;
            const uneven = (measures.natural(start, end) - this.#even) / Math.max(this.#even, 1);
            const cost = (costs[from] ?? Infinity) + uneven * uneven + extra;
            if (cost >= (next[to] ?? Infinity))
                continue;
            next[to] = cost;
            origin[to] = from;
        }
    }
    #breakCost(to) {
        if (to === this.#positions.length - 1)
            return 0;
        const { atoms } = this.#segment.measures;
        const at = this.#positions[to] ?? 0;
        const isWithinHan = atoms.categories[at - 1] === category.han && atoms.categories[at] === category.han;
        if (!isWithinHan || (atoms.spaces[at] ?? 0) > 0 || atoms.breaks[at] !== breakKind.allowed)
            return 0;
        const before = this.#characterAt(at - 1);
        const after = this.#characterAt(at);
        if (enclitics.has(after))
            return inWordCost;
        return before === "的" || proclitics.has(after) || proclitics.has(before) ? inWordCost / 6 : inWordCost / 2;
    }
}
