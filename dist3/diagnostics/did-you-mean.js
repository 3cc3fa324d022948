/** Longer names are not compared: nobody's slip of the finger is that long, and the comparison is quadratic. */
const longestName = 64;
/**
 * Number of insertions, deletions, replacements and swaps of neighbours that turn `a` into `b` (the optimal string
 * alignment form of the Damerau-Levenshtein distance).
 */
function editDistance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current[column] = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1), swapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity);
        }
        beforeLast = last;
        last = current;
    }
    return last[b.length] ?? 0;
}
/** Case and separators do not count: `key_points`, `KeyPoints` and `key-points` are one name badly spelt. */
function folded(name) {
    return name.toLowerCase().replace(/[-_ ]/g, "");
}
/**
 * The candidate that somebody who wrote `name` most likely meant, or `null` where none is near: at most one slip in
 * three characters. Of equally near candidates the first wins.
 */
export function closestName(name, candidates) {
    if (name.length > longestName)
        return null;
    const wanted = folded(name);
    let best = null;
    let bestDistance = Infinity;
    for (const candidate of candidates) {
        const known = folded(candidate);
        const limit = Math.floor(Math.max(wanted.length, known.length) / 3);
        if (Math.abs(wanted.length - known.length) > limit)
            continue;
        const distance = editDistance(wanted, known);
        if (distance > limit || distance >= bestDistance)
            continue;
        best = candidate;
        bestDistance = distance;
    }
    return best;
}
