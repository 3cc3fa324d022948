import { componentLength, firstComponent, isFollowed } from "./components.js";
import { glyphCountOf, tableOf } from "./tables.js";
/**
 * What one glyph may come to with all that it is composed of. `maxp` holds points and contours in 16 bits; readers stop at
 * some depth below ten, and give up or hang on thousands of components.
 */
const limits = { depth: 8, components: 1024, points: 0xffff, contours: 0x4000 };
const repeats = 0x08;
const xShort = 0x02;
const xSame = 0x10;
const yShort = 0x04;
const ySame = 0x20;
/** Offsets of outlines in `glyf`, or what is wrong with them. */
function locations(tables) {
    const [loca, glyf] = [tableOf(tables, "loca"), tables.get("glyf")?.byteLength ?? 0];
    const isLong = tableOf(tables, "head").getInt16(50) === 1;
    const offsets = new Uint32Array(glyphCountOf(tables) + 1);
    if (loca.byteLength < offsets.length * (isLong ? 4 : 2))
        return "the table `loca` is too short";
    let before = 0;
    for (let index = 0; index < offsets.length; index++) {
        const offset = isLong ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2;
        if (offset < before)
            return `\`loca\` goes backwards at glyph ${index}`;
        if (offset > glyf)
            return `\`loca\` leads out of \`glyf\` at glyph ${index}`;
        offsets[index] = before = offset;
    }
    return offsets;
}
/** Bytes of the coordinates that a flag stands for. */
function coordinateBytes(flag) {
    const x = (flag & xShort) !== 0 ? 1 : (flag & xSame) !== 0 ? 0 : 2;
    const y = (flag & yShort) !== 0 ? 1 : (flag & ySame) !== 0 ? 0 : 2;
    return x + y;
}
/** Bytes that the flags of so many points and their coordinates take from `start`, or `null` where they run on. */
function pointBytes(outline, start, points) {
    let at = start;
    let coordinates = 0;
    for (let point = 0; point < points;) {
        const flag = outline[at++];
        if (flag === undefined)
            return null;
        const times = (flag & repeats) === 0 ? 1 : 1 + (outline[at++] ?? 0);
        point += times;
        coordinates += times * coordinateBytes(flag);
        if (point > points)
            return null;
    }
    return at + coordinates - start;
}
/** The outline of a glyph that is composed of no others, or what is wrong with it. */
function simpleSize(outline, view, contours) {
    let last = -1;
    for (let contour = 0; contour < contours; contour++) {
        const end = view.getUint16(10 + contour * 2);
        if (end < last || (end === last && contour > 0))
            return "has contours that end before they begin";
        last = end;
    }
    const instructions = 10 + contours * 2;
    const flags = instructions + 2 + (contours === 0 && view.byteLength < instructions + 2 ? 0 : view.getUint16(instructions));
    if (contours === 0)
        return { depth: 0, components: 0, points: 0, contours: 0 };
    const bytes = pointBytes(outline, flags, last + 1);
    if (bytes === null || flags + bytes > outline.length)
        return "has fewer points than it says";
    return { depth: 0, components: 0, points: last + 1, contours };
}
/** Glyphs that a composite glyph is made of. Throws a `RangeError` where its outline is cut off. */
function componentsOf(view) {
    const components = [];
    let at = firstComponent;
    for (;;) {
        const flags = view.getUint16(at);
        components.push(view.getUint16(at + 2));
        at += componentLength(flags);
        if (!isFollowed(flags) || components.length > limits.components)
            break;
    }
    if (at > view.byteLength)
        throw new RangeError("the outline is cut off");
    return components;
}
class OutlineJudge {
    #glyf;
    #offsets;
    /** What each glyph comes to; `open` while its components are looked at. */
    #sizes = new Map();
    constructor(glyf, offsets) {
        this.#glyf = glyf;
        this.#offsets = offsets;
    }
    /** What a glyph comes to with all its components, or what is wrong with it. */
    sizeOf(glyph, depth) {
        const known = this.#sizes.get(glyph);
        if (known === "open")
            return "is composed of itself";
        if (known !== undefined)
            return known;
        if (depth > limits.depth)
            return `is composed of glyphs more than ${limits.depth} deep`;
        this.#sizes.set(glyph, "open");
        const size = this.#judge(glyph, depth);
        if (typeof size === "string")
            return size;
        this.#sizes.set(glyph, size);
        return size;
    }
    #judge(glyph, depth) {
        const outline = this.#glyf.subarray(this.#offsets[glyph], this.#offsets[glyph + 1]);
        if (outline.length === 0)
            return { depth: 0, components: 0, points: 0, contours: 0 };
        const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
        const contours = view.getInt16(0);
        return contours >= 0 ? simpleSize(outline, view, contours) : this.#composite(componentsOf(view), depth);
    }
    #composite(components, depth) {
        const sum = { depth: 0, components: components.length, points: 0, contours: 0 };
        for (const component of components) {
            if (component + 1 >= this.#offsets.length)
                return `is composed of glyph ${component}, which there is not`;
            const size = this.sizeOf(component, depth + 1);
            if (typeof size === "string")
                return size;
            sum.depth = Math.max(sum.depth, size.depth + 1);
            sum.components += size.components;
            sum.points += size.points;
            sum.contours += size.contours;
            if (sum.components > limits.components)
                return `is composed of more than ${limits.components} parts`;
            if (sum.points > limits.points || sum.contours > limits.contours)
                return "has more points than any reader draws";
        }
        return sum.depth > limits.depth ? `is composed of glyphs more than ${limits.depth} deep` : sum;
    }
}
/** Where outlines lie, whether each is whole, and what composite glyphs come to: `loca` and `glyf`. */
export function outlinesFault(tables) {
    const offsets = locations(tables);
    if (typeof offsets === "string")
        return offsets;
    const glyf = tables.get("glyf");
    if (glyf === undefined)
        return "it has no table `glyf`";
    const judge = new OutlineJudge(new Uint8Array(glyf.buffer, glyf.byteOffset, glyf.byteLength), offsets);
    for (let glyph = 0; glyph + 1 < offsets.length; glyph++) {
        let size;
        try {
            size = judge.sizeOf(glyph, 0);
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            size = "is cut off";
        }
        if (typeof size === "string")
            return `glyph ${glyph} ${size}`;
    }
    return null;
}
