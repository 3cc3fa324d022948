import type { Face } from "../fonts/face.js";
import type { Atoms } from "./atoms.js";
/** Gives a mark that has been drawn the width that Chinese asks for, whatever the font has. */
export declare function frameMark(atoms: Atoms, atom: number, face: Face, codePoint: number): void;
/** Sets a mark that has been drawn, and keeps its whole frame, in the middle of it, wherever the face has it. */
export declare function centreMark(atoms: Atoms, atom: number, face: Face): void;
