/** Mistakes that the rooms `boxes` and `layout` find. */
export const layoutCodes = {
    "layout/hue-alone": {
        severity: "warning",
        cause: "A drawing of a document that is printed in grey has two colours for areas, or for lines, that are as light as each other.",
        remedy: "Make one of them lighter or darker, or tell them apart by patterns, dashes or words.",
    },
    "layout/large-print": {
        severity: "warning",
        cause: "Text of a document in large print is smaller than 16 points, italic, underlined, in capitals, justified, divided at line ends, with serifs, or in columns.",
        remedy: "Take what sets it so out of `course.css` or the theme, or write it another way.",
    },
    "layout/unknown-image": {
        severity: "error",
        cause: "The markup shows an image that the course does not have.",
        remedy: "Mend the path in `src`; it counts from the course folder.",
    },
    "layout/missing-glyph": {
        severity: "error",
        cause: "No font of the style has a character of the text.",
        remedy: "Put a font that has the character into `content/<course>/fonts/`, or write another character.",
    },
    "layout/missing-form": {
        severity: "warning",
        cause: "A variation selector asks for a form of a character that no font has; the usual form is set, and the selector stays in the text that is copied.",
        remedy: "Put a font that has the form into `content/<course>/fonts/`, or leave out the selector behind the character.",
    },
    "layout/substituted-weight": {
        severity: "warning",
        cause: "A family has no face of the weight that a style asks for; the nearest of its faces is used, and no weight is feigned.",
        remedy: "Put a face of that weight into `content/<course>/fonts/`, or ask for a weight that the family has.",
    },
    "layout/substituted-style": {
        severity: "warning",
        cause: "A family has no italic face; its upright one is used, and no slant is feigned, so that emphasis is not seen.",
        remedy: "Put the italic face of the family into `content/<course>/fonts/`, or name a family that has one.",
    },
    "layout/overfull-line": {
        severity: "warning",
        cause: "A line reaches over its measure, because nothing in it may break.",
        remedy: "Shorten or break the long word, or let it break with `overflow-wrap: anywhere`.",
    },
    "layout/parted-word": {
        severity: "warning",
        cause: "A word is longer than its line, and nothing says where it may part: it goes on in the next line, without a hyphen.",
        remedy: "Shorten it, or put a soft hyphen (U+00AD) or a zero width space (U+200B) where it may part.",
    },
    "layout/narrow-blanks": {
        severity: "warning",
        cause: "A line of code begins with blanks that take more than three quarters of its measure; they are set in half of it, so that its words have room.",
        remedy: "Indent the line by less, or give the code more room.",
    },
    "layout/short-line": {
        severity: "warning",
        cause: "A justified line stays short of its measure, because its gaps may not grow any further.",
        remedy: "Let a long word of the next line break, write the line otherwise, or set narrow columns ragged.",
    },
    "layout/kept-too-tall": {
        severity: "warning",
        cause: "What was to be kept on one page is taller than a page.",
        remedy: "Take `break-inside: avoid` away, or make it shorter.",
    },
    "layout/too-tall": {
        severity: "warning",
        cause: "Something that cannot break is taller than a page.",
        remedy: "Make it lower than the page without its margins.",
    },
    "layout/nested-columns": {
        severity: "warning",
        cause: "Columns stand in columns that stand in columns.",
        remedy: "Take `column-count` or `column-width` away from one of the elements.",
    },
    "layout/no-page-area": {
        severity: "error",
        cause: "The margins of a page leave no room for text.",
        remedy: "Make the margins smaller or the page larger.",
    },
    "layout/page-size": {
        severity: "error",
        cause: "A page is larger than PDF allows: a side may have 14,400 points, five metres.",
        remedy: "Give `@page` a smaller `size`.",
    },
    "layout/crowded-table": {
        severity: "warning",
        cause: "The longest words of a table's columns do not fit beside each other; the widest columns are cut, and their words broken.",
        remedy: "Leave out columns, split the table, or turn the page: `@page { size: a4 landscape }` in `course.css`.",
    },
    "layout/too-many-columns": {
        severity: "error",
        cause: "A table has more columns than a page has room for.",
        remedy: "Split the table, or look for a `colspan` that is too large.",
    },
    "layout/no-measure": {
        severity: "error",
        cause: "Margins, borders and padding leave no width for text.",
        remedy: "Make the margins and paddings around the element smaller.",
    },
    "layout/too-many-pages": {
        severity: "error",
        cause: "The document has more pages than Lectern sets.",
        remedy: "Look for a huge length or an endless list, or split the document.",
    },
    "layout/unsettled": {
        severity: "warning",
        cause: "Page numbers in the text kept changing the pages that they name.",
        remedy: "Give the page numbers a fixed width, or move what depends on them.",
    },
    "layout/nested-note": {
        severity: "error",
        cause: "A footnote stands in a footnote.",
        remedy: "Put the words of the inner note into the outer one.",
    },
    "layout/formula-too-wide": {
        severity: "warning",
        cause: "A formula is wider than its column even where it is broken at its relations, and was made so small that it is hard to read.",
        remedy: "Break it by hand in `aligned`, shorten it, or give it more room.",
    },
};
