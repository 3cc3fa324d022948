/** What becomes of an element that a drawing holds. */
type ElementUse = 
/** Drawn where it stands. */
"drawn"
/** Drawn where something refers to it, or says something of others. */
 | "referred"
/** Nothing of it is on paper: words for machines, movements. */
 | "silent";
interface ElementRow {
    readonly use: ElementUse;
    /** Attributes of its own; those of painting are in the table of properties, and `id`, `class`, `style`, `transform` everywhere. */
    readonly attributes: readonly string[];
    /** What a reader of the documentation should know of it. */
    readonly note?: string;
}
/** The elements of a drawing, one row each. */
export declare const svgElements: Readonly<Record<string, ElementRow>>;
/** Elements that run or bring in what is outside the drawing, or that only browsers draw; and what to do instead. */
export declare const refusedElements: ReadonlyMap<string, string>;
export {};
