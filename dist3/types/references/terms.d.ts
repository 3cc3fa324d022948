/** Words of entries by language; `{n}` stands for a number. A bar parts one from several. */
declare const english: {
    readonly others: "et al.";
    readonly in: "In ";
    readonly edition: "{n} ed.";
    readonly editor: "Ed.|Eds.";
    readonly "editor-of": "edited by";
    readonly translator: "Trans.";
    readonly "translated-by": "translated by";
    readonly director: "Director|Directors";
    readonly page: "p.|pp.";
    readonly volume: "vol.";
    readonly issue: "no.";
    readonly "no-date": "n.d.";
    readonly anonymous: "Anon";
    readonly retrieved: "Retrieved";
    readonly from: "from";
    readonly accessed: "Accessed";
    readonly version: "Version";
    readonly "no-place": "S.l.";
    readonly "no-publisher": "s.n.";
    readonly "volume-of": "v.{n}";
    readonly host: "Host|Hosts";
    readonly series: "series";
    readonly circa: "ca.";
    readonly article: "Article";
    readonly "article-no": "Art. no.";
    readonly original: "Original work published";
    readonly chapter: "chap.|chaps.";
    readonly section: "sec.|secs.";
    readonly paragraph: "para.|paras.";
    readonly line: "line|lines";
    readonly figure: "fig.|figs.";
    readonly note: "n.|nn.";
    readonly verse: "v.|vv.";
    readonly column: "col.|cols.";
    readonly part: "pt.|pts.";
    readonly book: "bk.|bks.";
    readonly folio: "fol.|fols.";
    readonly opus: "op.|opp.";
    readonly "sub-verbo": "s.v.|s.vv.";
    readonly table: "table|tables";
    readonly equation: "eq.|eqs.";
    readonly appendix: "app.|apps.";
    readonly act: "act|acts";
    readonly scene: "sc.|scs.";
    readonly see: "see";
    readonly repeated: "———";
};
/** The name of a word that styles print. */
export type TermName = keyof typeof english;
/** The languages that have words of their own; all others have those of English. */
export type TermLanguage = "zh" | "ja" | "ru" | "ar" | "he" | "en";
/** Which words an entry of a language has. */
export declare function termLanguage(lang: string): TermLanguage;
/** A word as a language has it. */
export declare function termOf(name: TermName, lang: string): string;
/** Whether a name is that of a word. */
export declare function isTerm(name: string): name is TermName;
/** `1st`, `2nd`, `11th`. */
export declare function ordinal(number: number): string;
export {};
