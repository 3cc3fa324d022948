import type { Job } from "./job.js";
/** One of several parts of a build, each made by a machine of its own. */
export interface Shard {
    /** From 1. */
    readonly index: number;
    readonly of: number;
}
/**
 * The part that each job belongs to, from 1: the dearest first, each to the part that has least to do. Equal projects are divided
 * equally, on every machine.
 */
export declare function shardsOf(jobs: readonly Job[], parts: number): ReadonlyMap<Job, number>;
