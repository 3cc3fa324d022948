import type { PackedDocument } from "./manifest.js";
/** States that keep a pack from being made where they are asked about. */
export declare const packFaults: readonly ["unusable", "overdue", "open", "alt-missing", "stale", "warnings", "unverified"];
/** One of them. */
export type PackFault = (typeof packFaults)[number];
/** What was found of faults that are asked about. */
export declare class FaultCount {
    #private;
    /** Counts what a document says of itself: its slots, on the day that is asked about, and whether it was judged. */
    add({ judged }: Pick<PackedDocument, "judged">, slots: PackedDocument["slots"]): void;
    count(fault: PackFault, found: number): void;
    /** Those that are asked about and were found. */
    of(asked: ReadonlySet<PackFault>): ReadonlyMap<PackFault, number>;
}
