import { tab, tabFiller } from "../unicode/fixed-spaces.js";
/** Makes the last atom, where it is a tab, as wide as the blanks up to its stop, which read as one character; gives the character after it. */
export function widenTab(atoms, codePoints, index) {
    let end = index + 1;
    if (codePoints[index] !== tab)
        return end;
    while (codePoints[end] === tabFiller)
        end++;
    const atom = atoms.count - 1;
    const advance = atoms.advances[atom] ?? 0;
    const size = atoms.sizes[atom] ?? 1;
    const glyphIds = Array.from({ length: end - index }, () => atoms.glyphIds[atom] ?? 0);
    atoms.clusters.set(atom, { glyphIds, positions: glyphIds.map((_, at) => (at * advance) / size), rises: glyphIds.map(() => 0) });
    atoms.advances[atom] = advance * glyphIds.length;
    atoms.ends[atom] = end;
    return end;
}
