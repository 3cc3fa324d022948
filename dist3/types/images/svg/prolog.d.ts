/** The start of a document without its type: the text with blanks in its place, and the entities that it declared. */
export interface Prolog {
    readonly text: string;
    readonly entities: ReadonlyMap<string, string>;
    /** Where an entity outside the file, or one of more than text, is declared; -1 where none is. */
    readonly outside: number;
}
/**
 * Takes the document type off. Drawing programs declare names of namespaces as entities there; an entity that leads
 * out of the file, or that is made of others, is not taken.
 */
export declare function prologOf(text: string): Prolog;
