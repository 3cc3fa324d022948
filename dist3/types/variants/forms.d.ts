import type { Placed } from "../diagnostics/index.js";
import type { Pt } from "../geometry/index.js";
import type { PrintForm, PrintRow } from "../model/index.js";
/** The form of a document as its course and template have it. */
export declare const usualForm: PrintForm;
/** The form that words say, each over those before it; a word that says nothing instead, with the nearest that does. */
export declare function formOfWords(words: readonly string[], base?: PrintForm): PrintForm | {
    readonly strange: string;
    readonly near: string | null;
};
/** A page size that somebody gives on the command line. */
export declare function givenPaper(text: string): Placed<string>;
/** Every form of a row: each value with each of the other keys. */
export declare function formsOfRow(row: PrintRow): readonly PrintForm[];
/** What the name of a file says of its form; empty for that which the course has anyway. */
export declare function suffixOf({ paper, ...form }: PrintForm, ownPaper: string | null): string;
/** Whether the name of a file may end with this for the form of its document. */
export declare function isFormSuffix(suffix: string): boolean;
/**
 * The least inner margin of a binding. Stapled or glued sheets lose a strip that three centimetres make up for; the holes of a file, of 8 mm
 * at most at 12 mm from the edge, end before two.
 */
export declare function innerMargin(binding: string): Pt;
