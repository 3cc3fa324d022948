/** The sign between the cells of a file, and where its first record begins. */
export interface Separator {
    readonly sign: string;
    /** In words, with an article: a semicolon. */
    readonly name: string;
    readonly start: number;
}
/** What separates the cells of a file: what its line `sep=;` says, else the sign that its first records agree on. */
export declare function separatorOf(path: string, text: string): Separator;
