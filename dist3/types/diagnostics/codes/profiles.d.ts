/** What syllabi lack that institutions ask for, and mistakes in what these ask. */
export declare const profileCodes: {
    readonly "profile/unknown": {
        readonly severity: "error";
        readonly cause: "A profile is named that there is not.";
        readonly remedy: "Name one that Lectern has, or write a file in `profiles/`.";
    };
    readonly "profile/unknown-field": {
        readonly severity: "error";
        readonly cause: "A rule of a profile names a field, or a section, that syllabi do not have.";
        readonly remedy: "Name it as `course.yaml` does.";
    };
    readonly "profile/several-in-one": {
        readonly severity: "error";
        readonly cause: "A rule of a profile asks for more than one thing.";
        readonly remedy: "Make a rule of each.";
    };
    readonly "profile/same-rule": {
        readonly severity: "error";
        readonly cause: "Two rules of a profile have one id.";
        readonly remedy: "Rename or remove one of them.";
    };
    readonly "profile/missing": {
        readonly severity: "error";
        readonly cause: "A syllabus lacks something that a profile asks for, or an item of a list does.";
        readonly remedy: "Add it.";
    };
    readonly "profile/length": {
        readonly severity: "error";
        readonly cause: "A text is longer or shorter than a profile allows.";
        readonly remedy: "Shorten it, or say more.";
    };
    readonly "profile/order": {
        readonly severity: "error";
        readonly cause: "Sections are printed in another order than a profile asks for.";
        readonly remedy: "Override the layout of the syllabus.";
    };
    readonly "profile/policy": {
        readonly severity: "error";
        readonly cause: "A policy that a profile asks for is missing, is in other words, or its file is not the one that was approved.";
        readonly remedy: "Refer to the shared policy, and leave its file as it was approved.";
    };
    readonly "profile/publication": {
        readonly severity: "error";
        readonly cause: "The day by which the syllabus was to be public has passed, or nobody knows which day that is.";
        readonly remedy: "Publish it and say `published`, or give the days of the term.";
    };
};
