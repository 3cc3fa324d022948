import type { BuildResult, ProjectOptions, StagedResult } from "../build/index.js";
import type { PackFault } from "./pack-faults.js";
/** What is asked for. */
interface PackOptions extends Omit<ProjectOptions, "release" | "since" | "draft" | "styles" | "report"> {
    readonly report: ProjectOptions["report"];
    /** Name of the release; that of the course or of the commit where `null`. */
    readonly version: string | null;
    /** The folder that packs are written to, relative to `from`; `release/` of the project where `null`. */
    readonly folder: string | null;
    /** Where that folder will be found, or `null`. */
    readonly url: string | null;
    /** What keeps a pack from being made. */
    readonly failOn: ReadonlySet<PackFault>;
    /** The day of which it is asked what is overdue, in ISO form. */
    readonly today: string;
    /** Whether a pack takes the place of another of its name. */
    readonly replaces: boolean;
}
/** A pack that was made. */
export interface MadePack {
    /** Its folder, as people should see it. */
    readonly path: string;
    readonly result: StagedResult;
    readonly documents: number;
    readonly pages: number;
    readonly bytes: number;
}
/** What became of packs, and of their documents. */
export interface PackResult extends BuildResult {
    readonly packs: readonly MadePack[];
    /** What was asked about and found: no pack was made then. */
    readonly faults: ReadonlyMap<PackFault, number>;
}
/**
 * Builds courses and packs their documents into folders of their own, each whole or absent: where a document has errors, or what
 * `failOn` names is found, there is no pack at all.
 */
export declare function packProject(options: PackOptions): Promise<PackResult>;
export {};
