import type { CodeRow } from "../code-row.js";

/** Mistakes that the room `import` finds in an outline. */
export const importCodes = {
  "import/no-lesson": {
    severity: "error",
    cause: "The outline has no heading that could be the title of a lesson.",
    remedy: "Begin it with `# Title of the lesson`.",
  },
  "import/too-long": {
    severity: "error",
    cause: "The outline is longer than 200,000 characters or 6,000 lines.",
    remedy: "Import it lesson by lesson.",
  },
  "import/too-deep": {
    severity: "error",
    cause: "A line of the outline begins with more than 16 markers of lists and quotations, or is indented by more than 64 columns.",
    remedy: "Write it flatter.",
  },
  "import/unplaced-line": {
    severity: "warning",
    cause: "A line of the outline is no heading, field, point, figure, table or reference that a course has a place for.",
    remedy: "Take it from the comment at the end of `course.yaml` to where it belongs.",
  },
  "import/doubtful-reference": {
    severity: "warning",
    cause: "A reference of the outline leaves authors out, or is not written in the manner of the APA.",
    remedy: "Complete its entry in `references.yaml`; the text of the outline stands above it.",
  },
} as const satisfies Record<string, CodeRow>;
