/** What the room `bibliography` finds in files of other programs. */
export const bibliographyCodes = {
    "bibliography/needs-package": {
        severity: "error",
        cause: "A course has its references in BibTeX, and the package that knows TeX is not installed.",
        remedy: "Run the command that the message names.",
    },
    "bibliography/unreadable-file": {
        severity: "error",
        cause: "A file of references is not what its name says, or breaks off.",
        remedy: "Export the references once more.",
    },
    "bibliography/syntax": {
        severity: "warning",
        cause: "An entry breaks off, has no key or is no entry; the rest of the file is read.",
        remedy: "Close every brace and quotation mark of the entry.",
    },
    "bibliography/unknown-string": {
        severity: "warning",
        cause: "An entry of BibTeX names a string that nothing defines; the name is printed.",
        remedy: "Write an `@string`, or put the words into braces.",
    },
    "bibliography/unknown-entry": {
        severity: "warning",
        cause: "An entry takes fields from another that is not in the file.",
        remedy: "Add the other entry, or write its fields into this one.",
    },
    "bibliography/unknown-command": {
        severity: "warning",
        cause: "A field has a command of TeX that is not known; it is left out, its argument stays.",
        remedy: "Write the sign itself in place of the command.",
    },
    "bibliography/unknown-type": {
        severity: "warning",
        cause: "An entry is of a type that neither CSL nor BibLaTeX has.",
        remedy: "Use a type that they have.",
    },
    "bibliography/unknown-month": {
        severity: "warning",
        cause: "The month of an entry is no month; it is left out.",
        remedy: "Write the number of the month.",
    },
    "bibliography/cut-date": {
        severity: "warning",
        cause: "A date has a part that cannot be, such as a month 13 or a 30 February, or one that no style has a place for; it is left out.",
        remedy: "Write a day that the calendar has.",
    },
    "bibliography/doubtful-names": {
        severity: "warning",
        cause: "Names of an entry are not separated by `and`; where one ends was guessed.",
        remedy: "Write `and` between two names.",
    },
    "bibliography/repeated-field": {
        severity: "warning",
        cause: "An entry has a field twice, with different words; the first is read.",
        remedy: "Remove one of them.",
    },
    "bibliography/no-title": {
        severity: "warning",
        cause: "An entry has no title; other words of it stand in its place.",
        remedy: "Give it a title.",
    },
    "bibliography/changed-key": {
        severity: "warning",
        cause: "The key of an entry has signs that end a key in a text; it was changed.",
        remedy: "Cite the entry by the key that the message names.",
    },
    "bibliography/unused-field": {
        severity: "warning",
        cause: "A file of references has fields that no style prints, as programs write them for themselves.",
        remedy: "Nothing is to be done, unless what they say is to be printed: put it into a field that is.",
    },
};
