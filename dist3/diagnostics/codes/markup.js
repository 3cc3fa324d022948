/** Mistakes that the room `markup` finds. */
export const markupCodes = {
    "markup/no-root": {
        severity: "error",
        cause: "The layout does not print exactly one `article`.",
        remedy: "Put all that the layout prints into one `article`.",
    },
    "markup/unknown-element": {
        severity: "error",
        cause: "The layout prints an element that is not in the vocabulary.",
        remedy: "Use an element of docs/markup.md.",
    },
    "markup/misplaced-element": {
        severity: "error",
        cause: "An element stands where its parent may not hold it.",
        remedy: "Close the parent first, or put the element into one that may hold it.",
    },
    "markup/misplaced-text": {
        severity: "error",
        cause: "Text stands directly in an element that holds only other elements.",
        remedy: "Put the text into a paragraph, an item or a cell.",
    },
    "markup/unclosed-element": {
        severity: "error",
        cause: "An element is still open where an element around it ends.",
        remedy: "Write its end tag, or close it at once as in `<br/>`.",
    },
    "markup/stray-end-tag": {
        severity: "error",
        cause: "An end tag stands where no such element is open.",
        remedy: "Remove the end tag, or write the start tag that it belongs to.",
    },
    "markup/malformed-tag": {
        severity: "error",
        cause: "A tag is not written as XML asks.",
        remedy: "Write `<name attribute=\"value\">`, and `&lt;` for a `<` in text.",
    },
    "markup/unknown-attribute": {
        severity: "error",
        cause: "An element has an attribute that its row in the vocabulary does not name.",
        remedy: "Use an attribute of docs/markup.md.",
    },
    "markup/doubled-attribute": {
        severity: "error",
        cause: "A tag gives the same attribute twice.",
        remedy: "Keep one of the two.",
    },
    "markup/unquoted-attribute": {
        severity: "error",
        cause: "An attribute has no value, or a value without quotation marks.",
        remedy: "Put the value in double quotation marks.",
    },
    "markup/missing-attribute": {
        severity: "error",
        cause: "An element lacks an attribute that it cannot do without.",
        remedy: "Write the attribute.",
    },
    "markup/attribute-value": {
        severity: "error",
        cause: "An attribute has a value that its grammar does not allow.",
        remedy: "Write a value of the form that the message names.",
    },
    "markup/character-reference": {
        severity: "error",
        cause: "An `&` begins no character reference that markup knows.",
        remedy: "Write `&amp;` for the character itself, or the number of the character that is meant.",
    },
    "markup/forbidden-character": {
        severity: "error",
        cause: "The text holds a control character or half of a surrogate pair.",
        remedy: "Remove the character.",
    },
    "markup/too-many-marks": {
        severity: "error",
        cause: "More combining marks stand on one character than any script has.",
        remedy: "Remove the marks.",
    },
    "markup/forbidden-construct": {
        severity: "error",
        cause: "The layout prints a comment, a CDATA section, a declaration or a processing instruction.",
        remedy: "Remove it; comment with `{{!-- … --}}`.",
    },
    "markup/duplicate-id": {
        severity: "error",
        cause: "Two elements of a document have the same id.",
        remedy: "Give one of them another id.",
    },
    "markup/dangling-link": {
        severity: "error",
        cause: "A link leads to an id that no element of the document has.",
        remedy: "Correct the address, or give the target that id.",
    },
    "markup/too-deep": {
        severity: "error",
        cause: "Elements are nested deeper than any document needs.",
        remedy: "Look for a partial that calls itself, or flatten the lists.",
    },
};
