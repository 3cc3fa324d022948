/** What stands behind a caption that is printed again where its table or listing goes on, in the language of a BCP 47 tag. */
export declare function continuationMark(tag: string): string;
