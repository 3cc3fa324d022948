import type { Job, JobResult } from "./job.js";
import type { JobWorker } from "./job-worker.js";
import type { DocumentMaker } from "./make-document.js";
/** What a pool asks of a worker. */
export type PoolWorker = Pick<JobWorker, "atHand" | "isAlive" | "isReady" | "make">;
/**
 * The jobs of a run, done by this thread and by workers; asked for in their order. A worker that ends gives back what it had
 * at hand, but for a job that used up its memory.
 */
export declare class JobPool {
    #private;
    constructor(jobs: readonly Job[], maker: Pick<DocumentMaker, "make">, workers: readonly PoolWorker[]);
    /** The result of a job. Jobs are taken in their order, some perhaps not at all; what is no job of the run is made as well. */
    take(job: Job): Promise<JobResult>;
}
