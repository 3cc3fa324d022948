import type { BuildResult } from "./findings.js";
import type { ProjectOptions } from "./project-options.js";
/** One build of many. */
export interface WatchRound {
    /** Files that were written, made or removed since the build before, as people should see them; none for the first build. */
    readonly changed: readonly string[];
    readonly result: BuildResult;
    /** From the last change, or from the start, to the end of the build. */
    readonly milliseconds: number;
}
/** Whom a watch tells, and until when it lasts. */
export interface WatchListener {
    /** What one build finds, as it finds it; asked for anew before each. */
    readonly begin: () => ProjectOptions["report"];
    /** A build is done. */
    readonly done: (round: WatchRound) => void;
    /** Ends the watch; the build at hand is finished. */
    readonly signal?: AbortSignal;
}
/** What a watch is asked for. */
interface WatchOptions extends Omit<ProjectOptions, "report" | "memory" | "first"> {
    /** Whether the engine is given occasion to compile what a rebuild runs, while nothing changes. */
    readonly rehearses?: boolean;
}
/**
 * Builds what is asked for, and again whenever a file of the project changes, until the signal. What earlier builds read and
 * prepared is kept, and the documents of the changed files are made first. Gives the mistakes where there is no project or it
 * cannot be watched; `null` when the signal ended it.
 */
export declare function watchProject(options: WatchOptions, listener: WatchListener): Promise<BuildResult | null>;
export {};
