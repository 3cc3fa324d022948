import { breakKind } from "./atoms.js";
import { category } from "../chinese/marks.js";
/**
 * Characters of a piece of code that may be parted where a line would else be bad: of one that is all letters, as words of prose are,
 * and of any other; and those that stay together at its ends: an ending such as `.csv`. With 14 and 6 for all, lines before code in four
 * languages stayed short by 1,934 points together; with these by 1,496.
 */
const longCode = { word: 14, other: 10, end: 4 };
/** Lets a long word of code, from an atom to the last, be parted away from its ends. */
export function allowWithinCode(atoms, first) {
    const least = atoms.categories.subarray(first, atoms.count).every((each) => each === category.letter) ? longCode.word : longCode.other;
    if (atoms.count - first < least)
        return;
    for (let atom = first + longCode.end; atom <= atoms.count - longCode.end; atom++)
        if (atoms.breaks[atom] === breakKind.emergency)
            atoms.breaks[atom] = breakKind.code;
}
