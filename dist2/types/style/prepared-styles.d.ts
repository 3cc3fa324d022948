import type { Diagnostic, Placed } from "../diagnostics/index.js";
import type { Computed } from "./cascade/cascade.js";
import type { MatchedRules } from "./cascade/matched-rules.js";
import { RuleIndex } from "./cascade/rule-index.js";
import type { ThemeToken } from "./cascade/variables.js";
import type { Declaration } from "./declarations/declaration.js";
import type { StyledPages } from "./pages/page-style.js";
import type { SheetUse } from "./pages/on-sheet.js";
import type { PseudoElement } from "./styled-document.js";
import type { Stylesheet } from "./stylesheet.js";
/** What a course says over the sheets of its template. */
export interface StyleSettings {
    readonly theme: readonly ThemeToken[];
    /** A page size as in `@page { size: … }`; `null` for the template's own. */
    readonly pageSize: Placed<string> | null;
    /** How sheets of paper are printed on; as the sheets of style have it where absent. */
    readonly printedAs?: SheetUse;
}
/** An element and its pseudo-elements, computed. */
export interface StyledElement {
    readonly computed: Computed;
    readonly pseudo: ReadonlyMap<PseudoElement, Computed>;
    /** The mistakes that show in it, those of its pseudo-elements too. */
    readonly faults: readonly Diagnostic[];
}
/** What a style is made of besides that of the parent: the rules that match, and the element's own declarations. */
interface StyleParts {
    readonly rules: MatchedRules;
    /** Of the `style` attribute. */
    readonly own: readonly Declaration[];
}
/**
 * Sheets and settings that are ready for any number of documents. What was computed once is looked up from then on: by what
 * the parent hands down and by the rules that match.
 */
export declare class PreparedStyles {
    #private;
    readonly index: RuleIndex;
    /** Mistakes in the settings. */
    readonly diagnostics: readonly Diagnostic[];
    /** The sheets come in cascade order, after the user-agent sheet. */
    constructor(sheets: readonly Stylesheet[], settings: StyleSettings);
    /** Whether no page stands on the back of another. */
    get isOneSided(): boolean;
    /** The style of a root element. */
    root({ rules, own }: StyleParts): StyledElement;
    /** The style of an element whose `style` attribute says nothing. */
    child(rules: MatchedRules, parent: StyledElement): StyledElement;
    /** The style of an element with declarations of its own, which nobody else has. */
    childWith({ rules, own }: StyleParts, parent: StyledElement): StyledElement;
    /** The pages of a document with this root. */
    pagesUnder(root: StyledElement): StyledPages;
}
export {};
