import type { Months } from "./dates.js";
import type { Piece } from "./runs.js";
import type { Marks, NameCitation, NameForm, StyleChoice } from "./style.js";
import type { TermName } from "./terms.js";
import type { TitleLook } from "./titles.js";
/** Marks of a template in the width of a style. */
export declare function marked(text: string, marks: Marks): string;
/** What a style says in one language: its words, its marks, its forms of names and dates. */
export declare class StyleWords {
    #private;
    readonly lang: string;
    readonly marks: Marks;
    constructor(choice: StyleChoice, lang: string);
    /** A mark of a template as this language prints it. */
    mark(text: string): string;
    /** A word of the style. */
    term(name: string): string;
    /** The word for one, or for several. */
    termFor(name: TermName, isSeveral: boolean): string;
    nameForm(isUpright: boolean): NameForm;
    get cite(): NameCitation;
    get dates(): {
        readonly lang: string;
        readonly months: Months;
        readonly dash: string;
    };
    /** What stands around a year that is an estimate. */
    get estimated(): readonly [string, string];
    /** Ranges of pages; only Western entries have them shortened. */
    get pages(): {
        readonly dash: string | null;
        readonly short: "chicago" | "mla" | null;
    };
    get quotes(): readonly [string, string];
    emphasised(pieces: readonly Piece[]): readonly Piece[];
    /** Slanted letters, where the language has them. */
    italic(pieces: readonly Piece[]): readonly Piece[];
    titleLook(how: readonly string[]): TitleLook;
}
