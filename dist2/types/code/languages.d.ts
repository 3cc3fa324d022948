/** A grammar of highlight.js: other names of its language, and grammars of languages that stand inside it. */
interface GrammarRow {
    readonly aliases: string;
    readonly holds: string;
}
/** The languages that code is coloured in, by the names of their grammars. A test holds the table against the package. */
export declare const grammars: Readonly<Record<string, GrammarRow>>;
/** Every name of a language. */
export declare const languageNames: readonly string[];
/** The grammar of a language, `""` for plain text, `null` for a language that there is not. */
export declare function grammarOf(language: string): string | null;
/** A grammar and those that it needs, however deep. */
export declare function grammarsNeeded(grammar: string, found?: Set<string>): ReadonlySet<string>;
export {};
