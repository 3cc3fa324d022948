/** Which of the languages whose words are built in a text is in; `null` where none is. Chinese is so in short characters only. */
export declare function languageOfWords(lang: string): string | null;
/** The words of a formula given as MathML in one of these languages. */
export declare function ownWords(mathml: string, lang: string): string;
