import { isLanguageTag } from "../language/index.js";
/** What the value of an attribute may be. */
export interface ValueGrammar {
    /** Completes the sentence "expected …". */
    readonly expected: string;
    readonly accepts: (value: string) => boolean;
}
/** Every grammar that an attribute's row may name. */
export declare const valueGrammars: {
    readonly text: {
        readonly expected: "text";
        readonly accepts: () => true;
    };
    readonly id: ValueGrammar;
    readonly classes: ValueGrammar;
    readonly language: {
        readonly expected: "a BCP 47 tag such as `zh-CN` or `en`";
        readonly accepts: typeof isLanguageTag;
    };
    readonly declarations: {
        readonly expected: "CSS declarations";
        readonly accepts: () => true;
    };
    readonly direction: ValueGrammar;
    readonly role: ValueGrammar;
    readonly notation: ValueGrammar;
    readonly display: ValueGrammar;
    readonly scope: ValueGrammar;
    readonly span: ValueGrammar;
    readonly number: ValueGrammar;
    readonly levels: ValueGrammar;
    readonly address: ValueGrammar;
    readonly path: ValueGrammar;
    readonly date: ValueGrammar;
};
/** The name of a grammar. */
export type ValueGrammarName = keyof typeof valueGrammars;
