/** Mistakes of the room `accessibility`. With `pdf-standard: none` all of them are warnings. */
export const accessibilityCodes = {
    "accessibility/no-language": {
        severity: "error",
        cause: "A layout does not say the language of the document.",
        remedy: "Write `lang` on `article`.",
    },
    "accessibility/heading-level": {
        severity: "error",
        cause: "A heading is more than one level below the one before it, or the first heading is not `h1`.",
        remedy: "Use the next level, and style it as you like.",
    },
    "accessibility/empty-heading": {
        severity: "error",
        cause: "A heading has no words.",
        remedy: "Write words, or leave the heading out.",
    },
    "accessibility/alt-is-caption": {
        severity: "warning",
        cause: "The alternative text of an image is its caption again.",
        remedy: "Say what the figure shows; the caption is read anyway.",
    },
    "accessibility/alt-is-file-name": {
        severity: "warning",
        cause: "The alternative text of an image is the name of a file.",
        remedy: "Say what the image shows, or write `alt=\"\"` for decoration.",
    },
    "accessibility/table-without-headers": {
        severity: "error",
        cause: "A table has no header cell.",
        remedy: "Make the cells of the first row, or those at the beginning of the rows, `th`.",
    },
    "accessibility/irregular-table": {
        severity: "error",
        cause: "The rows of a table do not cover the same columns, or cells lie over one another: whoever hears it cannot tell which column a cell is of.",
        remedy: "Write empty cells (`<td></td>`), or let cells span columns and rows so that every row is as wide as the others.",
    },
    "accessibility/link-without-words": {
        severity: "error",
        cause: "A link has no words and no image with alternative text.",
        remedy: "Say where it leads.",
    },
    "accessibility/link-says-nothing": {
        severity: "warning",
        cause: "The words of a link, such as “here”, do not say where it leads.",
        remedy: "Make the name of what it leads to the link.",
    },
    "accessibility/bare-address": {
        severity: "warning",
        cause: "The words of a link are a long address, which is read out letter by letter.",
        remedy: "Give the link words; a list of references may print the address.",
    },
    "accessibility/contrast": {
        severity: "error",
        cause: "Text, or a rule that says something, does not stand out from what is behind it.",
        remedy: "Choose colours with a contrast of 4.5 : 1 for text, and of 3 : 1 for large text and rules.",
    },
    "accessibility/colour-alone": {
        severity: "warning",
        cause: "Marked words differ from the text around them by a colour that is near to its own, and by nothing else.",
        remedy: "Underline them, or give them another weight or style.",
    },
};
