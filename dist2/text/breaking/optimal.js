import { breakKind } from "./atoms.js";
import { adjacentDemerits, epsilon, fragmentFactor, hyphenDemerits, lastLineDemerits, longestLadder, lineDemerits, mostShort, partingDemerits, raggedRatio, rescueDemerits, runtDemerits, shortDemerits, } from "./demerits.js";
import { breakPositions, firstLikeLine } from "./segment.js";
import { Reach } from "./reach.js";
import { workArena } from "../arena.js";
/** What a state of the search takes, and what lies between its arrays. */
const bytesPerState = 21;
const mostPadding = 64;
/** More hyphens in a row than these are worth a look at looser lines, as is a last line that holds too little. */
const goodLadder = 2;
/** Takes every line that can be made to fit. */
const anyRatio = Number.MAX_VALUE;
/**
 * As TeX has it: first without divisions, then with them, then whatever fits or stays a little short, then whatever ends. A
 * short line is weighed among all others: else a narrow column draws all lines beside it apart to be spared one.
 */
const passes = [
    { tolerance: 1, divisions: false, shorts: false, rescues: false },
    { tolerance: 1.3, divisions: true, shorts: false, rescues: false },
    { tolerance: anyRatio, divisions: true, shorts: true, rescues: false },
    { tolerance: anyRatio, divisions: true, shorts: true, rescues: true },
];
/**
 * Cuts a segment where the sum of all lines' costs is least, and returns the end of each line. Nearly every paragraph
 * has good lines throughout; later passes are for the others.
 */
export function optimalCuts(segment) {
    if (segment.end <= segment.start)
        return [];
    let best = null;
    for (const pass of passes) {
        best = new Search(segment, pass).run() ?? best;
        if (best !== null && best.ladder <= goodLadder && best.cost < runtDemerits)
            break;
        if (best !== null && pass.tolerance === anyRatio)
            break;
    }
    return best?.ends ?? [segment.end];
}
/**
 * Shortest path from break to break. A state is a break and, as long as measures differ, the number of lines before it.
 * For one end, the starts that make a line of it are neighbours: further back lines grow too wide, nearer they stay too
 * short, and both limits only move on; so the search is linear in the text. From the start that fits best it looks both
 * ways, and goes no further than a line could still be the cheapest.
 */
class Search {
    #segment;
    #pass;
    #positions;
    /** Number of kinds of line that are told apart: each of the first ones, and all that follow. */
    #kinds;
    #lengths;
    #costs;
    #ratios;
    /** Lines in a row that end in a hyphen, up to and with the one that ends in each state. */
    #ladders;
    /** State that the best way to each state comes from. */
    #origins;
    #reach;
    /** Whether short lines are weighed among others: where no word spaces give, so that a line soon looks drawn apart. */
    #takesShorts;
    /** The kind of line at hand, and its length. */
    #kind = 0;
    #length = 0;
    /** The end at hand: its atom, and the state there. */
    #end = 0;
    #target = 0;
    /** The end after it: a line is short only because of what does not fit any more. */
    #next = 0;
    /** What a line may be short of for nothing. */
    #enough = Infinity;
    #isLast = false;
    #isHyphen = false;
    /** By how much a hyphen there is dearer for what it parts. */
    #factor = 1;
    #isEmergency = false;
    #isPlain = false;
    /** What it costs to part a formula, or what may be a word, at the end at hand. */
    #parting = 0;
    /** True once a good line to it has been found. */
    #isReached = false;
    constructor(segment, pass) {
        this.#segment = segment;
        this.#pass = pass;
        this.#takesShorts = pass.shorts && segment.measures.hasIdeographs;
        this.#kinds = firstLikeLine(segment.measure) + 1;
        this.#lengths = Array.from({ length: this.#kinds }, (_, index) => segment.measure(index));
        this.#positions = breakPositions(segment, {
            divisions: pass.divisions, emergencyWidth: pass.rescues ? Math.min(...this.#lengths) : Infinity, codes: pass.shorts && segment.justify,
        });
        const count = this.#positions.length;
        const states = count * this.#kinds;
        const memory = workArena(states * bytesPerState + count * Reach.bytesPerPosition + mostPadding);
        this.#costs = memory.numbers(states).fill(Infinity);
        this.#ratios = memory.numbers(states);
        this.#ladders = memory.bytes(states);
        this.#origins = memory.integers(states);
        this.#reach = new Reach(this.#positions, memory);
        this.#costs[0] = 0;
        this.#ratios[0] = 0;
        this.#ladders[0] = 0;
    }
    run() {
        let farthest = 0;
        for (let kind = 0; kind < this.#kinds; kind++)
            farthest = this.#setLines(kind, farthest);
        return this.#trace();
    }
    /** Sets the lines of one kind, which begin up to `farthest` or where one of them ends; gives how far they reach. */
    #setLines(kind, farthest) {
        const { measures, justify } = this.#segment;
        const { rescues } = this.#pass;
        const shorts = rescues || this.#takesShorts;
        const costs = this.#costs;
        const reach = this.#reach;
        const length = this.#lengths[kind] ?? 0;
        const step = kind < this.#kinds - 1 ? 1 : 0;
        let reached = 0;
        reach.clear();
        this.#kind = kind;
        this.#length = length;
        for (let to = 0; to < this.#positions.length; to++) {
            const state = to * this.#kinds + kind;
            if (reach.count > 0 && (shorts || !reach.isEmpty)) {
                this.#turnTo(to, state + step);
                reach.turn(measures, this.#end, length, justify);
                if (!reach.isEmpty)
                    this.#extend(reach);
                if (shorts)
                    this.#rescue(reach);
                if ((costs[state + step] ?? Infinity) < Infinity)
                    reached = to;
            }
            if ((costs[state] ?? Infinity) < Infinity)
                reach.add(to, costs[state] ?? 0);
            else if (reach.isEmpty && to >= farthest && !rescues)
                break;
        }
        return reached;
    }
    #turnTo(to, target) {
        const { breaks } = this.#segment.measures.atoms;
        const end = this.#positions[to] ?? 0;
        const isLast = to === this.#positions.length - 1;
        const isPlain = breaks[end] === breakKind.allowed && !isLast;
        this.#end = end;
        this.#next = this.#positions[to + 1] ?? end;
        this.#target = target;
        this.#isReached = false;
        if (isPlain && this.#isPlain)
            return;
        this.#isPlain = isPlain;
        this.#isLast = isLast;
        this.#enough = isLast ? -epsilon : Infinity;
        this.#isHyphen = this.#segment.measures.isHyphen(end);
        this.#factor = this.#isHyphen ? fragmentFactor(this.#segment.measures, end) : 1;
        this.#parting = isLast ? 0 : partingDemerits(breaks[end], this.#segment.measures.hasIdeographs);
        this.#isEmergency = this.#pass.rescues && !isLast && breaks[end] === breakKind.emergency;
    }
    /**
     * Tries the lines to the end at hand, from the start that fits best both ways, each until none from further away can
     * be cheaper. Of lines that cost the same, the one that begins first is taken.
     */
    #extend({ positions: reached, low, fit, count, leastCost }) {
        const { measures, justify } = this.#segment;
        const { starts, edges, register } = measures;
        const positions = this.#positions;
        const end = this.#end;
        const length = this.#length;
        const room = length - (measures.ends[end] ?? 0);
        const enough = this.#enough;
        const { tolerance } = this.#pass;
        let best = Infinity;
        let origin = -1;
        let ratioThere = 0;
        for (let index = fit, step = 1; index >= low; index += step) {
            const from = reached[index] ?? 0;
            const start = positions[from] ?? 0;
            const missing = edges === null ? room + (starts[start] ?? 0) : measures.missing(start, end, length);
            register[0] = missing;
            if (missing >= enough)
                register[0] = 0;
            else if (justify)
                measures.press(start, end);
            else
                register[0] = raggedRatio(missing, length);
            const ratio = register[0];
            const ownCost = lineDemerits(ratio);
            const isCheap = ratio <= tolerance && (ratio === 0 || leastCost + ownCost <= best);
            if (isCheap) {
                const cost = this.#costFrom(from, ratio, ownCost);
                if (cost < best || (cost === best && from < origin)) {
                    best = cost;
                    origin = from;
                    ratioThere = ratio;
                }
            }
            else if (step < 0)
                break;
            if (step > 0 && (!isCheap || index === count - 1)) {
                step = -1;
                index = fit;
            }
        }
        if (origin >= 0)
            this.#reachBy(origin, ratioThere, best);
    }
    /** What it costs to come to the end at hand by a line from a position. */
    #costFrom(from, ratio, ownCost) {
        const state = from * this.#kinds + this.#kind;
        let cost = (this.#costs[state] ?? Infinity) + ownCost;
        if (from > 0)
            cost += adjacentDemerits(this.#ratios[state] ?? 0, ratio);
        return this.#isPlain ? cost : cost + this.#endCost(from);
    }
    /** Takes the line from a position where no cheaper way to the end at hand is known. */
    #reachBy(from, ratio, cost) {
        const target = this.#target;
        this.#isReached = true;
        if (cost >= (this.#costs[target] ?? Infinity))
            return;
        this.#costs[target] = cost;
        this.#ratios[target] = ratio;
        this.#ladders[target] = this.#isHyphen ? this.#ladderAfter(from) : 0;
        this.#origins[target] = from * this.#kinds + this.#kind;
    }
    /** Hyphens in a row with the one at the end at hand. */
    #ladderAfter(from) {
        return this.#isHyphen ? Math.min((this.#ladders[from * this.#kinds + this.#kind] ?? 0) + 1, longestLadder) : 0;
    }
    /** What the end at hand costs a line from a position. */
    #endCost(from) {
        const parting = hyphenDemerits(this.#ladderAfter(from), this.#segment.justify) * this.#factor + (this.#isEmergency ? rescueDemerits.emergency : 0) + this.#parting;
        if (!this.#isLast || from === 0)
            return parting;
        return parting + lastLineDemerits(this.#segment.measures, this.#positions[from] ?? 0, this.#end);
    }
    /** Tries the lines to the end at hand that stay short, or, in the last pass, reach over where even the last start would. */
    #rescue(reach) {
        const { measures, justify } = this.#segment;
        for (let index = reach.fit; justify && index < reach.count; index++) {
            const from = reach.positions[index] ?? 0;
            const start = this.#positions[from] ?? 0;
            if (measures.ratio(start, this.#end, this.#length) < Infinity)
                continue;
            const missing = Math.max(0, 1 - measures.natural(start, this.#end) / this.#length);
            // What is left out of a short line has to be too much for it: ideographs fill a line but for half of one.
            const isShort = this.#takesShorts && missing <= mostShort && measures.natural(start, this.#next) > this.#length - (measures.atoms.sizes[this.#end - 1] ?? 0) / 2;
            if (!isShort && !this.#pass.rescues)
                continue;
            const ownCost = isShort ? shortDemerits(missing) : rescueDemerits.short * this.#badness(start);
            if (reach.leastCost + ownCost > (this.#costs[this.#target] ?? Infinity))
                break;
            this.#reachBy(from, 0, this.#costFrom(from, 0, ownCost));
        }
        if (this.#isReached || !this.#pass.rescues)
            return;
        const from = reach.positions[reach.count - 1] ?? 0;
        this.#reachBy(from, 0, this.#costFrom(from, 0, rescueDemerits.overfull * this.#badness(this.#positions[from] ?? 0)));
    }
    /** By how much a line to the end at hand misses its measure. */
    #badness(start) {
        const width = this.#segment.measures.natural(start, this.#end);
        const badness = 0.1 + Math.abs(width - this.#length) / Math.max(this.#length, 1);
        return badness * badness;
    }
    #trace() {
        const last = this.#positions.length - 1;
        let state = -1;
        for (let kind = 0; kind < this.#kinds; kind++) {
            const candidate = last * this.#kinds + kind;
            if ((this.#costs[candidate] ?? Infinity) < (state < 0 ? Infinity : this.#costs[state] ?? Infinity))
                state = candidate;
        }
        if (state < 0)
            return null;
        const cost = this.#costs[state] ?? 0;
        const ends = [];
        let ladder = 0;
        for (; state >= this.#kinds; state = this.#origins[state] ?? 0) {
            ends.push(this.#positions[Math.floor(state / this.#kinds)] ?? 0);
            ladder = Math.max(ladder, this.#ladders[state] ?? 0);
        }
        return { ends: ends.reverse(), cost, ladder };
    }
}
