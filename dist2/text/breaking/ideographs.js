import { breakKind } from "./atoms.js";
import { category } from "../chinese/marks.js";
import { characterBits } from "../unicode/line-break-class.js";
import { breakOpportunity } from "../unicode/line-break.js";
/**
 * Makes the atoms of ideographs side by side, one for each, up to one that the face does not have; returns the first
 * character that has none.
 */
export function putIdeographs(atoms, run) {
    const { categories, opportunities, start, face, size } = run;
    const { items, entries, codePoints, length } = run.characters;
    const item = items[start] ?? 0;
    const before = atoms.count;
    let at = start;
    for (; at < length && categories[at] === category.han && items[at] === item; at++) {
        const glyphId = face.glyphFor(codePoints[at] ?? 0);
        if (glyphId === 0 || ((entries[at] ?? 0) & characterBits.ignorable) !== 0)
            break;
        const atom = before + at - start;
        atoms.categories[atom] = category.han;
        atoms.items[atom] = item;
        atoms.starts[atom] = at;
        atoms.ends[atom] = at + 1;
        atoms.faces.push(face);
        atoms.sizes[atom] = size;
        atoms.glyphIds[atom] = glyphId;
        atoms.advances[atom] = face.advanceOf(glyphId) * size;
        if (opportunities[at] === breakOpportunity.allowed)
            atoms.breaks[atom] = breakKind.allowed;
    }
    const after = before + at - start;
    if (run.isBreak && after > before)
        atoms.breaks[before] = breakKind.allowed;
    if (before <= run.segment)
        atoms.breaks[run.segment] = breakKind.none;
    atoms.count = after;
    return at;
}
