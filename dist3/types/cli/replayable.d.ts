import type { BuildEvent, BuildResult } from "../build/index.js";
import type { Request } from "./arguments.js";
import type { Report } from "./report.js";
import type { World } from "./world.js";
/** A build that is looked on, so that the next one that would come to the same need not be made. */
export declare class ReplayableBuild {
    #private;
    constructor(words: readonly string[]);
    /** Hands events on. */
    alsoTo(report: (event: BuildEvent) => void): (event: BuildEvent) => void;
    /** Remembers the build where everything came out as it should. `total` tells what is said at its end, of a time in milliseconds. */
    keep(result: BuildResult & {
        readonly output: string | null;
        readonly exitCode: number;
    }, request: Request, world: World, total: (report: Report, milliseconds: number) => void): void;
}
