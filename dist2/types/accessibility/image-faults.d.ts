import type { Diagnostic } from "../diagnostics/index.js";
import type { MarkupElement } from "../markup/index.js";
/** Images whose alternative text says nothing that is not said already. */
export declare function imageFaults(element: MarkupElement): readonly Diagnostic[];
