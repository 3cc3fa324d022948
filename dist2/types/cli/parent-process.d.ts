import type { BuildEvent, PastDocument } from "../build/index.js";
import type { ParentProcess, World } from "./world.js";
/** What a process that runs a command for another one gets from it first. */
export interface Beginning {
    /** What became of documents in the processes before it; `null` for the first one. */
    readonly past: readonly PastDocument[] | null;
}
/** What it sends back. */
export type Message = Extract<BuildEvent, {
    kind: "started";
}> | ({
    readonly kind: "done";
} & PastDocument);
/** The process that runs this one, where one does. */
export declare function parentProcess(): ParentProcess | undefined;
/** What became of documents before, as a build takes it; absent for a build that begins. */
export declare function pastOf({ parent }: World): Promise<ReadonlyMap<string, PastDocument> | undefined>;
/** Tells the process that runs this one which document is being made and what became of it, beside what is told of anyway. */
export declare function alsoTo({ parent }: World, report: (event: BuildEvent) => void): (event: BuildEvent) => void;
