/** What a type of BibTeX or BibLaTeX is in CSL, and the kind that goes into `genre`. */
interface TypeRow {
    readonly type: string;
    readonly genre?: string;
}
/** Kinds of theses, reports and patents that BibLaTeX names by keys. */
export declare const genreKeys: Readonly<Record<string, string>>;
/** The type of an entry in CSL; `null` for one that nobody knows. */
export declare function typeOf(bibtexType: string): TypeRow | null;
export {};
