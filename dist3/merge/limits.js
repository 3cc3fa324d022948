/** What no honest template reaches; each limit is an error with its name, never a hang. */
export const limits = {
    /** Code units of one template or partial. */
    sourceLength: 256 * 1024,
    /** Tags of one template or partial. */
    tags: 5_000,
    /** Levels of blocks and sub-expressions in one template. */
    templateDepth: 64,
    /** Blocks and partials that are being printed inside one another. */
    printDepth: 256,
    /** Partials printed in one run. */
    partialCalls: 10_000,
    /** Statements printed in one run. */
    steps: 1_000_000,
    /** Code units printed in one run. */
    outputLength: 16 * 1024 * 1024,
};
