/** The keys in the order of their first citation, each once. */
export function orderCitations(keys) {
    return [...new Set(keys)];
}
/** a … z, then aa, ab, …. */
export function letterAt(index) {
    const letter = String.fromCharCode(0x61 + (index % 26));
    return index < 26 ? letter : letterAt(Math.floor(index / 26) - 1) + letter;
}
/** Neighbouring runs of one look and one aim as one. */
export function joinRuns(runs) {
    const joined = [];
    for (const run of runs) {
        const last = joined.at(-1);
        if (last !== undefined && last.key === run.key && last.isRaised === run.isRaised && last.emphasis === run.emphasis)
            joined[joined.length - 1] = { ...last, text: last.text + run.text };
        else if (run.text !== "")
            joined.push(run);
    }
    return joined;
}
