import type { CslField } from "./csl-item.js";
import type { KnownVariables } from "./known-variables.js";
/** What a note says as lines of variables, and what it says otherwise. */
interface ExtraLines {
    readonly fields: readonly CslField[];
    /** Empty where every line is a variable. */
    readonly rest: string;
}
/**
 * The variables in a note, as Zotero keeps those that it has no field for: `original-date: 1961`, `editor: Low || Ann`, `{:type:dataset}`,
 * each on a line of its own. They stand where the note does.
 */
export declare function extraLines(note: string, { key: { span: keySpan }, span }: Pick<CslField, "key" | "span">, known: KnownVariables): ExtraLines;
export {};
