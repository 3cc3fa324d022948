import type { Diagnostic } from "../diagnostics/index.js";
import type { MadePack } from "./pack-project.js";
import type { PackFault } from "./pack-faults.js";
/** Which parts are put together, and where to. */
export interface MergeOptions {
    /** Whole path of the folder that names are relative to. */
    readonly from: string;
    /** Folders of parts. */
    readonly folders: readonly string[];
    /** The folder that packs are written to; `release/` of the project where `null`. */
    readonly output: string | null;
    readonly replaces: boolean;
    /** What keeps packs from being made. What is overdue is so on the day of the release. */
    readonly failOn: ReadonlySet<PackFault>;
}
/** What became of parts. */
interface Merged {
    readonly packs: readonly MadePack[];
    readonly diagnostics: readonly Diagnostic[];
    /** What was asked about and found: no pack was made then. */
    readonly faults: ReadonlyMap<PackFault, number>;
}
/** Puts the parts of packs together: each pack is that which one machine would have made, or there is none. */
export declare function mergeParts(options: MergeOptions): Promise<Merged>;
export {};
