import type { TracedText } from "../diagnostics/index.js";
/**
 * Sets what is typed in prose as a press sets it: quotation marks of the language, apostrophes, dashes for `--` and `---`, an
 * ellipsis for `...`, a blank at which no line ends between a number and its sign. It goes through running text from its beginning and remembers what stands before.
 */
export declare class SmartPunctuation {
    #private;
    /** Begins a new paragraph. */
    begin(): void;
    /** Goes past what is set without it: code, a formula, a citation. */
    pass(): void;
    /** Runs a text that stands apart, such as a note, and goes on where it was. */
    apart(run: () => void): void;
    /** A stretch of running text in a language (BCP 47), set. */
    set(traced: TracedText, lang: string): TracedText;
}
