/** Somewhere that text can be written to. */
export interface TextStream {
    write(text: string): unknown;
    /** Whether a person looks at it; absent where nobody does. */
    readonly isTTY?: boolean | undefined;
    /** Width of the terminal in columns. */
    readonly columns?: number | undefined;
}
/** The process that runs this one for the sake of limits. */
export interface ParentProcess {
    /** What it sent first. */
    readonly first: () => Promise<unknown>;
    readonly send: (value: object) => void;
}
/** What a command sees of the world around it. */
export interface World {
    readonly stdout: TextStream;
    readonly stderr: TextStream;
    /** Whole path of the current folder. */
    readonly from: string;
    /** Whole path of the program, which runs commands in a process of their own. */
    readonly program: string;
    /** Megabytes that the heap of this process may reach; what a document within the default limits takes where absent. */
    readonly heap?: number;
    /** Absent where nobody but the shell runs this process. */
    readonly parent?: ParentProcess | undefined;
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Milliseconds from some moment in the past; never goes back. */
    readonly now: () => number;
    /** The day where the person is, in ISO form. */
    readonly today: () => string;
}
/**
 * Whether text for people may be coloured. `when` is the value of `--color`; with `auto` the variable `NO_COLOR`, where
 * it is not empty (no-color.org), and terminals that call themselves dumb are without.
 */
export declare function hasColour({ stderr, environment }: World, when: string): boolean;
