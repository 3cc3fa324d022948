/** What syllabi lack that institutions ask for, and mistakes in what these ask. */
export const profileCodes = {
    "profile/unknown": {
        severity: "error",
        cause: "A profile is named that there is not.",
        remedy: "Name one that Lectern has, or write a file in `profiles/`.",
    },
    "profile/unknown-field": {
        severity: "error",
        cause: "A rule of a profile names a field, or a section, that syllabi do not have.",
        remedy: "Name it as `course.yaml` does.",
    },
    "profile/several-in-one": {
        severity: "error",
        cause: "A rule of a profile asks for more than one thing.",
        remedy: "Make a rule of each.",
    },
    "profile/same-rule": {
        severity: "error",
        cause: "Two rules of a profile have one id.",
        remedy: "Rename or remove one of them.",
    },
    "profile/missing": {
        severity: "error",
        cause: "A syllabus lacks something that a profile asks for, or an item of a list does.",
        remedy: "Add it.",
    },
    "profile/length": {
        severity: "error",
        cause: "A text is longer or shorter than a profile allows.",
        remedy: "Shorten it, or say more.",
    },
    "profile/order": {
        severity: "error",
        cause: "Sections are printed in another order than a profile asks for.",
        remedy: "Override the layout of the syllabus.",
    },
    "profile/policy": {
        severity: "error",
        cause: "A policy that a profile asks for is missing, is in other words, or its file is not the one that was approved.",
        remedy: "Refer to the shared policy, and leave its file as it was approved.",
    },
    "profile/publication": {
        severity: "error",
        cause: "The day by which the syllabus was to be public has passed, or nobody knows which day that is.",
        remedy: "Publish it and say `published`, or give the days of the term.",
    },
};
