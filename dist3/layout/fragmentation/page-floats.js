import { assemble } from "./assemble.js";
import { breakCost } from "./break-cost.js";
import { heightOfItems, notesIn } from "./notes.js";
/** Elements that a float does not leave: a section or a topic, and the text of all pages. */
const scopeNames = new Set(["section", "article"]);
/** Whether what floats in a box stays in it. */
export function holdsItsFloats({ element }) {
    return scopeNames.has(element.name);
}
/** The boxes around each float, outermost first, by the index of its first item. */
function scopesOf(items, floats) {
    const starts = new Set(floats.map(({ start }) => start));
    const scopes = new Map();
    const open = [];
    for (const [index, item] of items.entries()) {
        if (starts.has(index))
            scopes.set(index, [...open]);
        if (item.kind === "open")
            open.push({ source: item.box.source, start: index, end: items.length, keepsWhole: item.box.keepsWhole });
        if (item.kind !== "close")
            continue;
        const closed = open.pop();
        if (closed !== undefined)
            closed.end = index;
    }
    return scopes;
}
function idOf({ attributes }) {
    return attributes.get("id")?.value ?? null;
}
/** Visits an element and all in it; one that the visitor turns down is not looked into. */
function visitElements(element, visit) {
    if (!visit(element))
        return;
    for (const child of element.children)
        if (child.type === "element")
            visitElements(child, visit);
}
/** The ids that stand for each of the things in a float: its own and those of its parts, or those of what stands side by side. */
function idsOf(element) {
    const things = [];
    visitElements(element, (each) => {
        if (idOf(each) === null)
            return true;
        const ids = new Set();
        visitElements(each, (part) => {
            const id = idOf(part);
            if (id !== null)
                ids.add(id);
            return true;
        });
        things.push(ids);
        return false;
    });
    return things;
}
/** What the links in a section lead to, by each element that their words stand in. */
function linksIn(section) {
    const links = new Map();
    visitElements(section, (element) => {
        const href = element.attributes.get("href")?.value;
        if (href?.startsWith("#") !== true)
            return true;
        visitElements(element, (part) => {
            links.set(part, href.slice(1));
            return true;
        });
        return false;
    });
    return links;
}
function linkedBy(fragment, links) {
    if (fragment.kind === "box" || fragment.kind === "line")
        return fragment.children.flatMap((child) => linkedBy(child, links));
    const id = fragment.kind === "text" ? links.get(fragment.element) : undefined;
    return id === undefined ? [] : [id];
}
function referencesOf(item, links) {
    if (item.kind !== "content")
        return [];
    const { content } = item;
    if (content.kind === "lines" || content.kind === "box")
        return content.fragments.flatMap((fragment) => linkedBy(fragment, links));
    const inside = content.kind === "columns" ? content.set.strip.items : (content.inside ?? []);
    return inside.flatMap((each) => referencesOf(each, links));
}
/** The first item of each section that refers to an id: a section is walked once for all of its floats. */
class FirstReferences {
    #items;
    #known = new Map();
    constructor(items) {
        this.#items = items;
    }
    of(section) {
        const before = this.#known.get(section);
        if (before !== undefined)
            return before;
        const firsts = new Map();
        const links = linksIn(section.source.element);
        if (links.size > 0)
            for (const [at, item] of this.#items.slice(section.start + 1, section.end).entries())
                for (const id of referencesOf(item, links))
                    if (!firsts.has(id))
                        firsts.set(id, section.start + 1 + at);
        this.#known.set(section, firsts);
        return firsts;
    }
}
/** Index after the line of a section that first refers to a float; its own place where there is none before it. */
function anchorOf({ source, start }, references) {
    const afterFirst = (thing) => Math.min(start, ...[...thing].map((id) => (references.get(id) ?? start) + 1));
    const things = idsOf(source.element);
    return things.length === 0 ? start : Math.max(...things.map(afterFirst));
}
/** Whether a stretch can stand anywhere else: it is one piece, has no notes, and nothing leads to it. */
function isFree({ start, end }, items, scopes) {
    const own = items.slice(start, end);
    const page = items[start]?.page;
    const isPlain = own.every((item, index) => item.page === page && (index === 0 || item.before.forced === null) && (item.kind !== "content" || item.content.kind !== "columns"));
    const [before, after] = [items[start]?.before, items[end]?.before];
    const isLedTo = [before, after].some((boundary) => boundary !== undefined && (boundary.forced !== null || (boundary.cost >= breakCost.stranded && boundary.cost < breakCost.never)));
    return isPlain && !isLedTo && notesIn(own).length === 0 && !scopes.some(({ keepsWhole }) => keepsWhole);
}
/** A float as content that is set in one piece. */
function pieceOf({ source }, own) {
    return { kind: "box", source, fragments: assemble({ items: own, continued: [] }, { x: 0, y: 0 }), height: heightOfItems(own), inside: own };
}
/** Floats that keep their order: none waits longer than one after it may. */
function inOrder(floats) {
    let limit = Infinity;
    return floats.toReversed().map((float) => {
        limit = Math.min(limit, float.limit);
        return { ...float, limit };
    }).reverse();
}
/** Elements that may be numbered: a float that passed one would be out of their order. */
const numberedNames = new Set(["figure", "table", "div"]);
function isNumbered({ element }) {
    return numberedNames.has(element.name) && idOf(element) !== null;
}
/** What stands in its place and has an id, outside of the floats. */
function fixedIn(items, floats) {
    const fixed = [];
    // The float that each item stands in, the outermost one, counted from 1.
    const around = new Int32Array(items.length);
    for (const [at, float] of floats.entries())
        if (around[float.start] === 0)
            around.fill(at + 1, float.start, float.end);
    const open = [];
    for (const [index, item] of items.entries()) {
        if (item.kind === "open")
            open.push(index);
        const start = item.kind === "close" ? open.pop() : item.kind === "content" ? index : undefined;
        const source = item.kind === "content" ? item.content.source : item.kind === "close" ? item.box.source : null;
        if (source === null || start === undefined || !isNumbered(source))
            continue;
        if (around[start] === 0 || around[start] !== around[index])
            fixed.push({ start, end: index + 1 });
    }
    return fixed;
}
/** The floats of a strip: of those that were written, the ones whose place is free and that a page holds. */
export function floatsOf({ items }, written, room) {
    if (written.length === 0)
        return [];
    const scopes = scopesOf(items, written);
    const free = written.flatMap((float) => {
        const around = scopes.get(float.start) ?? [];
        const section = around.findLast(({ source }) => holdsItsFloats(source));
        if (section === undefined || !isFree(float, items, around))
            return [];
        const own = items.slice(float.start, float.end);
        const piece = pieceOf(float, own[0]?.kind === "gap" ? own.slice(1) : own);
        return piece.height + float.apart > room ? [] : [{ float, section, piece }];
    });
    const fixed = fixedIn(items, free.map(({ float }) => float));
    const references = new FirstReferences(items);
    return inOrder(free.map(({ float, section, piece }) => {
        const { start, end, apart } = float;
        const passed = fixed.filter((other) => other.start >= section.start && other.end <= start).map((other) => other.end);
        const following = fixed.filter((other) => other.start >= end && other.start < section.end).map((other) => other.start);
        return { start, end, from: Math.max(anchorOf(float, references.of(section)), ...passed), limit: Math.min(section.end, ...following), apart, piece };
    }));
}
