/** The attributes that every element takes. */
export const globalAttributes = {
    id: { value: "id" },
    class: { value: "classes" },
    lang: { value: "language" },
    dir: { value: "direction" },
    title: { value: "text" },
    role: { value: "role" },
    style: { value: "declarations" },
};
/** Headings inside are so many levels lower: what is printed alone and as a part of something greater has one template. */
const lowered = { headingoffset: { value: "levels" } };
const cellSpans = { colspan: { value: "span" }, rowspan: { value: "span" } };
/** The elements of the markup, one row each. Nothing outside this table is markup. */
const vocabulary = {
    article: { category: "root", content: "blocks", role: "Art", description: "the document; the root, and only there" },
    section: { category: "block", content: "blocks", attributes: lowered, role: "Sect", description: "a section with its heading" },
    header: { category: "block", content: "blocks", role: "Div", description: "what introduces the document or a section" },
    footer: { category: "block", content: "blocks", role: "Div", description: "what closes the document or a section" },
    nav: { category: "block", content: "blocks", role: "Div", description: "a list of links into the document" },
    aside: { category: "block", content: "blocks", role: "Div", description: "what stands beside the main text" },
    div: { category: "block", content: "flow", attributes: lowered, role: "Div", description: "a group without a meaning of its own" },
    h1: { category: "block", content: "phrasing", role: "H1", description: "the title of the document" },
    h2: { category: "block", content: "phrasing", role: "H2", description: "a heading of the second level" },
    h3: { category: "block", content: "phrasing", role: "H3", description: "a heading of the third level" },
    h4: { category: "block", content: "phrasing", role: "H4", description: "a heading of the fourth level" },
    h5: { category: "block", content: "phrasing", role: "H5", description: "a heading of the fifth level" },
    h6: { category: "block", content: "phrasing", role: "H6", description: "a heading of the sixth level" },
    p: { category: "block", content: "phrasing", role: "P", description: "a paragraph" },
    blockquote: { category: "block", content: "blocks", role: "BlockQuote", description: "a quotation of its own" },
    pre: { category: "block", content: "phrasing", role: "Code", description: "text whose white space and lines are kept" },
    hr: { category: "block", content: "empty", role: null, description: "a change of subject, drawn as a rule" },
    ul: { category: "block", content: ["li"], role: "L", description: "a list without an order" },
    ol: {
        category: "block",
        content: ["li"],
        attributes: { start: { value: "number" } },
        role: "L",
        description: "a numbered list",
    },
    li: {
        category: "part",
        content: "flow",
        attributes: { value: { value: "number" } },
        role: "LI",
        description: "an item of a list",
    },
    dl: { category: "block", content: ["dt", "dd"], role: "L", description: "a list of terms and what is said of them" },
    dt: { category: "part", content: "phrasing", role: "Lbl", description: "a term" },
    dd: { category: "part", content: "flow", role: "LBody", description: "what is said of the terms before it" },
    table: {
        category: "block",
        content: ["caption", "colgroup", "thead", "tbody", "tfoot", "tr"],
        role: "Table",
        description: "a table",
    },
    caption: { category: "part", content: "flow", role: "Caption", description: "the caption of a table" },
    colgroup: {
        category: "part",
        content: ["col"],
        attributes: { span: { value: "span" } },
        role: null,
        description: "columns that are styled together",
    },
    col: {
        category: "part",
        content: "empty",
        attributes: { span: { value: "span" } },
        role: null,
        description: "one column, or several alike",
    },
    thead: { category: "part", content: ["tr"], role: "THead", description: "header rows, repeated on every page" },
    tbody: { category: "part", content: ["tr"], role: "TBody", description: "body rows" },
    tfoot: { category: "part", content: ["tr"], role: "TFoot", description: "footer rows" },
    tr: { category: "part", content: ["th", "td"], role: "TR", description: "a row" },
    th: {
        category: "part",
        content: "flow",
        attributes: { ...cellSpans, scope: { value: "scope" } },
        role: "TH",
        description: "a header cell",
    },
    td: { category: "part", content: "flow", attributes: cellSpans, role: "TD", description: "a cell" },
    figure: {
        category: "block",
        content: "blocks",
        also: ["figcaption", "img"],
        role: "Figure",
        description: "a figure with its caption",
    },
    figcaption: { category: "part", content: "flow", role: "Caption", description: "the caption of a figure" },
    img: {
        category: "phrasing",
        content: "empty",
        attributes: {
            src: { value: "path", required: true },
            alt: { value: "text", required: true },
            width: { value: "span" },
            height: { value: "span" },
        },
        role: "Figure",
        description: "an image; `alt` says what it shows",
    },
    a: {
        category: "phrasing",
        content: "phrasing",
        attributes: { href: { value: "address", required: true }, places: { value: "classes" } },
        role: "Link",
        description: "a link to a place in the document or to an address",
    },
    abbr: { category: "phrasing", content: "phrasing", role: "Span", description: "an abbreviation; `title` spells it out" },
    br: { category: "phrasing", content: "empty", role: null, description: "a line break" },
    cite: { category: "phrasing", content: "phrasing", role: "Span", description: "the title of a work" },
    code: { category: "phrasing", content: "phrasing", role: "Code", description: "code in running text" },
    dfn: { category: "phrasing", content: "phrasing", role: "Span", description: "a word where the text explains it, or marks it as a term" },
    em: { category: "phrasing", content: "phrasing", role: "Span", description: "stressed words" },
    formula: {
        category: "phrasing",
        content: "phrasing",
        attributes: {
            alt: { value: "text", required: true },
            notation: { value: "notation" },
            display: { value: "display" },
        },
        role: "Formula",
        description: "a formula; `alt` says how it is read aloud. With `notation=\"tex\"` its text is TeX, an empty `alt` is filled with words for it, and `display=\"block\"` sets it as on a line of its own",
    },
    kbd: { category: "phrasing", content: "phrasing", role: "Span", description: "a key to press" },
    note: {
        category: "phrasing",
        content: "phrasing",
        role: "Note",
        description: "a footnote: its mark stands here, and its words at the foot of the page",
    },
    mark: { category: "phrasing", content: "phrasing", role: "Span", description: "marked words" },
    q: { category: "phrasing", content: "phrasing", role: "Quote", description: "a quotation in running text" },
    ruby: { category: "phrasing", content: ["rt", "rb"], role: "Ruby", description: "words with their reading above them: `rt` before `rb`" },
    rt: { category: "part", content: "phrasing", role: "RT", description: "how the words under it are read" },
    rb: { category: "part", content: "phrasing", role: "RB", description: "words whose reading stands above them" },
    s: { category: "phrasing", content: "phrasing", role: "Span", description: "words that no longer hold, struck through" },
    small: { category: "phrasing", content: "phrasing", role: "Span", description: "side remarks" },
    span: { category: "phrasing", content: "phrasing", role: null, description: "words without a meaning of their own" },
    strong: { category: "phrasing", content: "phrasing", role: "Span", description: "important words" },
    sub: { category: "phrasing", content: "phrasing", role: "Span", description: "below the line" },
    sup: { category: "phrasing", content: "phrasing", role: "Span", description: "above the line" },
    time: {
        category: "phrasing",
        content: "phrasing",
        attributes: { datetime: { value: "date" } },
        role: null,
        description: "a date; `datetime` gives it in ISO form",
    },
};
/** Every element name, in the order of the table. */
export const elementNames = Object.keys(vocabulary);
/** Whether there is such an element. */
export function isElementName(name) {
    return Object.hasOwn(vocabulary, name);
}
/** The row of an element. */
export function rowOf(name) {
    return vocabulary[name];
}
/** The row of an attribute of an element, or `null` where it takes none of that name. */
export function attributeRow(element, name) {
    const own = rowOf(element).attributes ?? {};
    const all = { ...globalAttributes, ...own };
    return Object.hasOwn(all, name) ? (all[name] ?? null) : null;
}
/** The names of all attributes that an element takes, its own first. */
export function attributeNames(element) {
    return [...Object.keys(rowOf(element).attributes ?? {}), ...Object.keys(globalAttributes)];
}
/** Whether `child` may stand directly in `parent`. */
export function mayHold(parent, child) {
    const { content, also = [] } = rowOf(parent);
    const { category } = rowOf(child);
    if (also.includes(child))
        return true;
    if (typeof content !== "string")
        return content.includes(child);
    if (category === "block")
        return content === "blocks" || content === "flow";
    if (category === "phrasing")
        return content === "phrasing" || content === "flow";
    return false;
}
/** Whether text may stand directly in an element. */
export function mayHoldText(name) {
    const { content } = rowOf(name);
    return content === "flow" || content === "phrasing";
}
/** The elements that `child` may stand in. */
export function parentsOf(child) {
    return elementNames.filter((parent) => mayHold(parent, child));
}
