import type { Diagnostic } from "../diagnostics/index.js";
import type { Sight } from "../replay/index.js";
import type { Format, JobResult } from "./job.js";
import type { Project } from "./project.js";
import type { ProjectOptions } from "./project-options.js";
/** What a worker is begun with. */
export interface WorkerBeginning {
    readonly serves: "lectern-jobs";
    readonly options: Omit<ProjectOptions, "report" | "workers" | "release" | "since">;
    readonly formats: readonly Format["name"][];
}
/** What a worker says: that it has read the project, or of a job its result, which is `null` where it could not do it. */
export type WorkerMessage = "ready" | WorkerAnswer;
/** The result of a job. */
export interface WorkerAnswer {
    readonly number: number;
    readonly result: Omit<JobResult, "job"> | null;
    /** What was seen of the disk since the answer before; `null` where that is of no use. */
    readonly seen: readonly Sight[] | null;
}
/** The result of a worker's job, why it cannot be had, or `null` where somebody else has to do the job. */
export type Answer = Omit<JobResult, "job"> | {
    readonly failure: Diagnostic;
} | null;
/** Starts as many workers as there is work for, beside this thread. */
export declare function startWorkers({ selections }: Project, asked: ProjectOptions, formats: readonly Format[]): readonly JobWorker[];
/** A thread that makes documents, by the numbers of their jobs. */
export declare class JobWorker {
    #private;
    constructor(program: string, beginning: WorkerBeginning);
    /** Jobs that it has been given and not done. */
    get atHand(): number;
    get isAlive(): boolean;
    /** Whether it can take jobs. A program that serves none never says so, and nobody waits for it. */
    get isReady(): boolean;
    make(number: number): Promise<Answer>;
    end(): Promise<void>;
}
