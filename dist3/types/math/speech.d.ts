/** Words for formulas, and the language that they are in. */
export interface Speech {
    /** One for each formula. */
    readonly texts: readonly string[];
    /** BCP 47 tag: the language that was asked for, or English where there are no words for it. */
    readonly lang: string;
}
/**
 * Words for formulas given as MathML, by the rules of ClearSpeak, which say a formula as a teacher would; in languages that these do
 * not know and that labels are built in for, in plain words of our own.
 *
 * @throws where `speech-rule-engine` is not installed.
 */
export declare function sayFormulas(mathml: readonly string[], lang: string): Promise<Speech>;
