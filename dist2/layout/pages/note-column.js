import { assembleAll } from "../fragmentation/assemble.js";
/** Room between two notes of the column, as a share of the height of their lines. */
const leastGap = 0.5;
const tolerance = 0.01;
/** The notes that lines of some fragments call into the column, in the order of the lines. */
export function notesBeside(fragments) {
    const called = new Map();
    const visit = (fragment) => {
        if (fragment.kind === "line")
            for (const note of fragment.beside ?? [])
                if (!called.has(note.element))
                    called.set(note.element, { note, baseline: fragment.baseline });
        if (fragment.kind === "line" || fragment.kind === "box")
            for (const child of fragment.children)
                visit(child);
    };
    for (const fragment of fragments)
        visit(fragment);
    return [...called.values()].sort((one, other) => one.baseline - other.baseline);
}
/** Whether a box is of one piece: it is drawn itself, or a table. */
function isWhole({ style, openTop, openBottom }) {
    const edges = style.borderLeftWidth + style.borderRightWidth + (openTop ? 0 : style.borderTopWidth) + (openBottom ? 0 : style.borderBottomWidth);
    return style.backgroundColor.alpha > 0 || edges > 0 || style.display === "table";
}
/** Where blocks of a page reach into the column: pictures and tables as wide as the paper, captions and headings beside the text. */
export function blockedBy(fragments, { from, to }) {
    const found = [];
    const visit = (fragment) => {
        if (fragment.kind !== "box" && fragment.kind !== "image" && fragment.kind !== "line")
            return;
        const { x, y, width, height } = fragment.rect;
        const reaches = x + width > from + tolerance && x < to - tolerance;
        if (fragment.kind === "box" && !(reaches && isWhole(fragment)))
            for (const child of fragment.children)
                visit(child);
        else if (reaches) {
            const gap = fragment.kind === "line" ? leastGap * height : 0;
            found.push({ top: y - gap, bottom: y + height + gap });
        }
    };
    for (const fragment of fragments)
        visit(fragment);
    return found.sort((one, other) => one.top - other.top);
}
function firstBaseline(fragments) {
    const lineIn = (fragment) => {
        if (fragment.kind === "line")
            return fragment;
        for (const child of fragment.kind === "box" ? fragment.children : []) {
            const line = lineIn(child);
            if (line !== null)
                return line;
        }
        return null;
    };
    for (const fragment of fragments) {
        const line = lineIn(fragment);
        if (line !== null)
            return line.baseline;
    }
    return 0;
}
/** The highest place from `top` on where what is `height` high meets nothing. */
function below(top, height, blocked) {
    let y = top;
    for (const each of blocked)
        if (y < each.bottom - tolerance && y + height > each.top + tolerance)
            y = each.bottom;
    return y;
}
/** The lowest place up to `bottom` where what is `height` high meets nothing. */
function above(bottom, height, blocked) {
    let y = bottom - height;
    for (const each of [...blocked].reverse())
        if (y < each.bottom - tolerance && y + height > each.top + tolerance)
            y = each.top - height;
    return y;
}
/**
 * Where the tops of notes stand: beside their lines, or above or below what is in the way there, pushed down by the note
 * before, and moved up where the page ends.
 * `null` where they are too many for the column.
 */
function placed(notes, { top, bottom, blocked }) {
    const tops = [];
    let next = top;
    for (const { wanted, height, gap } of notes) {
        const lower = below(Math.max(wanted, next), height, blocked);
        const higher = above(wanted + height, height, blocked);
        const y = higher >= next - tolerance && wanted - higher < lower - wanted ? higher : lower;
        tops.push(y);
        next = y + height + gap;
    }
    let end = bottom;
    for (let index = notes.length - 1; index >= 0; index--) {
        const { height } = notes[index] ?? { height: 0 };
        const y = Math.min(tops[index] ?? 0, above(end, height, blocked));
        tops[index] = y;
        end = y - (notes[index - 1]?.gap ?? 0);
    }
    return (tops[0] ?? top) < top - tolerance ? null : tops;
}
function measuredNote({ note, baseline }, strip) {
    return { note, height: strip.height, gap: leastGap * note.style.lineHeight, wanted: baseline - firstBaseline(assembleAll(strip)) };
}
/** Sets the notes of a page in its column. The last of them go to the foot of the page where there are too many. */
export function noteColumn({ root, style: { footnotes } }, called, room, measure) {
    const notes = called.map((each) => measuredNote(each, measure(each.note)));
    let count = notes.length;
    let tops = placed(notes, room);
    while (tops === null && count > 0) {
        count -= 1;
        tops = placed(notes.slice(0, count), room);
    }
    const children = notes.slice(0, count).flatMap(({ note }, index) => assembleAll(measure(note), { x: room.x, y: tops?.[index] ?? room.top }));
    const overflow = notes.slice(count).map(({ note }) => note);
    if (children.length === 0)
        return { area: [], overflow };
    const style = { ...footnotes, borderTopWidth: 0, borderTopStyle: "none" };
    const rect = { x: room.x, y: room.top, width: room.width, height: room.bottom - room.top };
    const box = { kind: "box", element: root, anonymous: true, style, rect, openTop: false, openBottom: false, repeated: false, children };
    return { area: [box], overflow };
}
