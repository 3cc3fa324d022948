import { inkFitsHalf, moveToMiddle } from "../chinese/mark-ink.js";
import { category, isShared } from "../chinese/marks.js";
/** Gives a mark that has been drawn the width that Chinese asks for, whatever the font has. */
export function frameMark(atoms, atom, face, codePoint) {
    const size = atoms.sizes[atom] ?? 0;
    const number = atoms.categories[atom] ?? 0;
    const advance = atoms.advances[atom] ?? 0;
    if (number >= category.open && number <= category.stop) {
        if (!inkFitsHalf(face, atoms.glyphIds[atom] ?? 0, number)) {
            atoms.categories[atom] = category.wide;
            return;
        }
        atoms.advances[atom] = size / 2;
        atoms.shifts[atom] = number === category.open ? size / 2 - advance : 0;
        return;
    }
    const width = number === category.middle && isShared(codePoint) ? size / 2 : size;
    atoms.advances[atom] = width;
    atoms.shifts[atom] = (width - advance) / 2;
}
/** Sets a mark that has been drawn, and keeps its whole frame, in the middle of it, wherever the face has it. */
export function centreMark(atoms, atom, face) {
    const glyphId = atoms.glyphIds[atom] ?? 0;
    const move = moveToMiddle(face, glyphId);
    if (move !== null)
        atoms.clusters.set(atom, { glyphIds: [glyphId], positions: [move.right], rises: [move.up] });
}
