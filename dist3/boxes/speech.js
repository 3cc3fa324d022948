/** All text of a document, markers and generated text included, in document order. */
export function speechOf(tree) {
    const speech = [];
    inBlock(tree.root, speech);
    return speech;
}
function inBlock(box, speech) {
    if (box.marker !== null)
        inInline(box.marker.text, speech);
    const { content } = box;
    if (content.kind === "blocks")
        for (const child of content.boxes)
            inBlockLevel(child, speech);
    if (content.kind === "inlines")
        for (const child of content.boxes)
            inInline(child, speech);
}
function inBlockLevel(box, speech) {
    if (box.kind === "block") {
        inBlock(box, speech);
        return;
    }
    if (box.caption !== null)
        inBlock(box.caption, speech);
    for (const { rows } of box.groups)
        for (const { cells } of rows)
            for (const cell of cells)
                inBlock(cell, speech);
}
function inInline(box, speech) {
    switch (box.kind) {
        case "text":
            speech.push({ text: box.text.text, lang: box.lang, hyphenated: box.style.hyphens === "auto", rightToLeft: box.style.direction === "rtl" });
            return;
        case "inline":
            for (const child of box.children)
                inInline(child, speech);
            return;
        case "inline-block":
            inBlock(box.block, speech);
            return;
        case "line-break":
        case "page-text":
    }
}
