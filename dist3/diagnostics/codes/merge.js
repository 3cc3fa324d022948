/** Mistakes that the room `merge` finds. */
export const mergeCodes = {
    "merge/template-syntax": {
        severity: "error",
        cause: "A template cannot be read: a tag or a block is not closed, or does not fit.",
        remedy: "Mend the tag that the message names.",
    },
    "merge/unsupported": {
        severity: "error",
        cause: "A template uses a part of the Handlebars language that Lectern leaves out.",
        remedy: "Write it as the hint says; docs/templates.md lists what there is.",
    },
    "merge/unknown-helper": {
        severity: "error",
        cause: "A template calls a helper or a block that does not exist.",
        remedy: "Use one of the helpers of docs/templates.md.",
    },
    "merge/helper-arguments": {
        severity: "error",
        cause: "A template calls a helper, a block or a partial with the wrong number of arguments.",
        remedy: "Give the arguments that docs/templates.md names.",
    },
    "merge/missing-variable": {
        severity: "error",
        cause: "A template names a value that is not there.",
        remedy: "Correct the name, or ask with `{{#if}}` first where the value may be missing.",
    },
    "merge/missing-partial": {
        severity: "error",
        cause: "A template calls a partial that does not exist.",
        remedy: "Correct the name, or write the partial.",
    },
    "merge/unprintable": {
        severity: "error",
        cause: "A template prints null, a list or an object.",
        remedy: "Ask with `{{#if}}`, loop with `{{#each}}`, or print one field.",
    },
    "merge/not-a-list": {
        severity: "error",
        cause: "A template loops over something that is no list.",
        remedy: "Loop over a list or an object.",
    },
    "merge/limit": {
        severity: "error",
        cause: "A template is longer, deeper or more repetitive than any honest document.",
        remedy: "Move parts of it into partials, or look for a partial that calls itself.",
    },
};
