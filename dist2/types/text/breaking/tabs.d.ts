import type { Atoms } from "./atoms.js";
/** Makes the last atom, where it is a tab, as wide as the blanks up to its stop, which read as one character; gives the character after it. */
export declare function widenTab(atoms: Atoms, codePoints: Int32Array, index: number): number;
