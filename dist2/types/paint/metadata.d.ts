/** What a document says of itself, outside its pages. */
export interface DocumentMetadata {
    readonly title: string;
    readonly author: string | null;
    readonly subject: string | null;
    /** BCP 47 tag of the whole document. */
    readonly lang: string;
    /** What the file says that it conforms to; PDF/UA-1 and PDF/A-2a where absent. */
    readonly claims?: readonly ("ua-1" | "a-2a")[];
    /** The ids of elements that links of other documents lead to; none where absent. */
    readonly entrances?: readonly string[];
    /** The inks that its pages are painted with: all colours where absent. */
    readonly ink?: "colour" | "grey";
    /** Seconds since 1970-01-01T00:00:00Z, or a day, which stands for its midnight in UTC. */
    readonly created: number | {
        readonly year: number;
        readonly month: number;
        readonly day: number;
    };
}
/** The moment that a document gives as its creation. */
export declare function creationMoment(created: DocumentMetadata["created"]): Date;
/** The same words without what neither a text string nor XML can hold: control characters, halves of surrogate pairs. */
export declare function printable(metadata: DocumentMetadata): DocumentMetadata;
/** Text without control characters; half of a surrogate pair becomes the replacement character. */
export declare function printableText(text: string): string;
