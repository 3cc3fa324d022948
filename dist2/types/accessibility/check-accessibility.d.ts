import type { Diagnostic } from "../diagnostics/index.js";
import type { StyledDocument } from "../style/index.js";
/** Everything that would keep readers out of a document, in document order by kind of mistake. */
export declare function checkAccessibility(document: StyledDocument): readonly Diagnostic[];
