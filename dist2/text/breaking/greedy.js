import { epsilon } from "./demerits.js";
import { category } from "../chinese/marks.js";
import { breakPositions, isDivision, isLastResort } from "./segment.js";
/** Adjustment ratio at which one more word is still pushed into a line rather than the line drawn apart. */
const mostPushed = -0.7;
/** Share of its measure from which on a ragged line is better without a hyphen, and without a part of a formula. */
const wellFilled = 0.65;
/**
 * Cuts a segment line by line: each as full as its measure allows, and one step fuller where pushing the marks together
 * takes less than drawing the line apart (CLREQ 3.1.4: push in before pushing out). Returns the end of each line.
 */
export function greedyCuts(segment) {
    const positions = breakPositions(segment);
    const last = positions.length - 1;
    const cuts = [];
    let from = segment.start;
    let next = 1;
    while (next <= last) {
        const length = segment.measure(cuts.length);
        let fitting = next - 1;
        while (fitting < last && fits(segment, from, positions[fitting + 1] ?? 0, length))
            fitting++;
        if (fitting < next) {
            const cut = emergencyCut(segment, from, positions[next] ?? segment.end, length);
            cuts.push(cut);
            from = cut;
            if (cut === positions[next])
                next++;
            continue;
        }
        if (fitting < last && pushesIn(segment, from, positions.subarray(fitting, fitting + 2), length))
            fitting++;
        if (!segment.justify)
            fitting = withoutDivision(segment, from, positions.subarray(next, fitting + 1), length) + next;
        from = positions[fitting] ?? segment.end;
        cuts.push(from);
        next = fitting + 1;
    }
    return cuts;
}
function fits({ measures }, start, end, length) {
    return measures.missing(start, end, length) >= -epsilon;
}
// A ragged line takes in no more than the mark that else would draw its character down with it.
function pushesIn({ measures, justify }, start, ends, length) {
    const [fitting = 0, fuller = 0] = ends;
    if (!justify && !endsWithMark(measures, fitting, fuller))
        return false;
    const pushed = measures.ratio(start, fuller, length);
    if (pushed < mostPushed || pushed > 0)
        return false;
    return !justify || -pushed < measures.ratio(start, fitting, length);
}
/** Of the ends that a ragged line may have, the index of the last; the last that divides nothing where that fills it well. */
function withoutDivision({ measures }, start, ends, length) {
    const last = ends.length - 1;
    for (let index = last; index >= 0; index--) {
        const end = ends[index] ?? 0;
        if (measures.natural(start, end) < length * wellFilled)
            break;
        if (end >= measures.atoms.count || !isDivision(measures.atoms.breaks[end]))
            return index;
    }
    return last;
}
function endsWithMark({ atoms }, start, end) {
    const last = atoms.categories[end - 1] ?? 0;
    return end - start > 1 && atoms.categories[start] === category.han && last >= category.close && last <= category.stop;
}
// A word wider than the measure is parted where its style lets it; else it stands as it is.
function emergencyCut({ measures }, start, end, length) {
    let cut = -1;
    for (let atom = start + 1; atom < end; atom++) {
        if (!isLastResort(measures.atoms.breaks[atom]))
            continue;
        if (cut >= 0 && measures.natural(start, atom) > length + epsilon)
            break;
        cut = atom;
    }
    return cut < 0 ? end : cut;
}
