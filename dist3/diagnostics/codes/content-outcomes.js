/** What is wrong with outcomes, with what serves them, and with the marks by which they were reached. */
export const outcomeCodes = {
    "content/duplicate-outcome": {
        severity: "warning",
        cause: "Two outcomes of the course have one id. What names it means the first.",
        remedy: "Rename or remove one of the two.",
    },
    "content/unknown-outcome": {
        severity: "warning",
        cause: "Something serves an outcome that the course or its programme does not have.",
        remedy: "Mend the id, or add the outcome.",
    },
    "content/unaligned-outcome": {
        severity: "warning",
        cause: "The outcomes of the course say what of the programme they support, and this one says nothing.",
        remedy: "Add `supports` to it.",
    },
    "content/untaught-outcome": {
        severity: "warning",
        cause: "Parts or lessons name the outcomes that they serve, and none names this one.",
        remedy: "Add its id to the `outcomes` of a part or a lesson.",
    },
    "content/shares-not-1": {
        severity: "warning",
        cause: "The parts of 1 by which one thing serves others do not add up to 1, or some are missing.",
        remedy: "Mend the numbers.",
    },
    "content/invalid-marks": {
        severity: "error",
        cause: "A row of the file of marks names what the course does not have, or holds no number where one is due.",
        remedy: "Mend the row.",
    },
    "content/no-marks": {
        severity: "warning",
        cause: "An assessment serves an outcome for which the file of marks has no row.",
        remedy: "Add a row.",
    },
    "content/unassessed-outcome": {
        severity: "warning",
        cause: "The assessments name the outcomes that they serve, and none names this one.",
        remedy: "Add its id to the `outcomes` of an assessment.",
    },
};
