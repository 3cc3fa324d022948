/** Text of HTML or XML with its references resolved. */
export declare function resolved(text: string): string;
/** Characters of a text that is no Markdown, so that they stay what they are. */
export declare function escaped(text: string): string;
/** A text in one of the formats that examination programs name, as Markdown. */
export declare function asMarkdown(text: string, format: string): {
    readonly text: string;
    readonly lost: readonly string[];
};
