import type { Diagnostic } from "./diagnostic.js";
/**
 * Mistakes in the order in which they are found, each once: one of the same code, in the same place, in the same words is
 * no other, however often a loop, an element or a document comes across it.
 */
export declare class DistinctDiagnostics {
    #private;
    /** Adds a mistake; false where it is known. */
    add(found: Diagnostic): boolean;
    /** All of them. */
    get all(): readonly Diagnostic[];
}
