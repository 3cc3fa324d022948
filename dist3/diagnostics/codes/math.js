/** Mistakes that the room `math` finds. */
export const mathCodes = {
    "math/tex": {
        severity: "error",
        cause: "TeX makes no sense of the formula: a command that it does not know, or a brace or an environment that is not closed.",
        remedy: "Mend the place that is marked. A command of the course's own goes under `macros` in `course.yaml`.",
    },
    "math/missing-packages": {
        severity: "error",
        cause: "The document holds mathematics, and the packages that set it are not installed: most courses do without.",
        remedy: "Run the command of the hint in the folder of the project.",
    },
};
