import type { BuildMemory } from "./build-memory.js";
import type { BuildRecord } from "./build-record.js";
import type { Job, JobResult } from "./job.js";
import type { Templates } from "./templates.js";
/** What the making of every document of a run shares. */
export interface Making {
    readonly templates: Templates;
    /** The moment that the environment gives, in seconds, or `null`. */
    readonly epoch: number | null;
    readonly verify: boolean;
    /** Whether what each PDF says of itself is handed on with it. */
    readonly describes: boolean;
    /** The look of every document, whatever the courses say, or `null`. */
    readonly look: string | null;
    /** What the limits of a document are multiplied by. */
    readonly limits: number;
    /** What earlier builds made; `null` where everything is made anew. */
    readonly record: BuildRecord | null;
    /** What earlier builds of the process keep; nothing where absent. */
    readonly memory?: BuildMemory | undefined;
}
/** The result of a job whose document cannot be made. */
export declare function failedJob(job: Job): JobResult;
/** Makes the documents of jobs one after the other. Nothing that it makes depends on what it made before. */
export declare class DocumentMaker {
    #private;
    constructor(making: Making);
    /** The result of a job, with a draft in place of a PDF that has mistakes where drafts are asked for. */
    make(job: Job): Promise<JobResult>;
}
