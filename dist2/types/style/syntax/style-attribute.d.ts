import type { Diagnostic } from "../../diagnostics/index.js";
import type { MarkupAttribute } from "../../markup/index.js";
import type { Declaration } from "../declarations/declaration.js";
/** The declarations of a `style` attribute, and the mistakes in it. */
export declare function readStyleAttribute(attribute: MarkupAttribute): {
    readonly declarations: readonly Declaration[];
    readonly diagnostics: readonly Diagnostic[];
};
