const readings = ["required-reading", "further-reading"];
/** Files of references separate keywords by commas or semicolons. */
function readingOf({ keyword }) {
    const said = new Set(keyword?.split(/[,;，；、]/).map((word) => word.trim().toLowerCase()));
    return readings.find((reading) => said.has(reading.replace("-reading", ""))) ?? "other-sources";
}
/** The entries of a list, in its order, parted by the keywords `required` and `further`; lists without entries are left out. */
export function readingLists(entries) {
    const lists = [...readings, "other-sources"].map((kind) => ({ kind, entries: entries.filter((entry) => readingOf(entry) === kind) }));
    const filled = lists.filter((list) => list.entries.length > 0);
    return filled.every(({ kind }) => kind === "other-sources") ? filled.map((list) => ({ ...list, kind: null })) : filled;
}
