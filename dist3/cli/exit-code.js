/** What the program says to the shell. */
export const exitCodes = {
    success: { code: 0, means: "all that was asked for was done; warnings may have been printed" },
    faults: { code: 1, means: "content, templates or styles have errors: those documents were not written" },
    usage: { code: 2, means: "the command line or the configuration is wrong" },
    strict: { code: 3, means: "everything was done, but there are warnings under --strict, or slots under --fail-on, where `pack` makes no pack" },
    environment: { code: 4, means: "the disk or the environment refuses" },
    limit: { code: 5, means: "a stated limit is exceeded" },
    locked: { code: 6, means: "another build holds the output folder" },
    memory: { code: 7, means: "the memory that there is, or that --memory allows, is used up" },
    time: { code: 8, means: "the time that --time allows is over" },
    internal: { code: 70, means: "a mistake of Lectern's own" },
    interrupted: { code: 130, means: "interrupted" },
    terminated: { code: 143, means: "terminated" },
};
/** Errors that are more than faults in what authors wrote. */
const special = {
    "build/no-project": "usage",
    "build/no-courses": "usage",
    "build/unknown-target": "usage",
    "build/invalid-source-date-epoch": "usage",
    "build/exists": "usage",
    "build/no-revision": "usage",
    "start/unportable-name": "usage",
    "start/which-course": "usage",
    "start/unknown-part": "usage",
    "pack/no-version": "usage",
    "pack/part-of-course": "usage",
    "build/unreadable-file": "environment",
    "build/unwritable-output": "environment",
    "build/output-locked": "locked",
    "build/file-too-large": "limit",
    "content/limit": "limit",
    "rich-text/too-long": "limit",
    "rich-text/too-many-marks": "limit",
    "rich-text/too-deep": "limit",
    "merge/limit": "limit",
    "markup/too-deep": "limit",
    "markup/too-many-marks": "limit",
    "style/limit": "limit",
    "style/value-too-long": "limit",
    "images/too-large": "limit",
    "images/svg-limit": "limit",
    "layout/too-many-pages": "limit",
    "layout/too-many-columns": "limit",
    "layout/page-size": "limit",
    "build/memory-limit": "memory",
    "build/time-limit": "time",
    "budget/elements": "limit",
    "budget/characters": "limit",
    "budget/formulas": "limit",
    "budget/lines": "limit",
    "budget/matching": "limit",
    "budget/leaders": "limit",
    "budget/leader-length": "limit",
    "budget/pixels": "limit",
    "budget/drawn": "limit",
    "budget/build": "limit",
    "charts/limit": "limit",
    "import/too-long": "limit",
    "import/too-deep": "limit",
};
/** Of several outcomes the first of these is told: what the author cannot mend in the content comes first. */
const precedence = ["usage", "memory", "time", "locked", "environment", "limit", "faults", "strict"];
/** The exit code of a run that came to its end; `hasFailed` says that slots are in a state that must not be. */
export function exitCodeOf(result, strict, hasFailed = false) {
    const outcomes = new Set(result.diagnostics.map(({ code, severity }) => {
        if (severity === "error")
            return special[code] ?? "faults";
        return strict ? "strict" : "success";
    }));
    if (result.documents.some(({ status }) => status === "failed" || status === "draft"))
        outcomes.add("faults");
    if (hasFailed)
        outcomes.add("strict");
    return exitCodes[precedence.find((outcome) => outcomes.has(outcome)) ?? "success"].code;
}
