import type { FontBook } from "../text/index.js";
/** Kinds of faces, as CSS names them. */
export type FontKind = "serif" | "sans-serif" | "monospace";
/** The kind of a family, told by its name. */
export declare function kindOf(family: string): FontKind;
/** What a list of families is set in, and the family that was asked for and is not there. */
export interface ChosenFamilies {
    readonly families: readonly string[];
    /** `null` where the first one is there, or names a kind. */
    readonly missing: string | null;
}
/** The families that a book has for those that a drawing names; `others` where the drawing names none. */
export declare function chosenFamilies(asked: readonly string[], fonts: FontBook, others: readonly string[]): ChosenFamilies;
