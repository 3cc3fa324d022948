import type { Outcome } from "../diagnostics/index.js";
import { DocumentBudget } from "../diagnostics/index.js";
import type { MarkupElement } from "../markup/index.js";
import type { StyleSettings } from "./prepared-styles.js";
import type { StyledDocument } from "./styled-document.js";
import type { Stylesheet } from "./stylesheet.js";
/** What a document is styled by. */
export interface StyleInput {
    /** In the order of the cascade, after the user-agent sheet. */
    readonly sheets: readonly Stylesheet[];
    readonly settings: StyleSettings;
    /** What matching and computing may take; the default limits where absent. */
    readonly budget?: DocumentBudget;
}
/**
 * The computed style of everything in a document: the user-agent sheet, then `sheets` in their order, then `style`
 * attributes, with the course's theme over the custom properties of the root. Equal styles are one object, in all
 * documents with the same `sheets` and `settings`, which nobody may change afterwards. `null` where rules and elements are
 * too many for each other.
 */
export declare function styleDocument(root: MarkupElement, { sheets, settings, budget }: StyleInput): Outcome<StyledDocument>;
