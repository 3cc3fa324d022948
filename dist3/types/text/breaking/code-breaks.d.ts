import { type Atoms } from "./atoms.js";
/** Lets a long word of code, from an atom to the last, be parted away from its ends. */
export declare function allowWithinCode(atoms: Atoms, first: number): void;
