/** Words with halves and quarters as their signs, and other parts of numbers behind the sign of the language; East Asian ones keep their points. */
export declare function inFractions(words: string, tag: string): string;
