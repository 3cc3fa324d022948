/** Version of the lines of `--format json`; a field that changes its meaning or goes away raises it. */
export declare const outputVersion = 1;
/** The JSON Schema of one line of `--format json`, as text. */
export declare function outputSchema(): string;
