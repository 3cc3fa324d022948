/** What no honest template reaches; each limit is an error with its name, never a hang. */
export declare const limits: {
    /** Code units of one template or partial. */
    readonly sourceLength: number;
    /** Tags of one template or partial. */
    readonly tags: 5000;
    /** Levels of blocks and sub-expressions in one template. */
    readonly templateDepth: 64;
    /** Blocks and partials that are being printed inside one another. */
    readonly printDepth: 256;
    /** Partials printed in one run. */
    readonly partialCalls: 10000;
    /** Statements printed in one run. */
    readonly steps: 1000000;
    /** Code units printed in one run. */
    readonly outputLength: number;
};
