import type { Diagnostic } from "../diagnostics/index.js";
import type { MarkupElement } from "./element-tree.js";
/** The ids that occur twice, and the links to a place that is not in the document. */
export declare function checkLinks(root: MarkupElement): Diagnostic[];
