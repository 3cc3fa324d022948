import type { CodeRow } from "../code-row.js";

/** What packing a release tells, and what judging one finds. */
export const packCodes = {
  "pack/no-version": {
    severity: "error",
    cause: "Nothing says what a release is called: no `--release`, no `version` of the course, no commit.",
    remedy: "Name it by `--release`, or write `version` into `course.yaml`.",
  },
  "pack/part-of-course": {
    severity: "error",
    cause: "A lesson or a sheet was named where a pack holds whole courses.",
    remedy: "Name the course.",
  },
} as const satisfies Record<string, CodeRow>;
