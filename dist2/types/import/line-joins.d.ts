/** Lines of a paragraph as one text; breaks stay where somebody set them, and before lines that count themselves. */
export declare function linesAsOne(lines: readonly {
    readonly value: string;
    readonly breaks: boolean;
}[]): string;
