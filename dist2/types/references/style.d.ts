import type { NameVariable, ReferenceType } from "../model/index.js";
import type { TermName } from "./terms.js";
/** How wide the marks of a style are: as it is typeset, all half, or by the language of the entry. */
type PunctuationWidth = "as-typeset" | "half" | "by-language";
/** Marks of templates, which are written as in English, and what is printed for them, in this order. */
export type Marks = readonly (readonly [from: string, to: string])[];
/** How names are printed. */
export interface NameForm {
    readonly order: "inverted" | "first-inverted" | "upright";
    /** Given names whole, or as initials with this behind each. */
    readonly initials: string | null;
    /** Between the parts of a double given name: `J.-R.`, or nothing where they are apart. */
    readonly hyphen: "-" | " ";
    /** Whether family names in Latin letters are set in capitals. */
    readonly capitals?: boolean;
    /** Between the family name and the given names behind it. */
    readonly comma: string;
    readonly beforeSuffix: string;
    readonly between: string;
    /** Between two names, and before the last of more. */
    readonly two: string;
    readonly last: string;
    /** So many names are printed whole; of more the first `kept`, and then `others` or the last. */
    readonly most: number;
    readonly kept: number;
    readonly beforeOthers: string;
    /** Before the last of too many: `…`; `null` where `et al.` stands for them. */
    readonly ellipsis: string | null;
}
/** What a language changes in the form of names. */
type NamesOfLanguage = Partial<Pick<NameForm, "comma" | "between" | "two" | "last" | "beforeOthers" | "ellipsis">>;
/** How texts cite by name and year. */
export interface NameCitation {
    /** From so many authors on only the first is named. */
    readonly fewest: number;
    readonly two: string;
    /** Between two names where they are words of the sentence. */
    readonly narrativeTwo: string;
    readonly beforeOthers: string;
    /** Between name and year, year and page. */
    readonly comma: string;
    readonly beforeLocator: string;
    /** `p.` before a page, or nothing. */
    readonly pageWord: boolean;
    /** Whether a page stands outside the brackets, raised. */
    readonly outside?: boolean;
    /** Whether works of one bracket are sorted as in the list. */
    readonly sorted: boolean;
    /** Whether pinyin names are whole. */
    readonly wholeStatic?: boolean;
    /** Whether first authors of one family name are told apart by their given names. */
    readonly tellsApart?: boolean;
}
/** How texts cite by number. */
export interface NumberCitation {
    /** `[1]`, and between several numbers. */
    readonly between: string;
    readonly range: string;
    /** Whether each number has brackets of its own. */
    readonly wrapEach?: boolean;
    readonly raised: boolean;
    /** Numbers in a row that become a range: 2 or 3. */
    readonly compress: number;
    readonly beforeLocator: string;
    /** Whether a page stands outside the brackets. */
    readonly outside: boolean;
}
/** The templates of a type: its title `t` and the rest `r`, or the rest alone, which is the whole entry where a style has no `entry`; `=` names another type. */
export type TypeTemplate = string | {
    readonly t: string;
    readonly r?: string;
};
/** What a language changes in a style. */
export interface StyleOfLanguage {
    readonly names?: NamesOfLanguage;
    readonly terms?: Partial<Record<TermName, string>>;
    readonly cite?: Partial<NameCitation>;
    /** What stands around what is emphasised, which is not set in italics then. */
    readonly emphasis?: readonly [string, string];
}
/** A style of references as data: templates by type over the parts of this room, words and marks. */
export interface ReferenceStyle {
    readonly id: string;
    readonly title: string;
    /** Whether the list stands in the order of citation, or by names. */
    readonly order: "citation" | "names";
    readonly numbered: boolean;
    /** Whether each language of a sorted list stands apart, and Latin names before Han names. */
    readonly groupsLanguages?: boolean;
    readonly latin?: "before" | "after";
    readonly names: NameForm;
    /** Names that do not begin an entry: `In P. Voss & R. Tanaka (Eds.)`. */
    readonly upright: Partial<NameForm>;
    readonly number?: NumberCitation;
    readonly cite: NameCitation;
    /** Whether citations name a page and no year. */
    readonly byPage?: boolean;
    /** Whose names stand where there is no author, in this order. */
    readonly substitutes: readonly NameVariable[];
    readonly marks: Readonly<Record<PunctuationWidth, {
        readonly east: Marks;
        readonly west: Marks;
    }>>;
    readonly width: PunctuationWidth;
    readonly pages: {
        readonly dash: string | null;
        readonly short: "chicago" | "mla" | null;
    };
    readonly months: "long" | "ieee" | "mla";
    /** The colon between a title and what explains it, and whether what follows begins with a capital. */
    readonly subtitle: "keep" | "colon" | "capital";
    /** The order of letters after years: of the list, by title, or of the citations. */
    readonly letters: "list" | "citation";
    /** What stands for itself in front of a title of a repeated author: `———`, or `null`. */
    readonly repeated: string | null;
    /** What the manual calls kinds of theses and reports, by the names that others use, in small letters. */
    readonly genres?: Readonly<Record<string, string>>;
    readonly terms: Partial<Record<TermName, string>>;
    readonly languages: Readonly<Record<string, StyleOfLanguage>>;
    /** Types that are dated to the day. */
    readonly daily?: readonly string[];
    /** Templates by name; `entry` is that of an entry, `who`, `year` and `short` those of citations. */
    readonly named: Readonly<Record<string, string>>;
    readonly types: Partial<Record<ReferenceType | `book-${string}` | `webpage-${string}`, TypeTemplate>> & {
        readonly document: TypeTemplate;
    };
    /** The marks of GB/T 7714, by type. */
    readonly typeMarks?: Readonly<Record<string, string>>;
    /** Variables that the style leaves out by its rules: they are not told as lost. */
    readonly omits?: readonly string[];
}
/** What an author chooses of a style. */
export interface StyleChoice {
    readonly style: ReferenceStyle;
    readonly width: PunctuationWidth;
}
export {};
