/** Mistakes in what a new project, course or lesson is called. */
export const startCodes = {
    "start/unportable-name": {
        severity: "error",
        cause: "The name of a new course or lesson is one that some file system refuses or changes.",
        remedy: "Use letters of any script, digits and `-`.",
    },
    "start/which-course": {
        severity: "error",
        cause: "The project holds several courses, and nothing says which of them the new lesson is for.",
        remedy: "Name the course with `--course`, or run the command in its folder.",
    },
    "start/unknown-part": {
        severity: "error",
        cause: "`--part` counts further than the course has parts.",
        remedy: "Count the parts of `course.yaml` from 1, or add one to it.",
    },
};
