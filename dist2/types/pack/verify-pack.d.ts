import type { Diagnostic } from "../diagnostics/index.js";
import type { PackPlace } from "./pack-files.js";
/** What was found out about a pack. */
export interface PackVerification {
    readonly documents: number;
    readonly pages: number;
    /** PDFs that were judged. */
    readonly judged: number;
}
/** Recomputes every figure of a pack and judges every PDF of it again. `value` is `null` where it could not be read as one. */
export declare function verifyPack(place: PackPlace): {
    readonly value: PackVerification | null;
    readonly diagnostics: readonly Diagnostic[];
};
