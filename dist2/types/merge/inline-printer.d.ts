import type { Span } from "../diagnostics/index.js";
import type { Inline } from "../model/index.js";
import type { TracedPrinter } from "./traced-printer.js";
import type { PlacedPartial, Wording } from "./wording.js";
/** What prints running text and tags. */
export interface InlinePrinter {
    readonly printer: TracedPrinter;
    readonly wording: Wording;
    inlines: (inlines: readonly Inline[]) => void;
    tag: (tag: string, span: Span) => void;
    /** Leaves a place where a partial of the template prints. */
    place: (placed: PlacedPartial) => void;
    element: (name: string, span: Span, inside: () => void) => void;
}
