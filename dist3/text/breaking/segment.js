import { breakKind, partsFormula } from "./atoms.js";
import { epsilon } from "./demerits.js";
const allButEmergencies = { divisions: true, emergencyWidth: Infinity, codes: false };
/** True for a break that divides what belongs together, and that a line is better without. */
export function isDivision(kind) {
    return kind === breakKind.hyphen || kind === breakKind.syllable || partsFormula(kind);
}
/** True for a break within a word, without a sign, where nothing else is left. */
export function isLastResort(kind) {
    return kind === breakKind.emergency || kind === breakKind.code;
}
/** Positions at which a segment may be cut: its ends, and the breaks between. */
export function breakPositions(segment, choice = allButEmergencies) {
    const { divisions, emergencyWidth, codes } = choice;
    const { measures, start, end, solid = start } = segment;
    const { breaks } = measures.atoms;
    const positions = new Int32Array(end - start + 1);
    let count = 0;
    positions[count++] = start;
    for (let atom = Math.min(end, Math.max(start, solid) + 1); atom <= end; atom++) {
        const kind = atom === end ? breakKind.allowed : breaks[atom];
        if (kind === breakKind.none || (isLastResort(kind) && !(codes && kind === breakKind.code)) || (!divisions && isDivision(kind)))
            continue;
        const last = positions[count - 1] ?? start;
        if (emergencyWidth < Infinity && measures.natural(last, atom) > emergencyWidth)
            for (let inner = last + 1; inner < atom; inner++)
                if (isLastResort(breaks[inner]))
                    positions[count++] = inner;
        positions[count++] = atom;
    }
    return positions.subarray(0, count);
}
/** Lines whose measures may differ from the ones that follow: those beside an indent or another box. */
const mostUnlike = 64;
/** Index of the first line from which on all measures are the same. */
export function firstLikeLine(measure) {
    let index = mostUnlike;
    const last = measure(index);
    while (index > 0 && Math.abs(measure(index - 1) - last) < epsilon)
        index--;
    return index;
}
