import type { Parents, PhrasingContent } from "mdast";
import type { Span } from "../diagnostics/index.js";
import type { Inline } from "../model/index.js";
import type { DefinitionTermNode } from "./definition-tree.js";
import type { DefinedNote } from "./notes.js";
/** What holds running text: a paragraph, a heading, a cell, a term. */
type TextHolder = (Parents | DefinitionTermNode) & {
    readonly children: readonly PhrasingContent[];
};
/** Whether a note is what it should be: one paragraph. */
export declare function isOneParagraph({ definition: { children } }: DefinedNote): boolean;
/** The words of a note; blocks become lines of it. `lower` gives the running text of what holds some. */
export declare function noteWords(note: DefinedNote, lower: (holder: TextHolder) => readonly Inline[]): readonly Inline[];
/** The words of a note that stands in another: in brackets, with a blank before them where the script has blanks. */
export declare function inBrackets(children: readonly Inline[], before: string, span: Span): readonly Inline[];
export {};
