import type { Diagnostic, DocumentBudget, TracedText } from "../diagnostics/index.js";
import type { MarkupElement } from "./element-tree.js";
import type { Token } from "../xml/index.js";
/** Builds the element tree from tokens and collects what is wrong with them. */
export declare class TreeBuilder {
    private readonly diagnostics;
    private readonly open;
    /** Names that were closed for their author; their late end tags are passed over. */
    private owed;
    private root;
    /** Whether nothing more is taken: elements are too many, or too deep. */
    private isFull;
    private readonly traced;
    private readonly budget;
    constructor(traced: TracedText, budget: DocumentBudget);
    /** Takes the next token; `false` when there is no sense in going on. */
    take(token: Token): boolean;
    /** The tree, and all mistakes so far. */
    finish(): {
        readonly root: MarkupElement | null;
        readonly diagnostics: readonly Diagnostic[];
    };
    private report;
    private slice;
    /** The innermost element of the vocabulary that is open. */
    private parent;
    private takeText;
    private misplacedText;
    private takeStartTag;
    /** The name of a heading as many levels lower as the elements around it ask for (HTML, `headingoffset`); other names as they are. */
    private atItsLevel;
    private makeElement;
    private place;
    private misplacedElement;
    private unknownElement;
    private takeEndTag;
    private closeUnclosed;
}
