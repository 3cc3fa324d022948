import { embeddingLevels } from "./bidi.js";
import { hasRightToLeft } from "./complex-scripts.js";
import { category } from "../chinese/marks.js";
/** Embedding levels of a paragraph; `null` where all text runs from left to right, which is nearly always. */
export function levelsOf(characters, categories, direction) {
    if (direction !== "rtl" && !hasRightToLeft(characters.text))
        return null;
    const found = embeddingLevels(characters.text, direction);
    if (found === null)
        return null;
    const { levels: units, base } = found;
    const levels = Uint8Array.from(categories, (_, index) => units[characters.units[index] ?? 0] ?? 0);
    for (let index = 0; index < levels.length; index++) {
        // The edge of an inline box stands outside of what it encloses, and a leader parts what stands before it from what follows.
        if (categories[index] === category.edge)
            levels[index] = Math.min(levels[index - 1] ?? base, levels[index + 1] ?? base);
        else if (isLeader(characters, index))
            levels[index] = base;
    }
    return { ofCharacters: levels, base };
}
function isLeader({ items, standsIn, styles }, index) {
    const item = items[index] ?? 0;
    return standsIn[item] === true && styles[item] !== null;
}
/** True where some atom of a line runs from right to left. */
export function runsBackwards({ levels }, start, end) {
    return levels?.subarray(start, end).some((level) => level > 0) ?? false;
}
/** Level of the glue before an atom: that of its spaces, or the lower of its neighbours'. */
export function levelOfGlue({ levels, spaces, spaceLevels }, atom) {
    if (levels === null)
        return 0;
    if ((spaces[atom] ?? 0) > 0 && spaceLevels !== null)
        return spaceLevels[atom] ?? 0;
    return Math.min(levels[atom - 1] ?? 0, levels[atom] ?? 0);
}
/** Places a line's atoms and glue as they are seen (UAX #9, L2): from the highest level down, runs are turned around. */
export function placesOf(atoms, line) {
    const parts = partsOf(atoms, line);
    let highest = 0;
    for (const { level } of parts)
        highest = Math.max(highest, level);
    for (let level = highest; level > 0; level--)
        turnRuns(parts, level);
    const places = { atoms: new Float64Array(line.end - line.start), glue: new Float64Array(line.end - line.start) };
    let { x } = line;
    let hyphen = x;
    for (const { atom, kind, width } of parts) {
        if (kind === "hyphen")
            hyphen = x;
        else
            (kind === "glue" ? places.glue : places.atoms)[atom - line.start] = x;
        x += width;
    }
    return { ...places, hyphen, width: x };
}
function partsOf(atoms, { start, end, glueWidth, atomWidth, hyphenWidth }) {
    const parts = [];
    for (let atom = start; atom < end; atom++) {
        const level = atoms.levels?.[atom] ?? 0;
        if (atom > start)
            parts.push({ atom, kind: "glue", width: glueWidth(atom), level: levelOfGlue(atoms, atom) });
        parts.push({ atom, kind: "atom", width: atomWidth(atom), level });
    }
    if (hyphenWidth > 0)
        parts.push({ atom: end - 1, kind: "hyphen", width: hyphenWidth, level: atoms.levels?.[end - 1] ?? 0 });
    return parts;
}
function turnRuns(parts, level) {
    for (let start = 0; start < parts.length;) {
        let end = start;
        while (end < parts.length && (parts[end]?.level ?? 0) >= level)
            end++;
        if (end > start)
            parts.splice(start, end - start, ...parts.slice(start, end).reverse());
        start = end + 1;
    }
}
