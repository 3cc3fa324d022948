import type { BuildResult } from "../build/index.js";
/** What the program says to the shell. */
export declare const exitCodes: {
    readonly success: {
        readonly code: 0;
        readonly means: "all that was asked for was done; warnings may have been printed";
    };
    readonly faults: {
        readonly code: 1;
        readonly means: "content, templates or styles have errors: those documents were not written";
    };
    readonly usage: {
        readonly code: 2;
        readonly means: "the command line or the configuration is wrong";
    };
    readonly strict: {
        readonly code: 3;
        readonly means: "everything was done, but there are warnings under --strict, or slots under --fail-on, where `pack` makes no pack";
    };
    readonly environment: {
        readonly code: 4;
        readonly means: "the disk or the environment refuses";
    };
    readonly limit: {
        readonly code: 5;
        readonly means: "a stated limit is exceeded";
    };
    readonly locked: {
        readonly code: 6;
        readonly means: "another build holds the output folder";
    };
    readonly memory: {
        readonly code: 7;
        readonly means: "the memory that there is, or that --memory allows, is used up";
    };
    readonly time: {
        readonly code: 8;
        readonly means: "the time that --time allows is over";
    };
    readonly internal: {
        readonly code: 70;
        readonly means: "a mistake of Lectern's own";
    };
    readonly interrupted: {
        readonly code: 130;
        readonly means: "interrupted";
    };
    readonly terminated: {
        readonly code: 143;
        readonly means: "terminated";
    };
};
/** The exit code of a run that came to its end; `hasFailed` says that slots are in a state that must not be. */
export declare function exitCodeOf(result: Pick<BuildResult, "documents" | "diagnostics">, strict: boolean, hasFailed?: boolean): number;
