import { columnFragments } from "../columns/column-fragments.js";
import { blockFragments } from "../flex/block-fragments.js";
import { rowFragments } from "../table/row-fragments.js";
import { startToken, wholeFill } from "./break-token.js";
import { moved, repeated } from "./move.js";
function contentFragments(content, corner) {
    switch (content.kind) {
        case "lines":
        case "box":
            return content.fragments.map((fragment) => moved(fragment, corner.x, corner.y));
        case "blank":
            return [];
        case "rows":
            return rowFragments(content, corner, assemble);
        case "blocks":
            return blockFragments(content, corner, assemble);
        case "columns":
            return columnFragments(content, corner, assemble);
    }
}
/** Puts stretches of a strip together again: one tree of fragments, from the top of a page down. */
class Assembly {
    fragments = [];
    frames = [];
    y;
    x;
    constructor({ x, y }) {
        this.x = x;
        this.y = y;
    }
    /** Goes on with boxes of the page before. */
    resume(continued) {
        for (const { box, repeatsHeader, repeatsCaption } of continued) {
            const caption = repeatsCaption ? box.caption : null;
            const isTable = "groups" in box.source;
            if (isTable)
                this.again(caption);
            this.frames.push({ box, top: this.y, openTop: true, children: [] });
            if (!isTable)
                this.again(caption);
            this.again(repeatsHeader ? box.header : null);
        }
    }
    again(header) {
        if (header === null)
            return;
        this.place(header.fragments.map((fragment) => moved(repeated(fragment), this.x, this.y)));
        this.y += header.height;
    }
    add(item) {
        if (item.kind === "open")
            this.frames.push({ box: item.box, top: this.y, openTop: false, children: [] });
        if (item.kind === "content")
            this.place(contentFragments(item.content, { x: this.x, y: this.y }));
        this.y += item.height;
        if (item.kind === "close")
            this.endBox(false);
    }
    /** Closes what the page ends in, sets what stands below it, and gives all. */
    finish(foot) {
        while (this.frames.length > 0)
            this.endBox(true);
        for (const item of foot)
            this.add(item);
        return this.fragments;
    }
    place(fragments) {
        (this.frames.at(-1)?.children ?? this.fragments).push(...fragments);
    }
    endBox(openBottom) {
        const frame = this.frames.pop();
        if (frame === undefined)
            throw new Error("a strip closes the boxes that it opens");
        const { box, top, openTop, children } = frame;
        const { element, anonymous } = box.source;
        const rect = { x: this.x + box.x, y: top, width: box.width, height: this.y - top };
        const fragment = { kind: "box", element, anonymous, style: box.style, rect, openTop, openBottom, repeated: false, children };
        this.place([fragment]);
    }
}
/** The fragments that items of a strip make one under the other, from a corner on. All positions count from the same place. */
export function assemble({ items, continued, apart }, corner) {
    const assembly = new Assembly(corner);
    for (const item of apart?.head ?? [])
        assembly.add(item);
    assembly.resume(continued);
    for (const item of items)
        assembly.add(item);
    return assembly.finish(apart?.foot ?? []);
}
/** The fragments of a whole strip. */
export function assembleAll(strip, corner = { x: 0, y: 0 }) {
    return assemble(wholeFill(strip, startToken), corner);
}
