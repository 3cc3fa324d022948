import type { CodeRow } from "../code-row.js";

/** Mistakes in what a new project, course or lesson is called. */
export const startCodes = {
  "start/unportable-name": {
    severity: "error",
    cause: "The name of a new course or lesson is one that some file system refuses or changes.",
    remedy: "Use letters of any script, digits and `-`.",
  },
} as const satisfies Record<string, CodeRow>;
