/** A lock on an output folder. */
export interface OutputLock {
    /** Gives the folder free; more than once does no harm. */
    release(): void;
}
/** Name of the file that says who writes into an output folder. */
export declare const lockName = ".lectern.lock";
/**
 * Locks an output folder, which is made where it is missing; the process that holds it instead where another build
 * does. The lock of a build that was killed is taken over. Where the disk refuses, nothing is locked: whoever writes
 * into the folder then finds out why.
 */
export declare function lockOutput(folder: string): OutputLock | {
    readonly heldBy: number | null;
};
/** Gives all folders free that this process holds: for its last moments. */
export declare function releaseAll(): void;
