/** Ways to cut the same thing on the same page that are followed further, and where pages run short for the last: those that cost least do not. */
const mostCuts = { usual: 4, short: 16 };
/** Whether the same of the same footnotes goes on from two stops. */
function carryTheSame(one, other) {
    if (one.carried.length !== other.carried.length)
        return false;
    return one.carried.every(({ note, token }, at) => {
        const { note: otherNote, token: otherToken } = other.carried[at] ?? {};
        return note === otherNote && token.index === otherToken?.index && token.rest === null && otherToken.rest === null;
    });
}
/** Whether nothing is left of the items before two stops, or the same of the same columns. */
function leaveTheSame({ rest: one }, { rest: other }) {
    if (one === null || other === null)
        return one === other;
    if (one.kind !== "columns" || other.kind !== "columns" || one.set !== other.set)
        return false;
    const { index, rest, forced, floated } = one.token;
    return rest === null && other.token.rest === null && index === other.token.index && forced === other.token.forced && floated === other.token.floated;
}
/** The stops that are worth going on from. */
export class Stops {
    /** The furthest index of a stop. */
    last = -1;
    latest = [];
    plain = new Map();
    cut = new Map();
    /** Cut stops that the same can be reached from at less cost. */
    beaten = new Set();
    isUniform;
    isCounted;
    mostCuts;
    /** Where rooms are uniform it does not matter how many came before; where they are counted, it matters exactly. */
    constructor(isUniform, isCounted, last) {
        this.isUniform = isUniform;
        this.isCounted = isCounted;
        this.mostCuts = last === null ? mostCuts.usual : mostCuts.short;
    }
    /** Visits the stops at an index: those in the middle of something first, for they lead to others of the same index. */
    each(index, visit) {
        const cut = this.cut.get(index) ?? [];
        this.cut.set(index, cut);
        for (const stop of cut)
            if (!this.beaten.has(stop))
                visit(stop);
        const visited = new Set();
        for (let stop = this.nextOf(index, visited); stop !== null; stop = this.nextOf(index, visited)) {
            visited.add(stop);
            visit(stop);
        }
    }
    /** Of the stops at an index one with fewest floats set: a page of floats alone leads to others of the same index. */
    nextOf(index, visited) {
        let next = null;
        for (const stop of this.plain.get(index) ?? [])
            if (!visited.has(stop) && (next === null || stop.floated < next.floated))
                next = stop;
        return next;
    }
    /** Takes the stops that were kept since this was asked last. */
    taken() {
        const latest = this.latest;
        this.latest = [];
        return latest;
    }
    /** Keeps a stop, but where there is a better way to go on from the same place. */
    keep(stop) {
        this.last = Math.max(this.last, stop.index);
        this.latest.push(stop);
        if (stop.rest !== null || stop.carried.length > 0)
            this.keepCut(stop);
        else
            this.keepPlain(stop);
    }
    /** Whether a plain stop would be kept. */
    wants(index, cost, page, floated) {
        const known = this.plain.get(index);
        if (known !== undefined)
            for (const other of known)
                if (this.areAlike(other, page, floated) && !(cost <= other.cost))
                    return false;
        return true;
    }
    keepCut(stop) {
        const known = this.cut.get(stop.index) ?? [];
        this.cut.set(stop.index, known);
        const rivals = known.filter(({ page, floated }) => page === stop.page && floated === stop.floated);
        const same = rivals.filter((other) => leaveTheSame(other, stop) && carryTheSame(other, stop));
        if (same.some(({ cost }) => cost <= stop.cost))
            return;
        // Without this there would be twice as many behind each of many sets of columns.
        for (const other of same)
            this.beaten.add(other);
        if (rivals.length < this.mostCuts || rivals.some(({ cost }) => stop.cost < cost))
            known.push(stop);
    }
    keepPlain(stop) {
        const known = this.plain.get(stop.index) ?? [];
        this.plain.set(stop.index, known);
        const rival = known.findIndex((each) => this.areAlike(each, stop.page, stop.floated));
        const other = known[rival];
        if (other === undefined)
            known.push(stop);
        else if (stop.cost <= other.cost)
            known[rival] = stop;
    }
    areAlike(one, page, floated) {
        if (one.floated !== floated)
            return false;
        return this.isCounted ? one.page === page : this.isUniform || (one.page - page) % 2 === 0;
    }
}
