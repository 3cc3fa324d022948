import { BuildRecord } from "./build-record.js";
import type { DocumentStatus, PastDocument } from "./document-report.js";
import { Findings } from "./findings.js";
import type { BuildResult } from "./findings.js";
import type { Format, Job, JobResult } from "./job.js";
import { KeptReadings } from "./kept-readings.js";
import type { ProjectOptions } from "./project-options.js";
/** What became of the bytes of a job. */
export interface Delivery {
    readonly status: DocumentStatus;
    readonly diagnostics: JobResult["diagnostics"];
}
/** The jobs of a run, with what their work needs and whom they tell. */
export interface Run {
    readonly root: string;
    /** Whole path of the output folder. */
    readonly output: string;
    readonly jobs: readonly Job[];
    /** All jobs that the project has, with the number of the part that each belongs to, from 1. */
    readonly shards: ReadonlyMap<Job, number>;
    readonly findings: Findings;
    /** Files of earlier builds that nothing makes any more, as people should see them. */
    readonly leftovers: () => readonly string[];
    /** What earlier builds made of the same; `null` where nobody is to remember. */
    readonly record: BuildRecord | null;
    /** What earlier processes and this one have read; `null` where nobody is to remember. */
    readonly kept: KeptReadings | null;
    /** Makes the document of a job, and tells nobody. */
    readonly make: (job: Job) => Promise<JobResult>;
    /** Does a job, hands its result on, and reports what came of it; `recall` is told of one that another process did. */
    readonly work: (job: Job, deliver: (result: JobResult) => Promise<Delivery> | Delivery, recall?: (past: PastDocument) => void) => Promise<void>;
}
/** Reads what is asked for and plans its jobs; `doAll` does them, one after the other or not at all. */
export declare function runProject(options: ProjectOptions, formats: readonly Format[], doAll: (run: Run) => Promise<void>): Promise<BuildResult>;
