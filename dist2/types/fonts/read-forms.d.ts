import type { Tables } from "./tables.js";
/** The glyph of a character with a variation selector behind it; `usual` for the one without, `null` where the font knows nothing of it. */
export type FormOf = (codePoint: number, selector: number) => number | "usual" | null;
/** Reads the forms that a font has of single characters (OpenType 1.9 `cmap`, format 14). */
export declare function formsOfCharacters(tables: Tables): FormOf;
