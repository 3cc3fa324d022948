/** Mistakes that the room `rich-text` finds. */
export const richTextCodes = {
    "rich-text/image": {
        severity: "warning",
        cause: "A picture stands where it has no room, or is not in the course; it is left out, and its words stand for it.",
        remedy: "Put the file into `figures/`, and the picture into a `body`, or declare it under `figures` and refer to it as `@fig-id`.",
    },
    "rich-text/html": {
        severity: "warning",
        cause: "A text holds a tag of HTML that says nothing Lectern sets; the tag is left out, and its words stay.",
        remedy: "Say it in Markdown; docs/content.md lists what a text can say.",
    },
    "rich-text/raw-block": {
        severity: "warning",
        cause: "A body holds a block of raw TeX, HTML or the like, which is left out.",
        remedy: "Say it in Markdown, or make it a block of code.",
    },
    "rich-text/page-break": {
        severity: "warning",
        cause: "A list, a quotation or a callout asks for a new page; the page does not end there.",
        remedy: "Put the break between the blocks of the body, or give what must stay together a place of its own.",
    },
    "rich-text/front-matter": {
        severity: "warning",
        cause: "A body holds front matter, as files of other programs begin with; it is left out.",
        remedy: "Give what it says in the keys of the file.",
    },
    "rich-text/unread-markup": {
        severity: "warning",
        cause: "What looks like markup of another program is printed as typed.",
        remedy: "Write it as docs/content.md says, put it between back-ticks, or write `\\` before the sign.",
    },
    "rich-text/tex-brackets": {
        severity: "warning",
        cause: "Mathematics stands between `\\(` and `\\)`, or `\\[` and `\\]`, which Markdown reads as escaped brackets.",
        remedy: "Write it between dollar signs: `$x$`, `$$x$$`.",
    },
    "rich-text/unknown-block": {
        severity: "warning",
        cause: "A block between colons is of a kind that is not set apart; its text is printed in its order.",
        remedy: "Choose a kind that docs/content.md lists, or take the colons away.",
    },
    "rich-text/unclosed-block": {
        severity: "warning",
        cause: "A block between colons, or a formula of its own lines, has no end.",
        remedy: "Write `:::`, or `$$`, on a line of its own behind it.",
    },
    "rich-text/directive": {
        severity: "warning",
        cause: "A text holds `:name[…]` with a name that there is not, or without what it needs.",
        remedy: "Choose one of those that docs/content.md lists, or write `\\:` for the colon itself.",
    },
    "rich-text/unknown-language": {
        severity: "warning",
        cause: "A block of code names a language that there are no colours for; it is printed plain.",
        remedy: "Use a name that highlight.js knows, or `text`.",
    },
    "rich-text/code-not-run": {
        severity: "warning",
        cause: "Code that another program would run, or a diagram that it would draw, is printed as code.",
        remedy: "Write what it gives: in the text, as a block `output`, or as a figure.",
    },
    "rich-text/long-row": {
        severity: "error",
        cause: "A row of a table has more cells than the table has headings.",
        remedy: "Add a heading, remove the cell, or write `\\|` for a bar in the text.",
    },
    "rich-text/unknown-note": {
        severity: "warning",
        cause: "A text refers to a note that no text of its file defines; the mark is printed as typed.",
        remedy: "Write the note in its place, `^[text]`, or define it in a text of the same file: `[^name]: text`.",
    },
    "rich-text/span-attribute": {
        severity: "warning",
        cause: "Words in brackets are followed by attributes that mean nothing here; the words are printed.",
        remedy: "Write a language, an id or a class: `[words]{lang=en}`, `{#id}`, `{.underline}`, `{.smallcaps}`, `{.mark}`.",
    },
    "rich-text/unused-note": {
        severity: "warning",
        cause: "A text defines a note that no text of its file refers to, or the name of a note twice.",
        remedy: "Write `[^name]` where the mark is to stand, give the note another name, or remove it.",
    },
    "rich-text/note-twice": {
        severity: "warning",
        cause: "A text refers to one note twice; a mark and its note stand on one page, so the note is printed twice.",
        remedy: "Write a note of its own for each mark.",
    },
    "rich-text/note-blocks": {
        severity: "warning",
        cause: "A note is a list, a table or several paragraphs; it is set line by line.",
        remedy: "Write it as running text.",
    },
    "rich-text/nested-note": {
        severity: "warning",
        cause: "A note holds a note; the words of the inner one are set in brackets.",
        remedy: "Put the inner note into the text of the outer one.",
    },
    "rich-text/citation": {
        severity: "error",
        cause: "A citation does not have the form `[@key; @key, p. 3]`.",
        remedy: "Write each key with `@`, a locator after a comma, and `;` between two references.",
    },
    "rich-text/link-without-scheme": {
        severity: "warning",
        cause: "A link leads to an address that nothing can open from a page, and that is not the file of a lesson of the course either; its words are printed without a link.",
        remedy: "Use an address that begins with `https:`, `http:`, `mailto:`, `tel:` or `#`.",
    },
    "rich-text/link-address": {
        severity: "error",
        cause: "A link leads to an address that no page may open.",
        remedy: "Use an address that begins with `https:`, `http:`, `mailto:`, `tel:` or `#`.",
    },
    "rich-text/link-title": {
        severity: "warning",
        cause: "A link has a title, which is not printed.",
        remedy: "Remove the title, or put it into the text.",
    },
    "rich-text/several-paragraphs": {
        severity: "warning",
        cause: "A field for one paragraph holds several; they are printed as lines of one.",
        remedy: "Join them, or move the text to a `body`.",
    },
    "rich-text/too-long": {
        severity: "error",
        cause: "A text is longer than Lectern reads.",
        remedy: "Split it into several topics or sections.",
    },
    "rich-text/too-many-marks": {
        severity: "error",
        cause: "A text holds more Markdown marks than Lectern reads.",
        remedy: "Split it into several topics or sections.",
    },
    "rich-text/too-deep": {
        severity: "error",
        cause: "Lists, quotations or emphasis nest deeper than Lectern reads.",
        remedy: "Write it flatter.",
    },
};
