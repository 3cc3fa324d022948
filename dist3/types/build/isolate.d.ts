/** What a command that runs in a process of its own may take; `null` for as much as there is. */
export interface ChildLimits {
    /** Megabytes that its memory may reach, heap and everything else. */
    readonly memory: number | null;
    /** Seconds by the clock, from its beginning and again from each message. */
    readonly time: number | null;
}
/** How it ended: by itself with an exit code, by a limit, by a signal from outside, or by a crash of the machine under it. */
export type ChildEnd = {
    readonly kind: "ended";
    readonly code: number;
} | {
    readonly kind: "memory" | "time";
} | {
    readonly kind: "signal";
    readonly signal: NodeJS.Signals;
};
/** What is told of a child while it runs. */
export interface ChildWatch {
    /** Gets what it writes on its standard error. */
    readonly stderr: (text: string) => void;
    /** Gets what it sends, in order. */
    readonly message: (value: unknown) => void;
}
/** The variable that tells a program of Node that it runs for another one, from which it gets a message first. */
export declare const childMark = "LECTERN_CHILD";
/**
 * Runs a program of Node on some words, in a process that is ended when it takes more than it may. A heap that is full is
 * the end by memory, whatever the engine says of it. `first` is sent to it, and it may send messages back.
 */
export declare function runInChild([program, ...words]: readonly [string, ...string[]], limits: ChildLimits, first: object, watch: ChildWatch): Promise<ChildEnd>;
/** Megabytes that the heap of this process may reach. */
export declare function heapLimit(): number;
