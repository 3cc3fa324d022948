/** What `lectern references` finds, and what lists of references leave out. */
export const referencesCodes = {
    "references/missing-field": {
        severity: "warning",
        cause: "An entry lacks what references of its type, or a style of the course, print.",
        remedy: "Add the field.",
    },
    "references/malformed-doi": {
        severity: "warning",
        cause: "What an entry gives as its DOI cannot be one.",
        remedy: "Copy it from the page of the publisher.",
    },
    "references/malformed-isbn": {
        severity: "warning",
        cause: "What an entry gives as its ISBN has too few digits, or a last digit that does not check.",
        remedy: "Copy it from the book.",
    },
    "references/same-doi": {
        severity: "warning",
        cause: "Two entries have one DOI.",
        remedy: "Cite one of the two, and remove the other.",
    },
    "references/similar-title": {
        severity: "warning",
        cause: "Two entries of one author have titles that differ by a slip at most.",
        remedy: "Remove one of the two, if they are one work.",
    },
    "references/unprinted-field": {
        severity: "warning",
        cause: "Entries that texts cite give fields that the style of the course does not print, by its rules.",
        remedy: "Nothing is to be done, unless it is to be read: choose another style.",
    },
    "references/mixed-forms": {
        severity: "warning",
        cause: "Entries write the same in several ways: a DOI as an address, a name whole and as initials.",
        remedy: "Write it in one way; `lectern references --fix` does what is certain.",
    },
};
