import { breakKind, type Atoms } from "./atoms.js";

/** Characters of a word of code that may be parted where a line would else be bad, and those that stay together at its ends: an ending such as `.html` and a letter. */
const longCode = { word: 14, end: 6 } as const;

/** Lets a long word of code, from an atom to the last, be parted away from its ends. */
export function allowWithinCode(atoms: Atoms, first: number): void {
  if (atoms.count - first < longCode.word) return;
  for (let atom = first + longCode.end; atom <= atoms.count - longCode.end; atom++)
    if (atoms.breaks[atom] === breakKind.emergency) atoms.breaks[atom] = breakKind.code;
}
