function haveSameBase(one, other) {
    return one.element === other.element && one.style === other.style && one.lang === other.lang && one.anonymous === other.anonymous;
}
function areAll(ones, others, areSame) {
    return ones.length === others.length && ones.every((one, index) => {
        const other = others[index];
        return other !== undefined && areSame(one, other);
    });
}
function areSameInlines(one, other) {
    if (!haveSameBase(one, other))
        return false;
    if (one.kind === "text")
        return other.kind === "text" && one.part === other.part && one.text.text === other.text.text;
    if (one.kind === "page-text")
        return other.kind === "page-text" && one.item === other.item && one.target === other.target && one.part === other.part;
    if (one.kind === "inline-block")
        return other.kind === "inline-block" && areSameBlocks(one.block, other.block);
    if (one.kind === "line-break")
        return other.kind === "line-break";
    // Each note is a box of its own.
    return other.kind === "inline" && one.note === undefined && other.note === undefined && areAll(one.children, other.children, areSameInlines);
}
function areSameMarkers(one, other) {
    if (one === null || other === null)
        return one === other;
    return haveSameBase(one, other) && one.position === other.position && areSameInlines(one.text, other.text) && areSameBlocks(one.block, other.block);
}
/** Whether two blocks are the same but for what they hold. */
function areSameOutside(one, other) {
    const areSameStrings = areAll(one.strings, other.strings, (string, another) => string.name === another.name && string.value === another.value);
    return haveSameBase(one, other) && areSameStrings && one.standsBeside === other.standsBeside && areSameMarkers(one.marker, other.marker);
}
function areSameContents(one, other) {
    if (one.kind === "inlines")
        return other.kind === "inlines" && areAll(one.boxes, other.boxes, areSameInlines);
    if (one.kind === "blocks")
        return other.kind === "blocks" && areAll(one.boxes, other.boxes, areSameBlocks);
    if (one.kind === "image")
        return other.kind === "image" && one.src === other.src;
    return other.kind === "formula" && one.tex.text === other.tex.text && one.display === other.display;
}
function areSameGroups(one, other) {
    return haveSameBase(one, other) && one.role === other.role && areAll(one.rows, other.rows, (row, another) => haveSameBase(row, another) && areAll(row.cells, another.cells, areSameBlocks));
}
function areSameTables(one, other) {
    const areSameCaptions = one.caption === null || other.caption === null ? one.caption === other.caption : areSameBlocks(one.caption, other.caption);
    return areSameCaptions && haveSameBase(one, other) && one.columnCount === other.columnCount && areAll(one.columns, other.columns, Object.is) && areAll(one.groups, other.groups, areSameGroups);
}
function areSameBlocks(one, other) {
    if (one.kind === "table")
        return other.kind === "table" && areSameTables(one, other);
    return other.kind === "block" && areSameOutside(one, other) && areSameContents(one.content, other.content);
}
function moveInlines(known, boxes) {
    for (const [index, one] of known.entries()) {
        const other = boxes[index];
        if (one.kind === "text" && other?.kind === "text")
            one.text = other.text;
        else if (one.kind === "inline" && other?.kind === "inline")
            moveInlines(one.children, other.children);
        else if (one.kind === "inline-block" && other?.kind === "inline-block")
            move(one.block, other.block);
    }
}
function moveMarker(known, marker) {
    if (known === null || marker === null)
        return;
    moveInlines([known.text], [marker.text]);
    move(known.block, marker.block);
}
function moveTable(known, table) {
    if (known.caption !== null && table.caption !== null)
        move(known.caption, table.caption);
    for (const [group, { rows }] of known.groups.entries())
        for (const [row, { cells }] of rows.entries())
            for (const [index, cell] of cells.entries()) {
                const other = table.groups[group]?.rows[row]?.cells[index];
                if (other !== undefined)
                    move(cell, other);
            }
}
/** Moves the text of a box to where that of the same one stands: it says its place in mistakes. */
function move(known, box) {
    if (known === box)
        return;
    if (known.kind === "table") {
        if (box.kind === "table")
            moveTable(known, box);
        return;
    }
    if (box.kind === "table")
        return;
    moveMarker(known.marker, box.marker);
    const { content } = known;
    if (content.kind === "inlines" && box.content.kind === "inlines")
        moveInlines(content.boxes, box.content.boxes);
    else if (content.kind === "blocks" && box.content.kind === "blocks")
        for (const [index, one] of content.boxes.entries()) {
            const other = box.content.boxes[index];
            if (other !== undefined)
                move(one, other);
        }
    else if (content.kind === "formula")
        known.content = box.content;
}
function moved(known, box) {
    move(known, box);
    return known;
}
/** Boxes with those of a known row that are the same in their places. */
function withKnown(boxes, known) {
    let next = 0;
    return boxes.map((box) => {
        const at = known.findIndex(({ element, anonymous }, index) => index >= next && element === box.element && anonymous === box.anonymous);
        const one = known[at];
        if (one === undefined)
            return box;
        next = at + 1;
        return knownOr(box, one);
    });
}
/** The known box where it is the same, else the box with what of it is known. */
function knownOr(box, known) {
    if (box.kind === "table" || known.kind === "table" || box.content.kind !== "blocks" || known.content.kind !== "blocks")
        return areSameBlocks(box, known) ? moved(known, box) : box;
    return knownBlock(box, box.content.boxes, known, known.content.boxes);
}
function knownBlock(box, boxes, known, knownBoxes) {
    const inside = withKnown(boxes, knownBoxes);
    const isKnown = areSameOutside(box, known) && areAll(inside, knownBoxes, Object.is);
    return isKnown ? moved(known, box) : { ...box, content: { kind: "blocks", boxes: inside } };
}
/** A tree that has the boxes of another one wherever both have the same, so that what was made of them is found again. */
export function withKnownBoxes(tree, { root: known }) {
    const { root } = tree;
    if (root.content.kind !== "blocks" || known.content.kind !== "blocks")
        return tree;
    return { ...tree, root: knownBlock(root, root.content.boxes, known, known.content.boxes) };
}
