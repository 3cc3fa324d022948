/** Mistakes that the room `import` finds in an outline. */
export const importCodes = {
    "import/no-lesson": {
        severity: "error",
        cause: "The outline has no heading and no words that could be a lesson.",
        remedy: "Begin it with `# Title of the lesson`.",
    },
    "import/too-long": {
        severity: "error",
        cause: "The outline is longer than 200,000 characters or 6,000 lines, has more than 300 lessons, or comes to a file that is longer than files of content may be.",
        remedy: "Import it lesson by lesson, or in parts.",
    },
    "import/too-deep": {
        severity: "error",
        cause: "A line of the outline begins with more than 16 markers of lists and quotations, or is indented by more than 64 columns.",
        remedy: "Write it flatter.",
    },
    "import/unplaced-line": {
        severity: "warning",
        cause: "A course has no place for a line of the outline: a heading with nothing under it, an entry of the contents that names no section.",
        remedy: "Take it from the comment at the end of `course.yaml` to where it belongs.",
    },
    "import/needs-package": {
        severity: "error",
        cause: "A file of this kind is read by a package that is not installed.",
        remedy: "Install it with the command that the hint names.",
    },
    "import/unreadable-file": {
        severity: "error",
        cause: "The file is not what its name says.",
        remedy: "Save it once more from the program that made it.",
    },
    "import/other-format": {
        severity: "error",
        cause: "Files of this kind are not read.",
        remedy: "Convert it first; the hint says how.",
    },
    "import/no-schedule": {
        severity: "error",
        cause: "The table has no column that could be the topics, or none of weeks or dates beside it.",
        remedy: "Name the columns in the first row: `week` or `date`, `topic`, `reading`, `due`.",
    },
    "import/left-out": {
        severity: "warning",
        cause: "The outline says something to another program: a shortcode, an attribute, a tag, a key of its front matter.",
        remedy: "Nothing is to be done, unless words were meant to come of it; its lines stand at the end of `course.yaml`.",
    },
    "import/missing-picture": {
        severity: "warning",
        cause: "The outline shows pictures that do not lie where it says, or that are of a kind that is not shown; frames keep their places.",
        remedy: "Put them into the course's `figures/`, under the names of the hint.",
    },
    "import/formula": {
        severity: "warning",
        cause: "TeX makes no sense of formulas of the outline; they are kept as code.",
        remedy: "Mend what the message names, and write the formula between dollar signs again. A command of the course's own goes under `macros` in `course.yaml`.",
    },
    "import/doubtful-reference": {
        severity: "warning",
        cause: "A reference of the outline leaves authors out, or names somebody in an unusual way.",
        remedy: "Complete its entry in `references.yaml`; the text of the outline stands above it.",
    },
};
