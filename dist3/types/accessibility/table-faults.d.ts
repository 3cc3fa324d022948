import type { Diagnostic } from "../diagnostics/index.js";
import type { MarkupElement } from "../markup/index.js";
/** What keeps whoever hears a table from knowing what a cell is of: no header cells, or rows that do not make a grid. */
export declare function tableFaults(element: MarkupElement): readonly Diagnostic[];
