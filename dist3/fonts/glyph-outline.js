/** How far arcs may lie from the curve that they stand for, in ems: less than a screen or a press shows at any size of text. */
const farthest = 1 / 2000;
/** Arcs that one curve is parted into at most. */
const mostArcs = 24;
const onCurve = 0x01;
const xShort = 0x02;
const yShort = 0x04;
const xSame = 0x10;
const ySame = 0x20;
function between([ax, ay], [bx, by], share) {
    return [ax + (bx - ax) * share, ay + (by - ay) * share];
}
/**
 * How many quadratic arcs stand for a cubic curve: parted into n, the curve is farther from them than
 * |d − 3c + 3b − a| · √3 / 36 / n³ nowhere.
 */
function arcsFor([a, b, c, d], tolerance) {
    const third = Math.hypot(d[0] - 3 * c[0] + 3 * b[0] - a[0], d[1] - 3 * c[1] + 3 * b[1] - a[1]);
    return Math.min(mostArcs, Math.max(1, Math.ceil(Math.cbrt((third * Math.sqrt(3)) / 36 / tolerance))));
}
/** The first part of a cubic curve, and the rest. */
function parted([a, b, c, d], share) {
    const [ab, bc, cd] = [between(a, b, share), between(b, c, share), between(c, d, share)];
    const [abc, bcd] = [between(ab, bc, share), between(bc, cd, share)];
    const middle = between(abc, bcd, share);
    return [[a, ab, abc, middle], [middle, bcd, cd, d]];
}
/** The outline of a glyph, drawn as in PostScript, for the table `glyf`; a class because a pen is somewhere. */
export class GlyphOutline {
    contours = [];
    pen = [0, 0];
    perEm;
    constructor(perEm) {
        this.perEm = perEm;
    }
    /** Begins a contour. */
    moveTo(x, y) {
        this.contours.push([]);
        this.to(x, y, true);
    }
    /** Draws a line. */
    lineTo(x, y) {
        this.to(x, y, true);
    }
    /** Draws a quadratic arc. */
    quadraticTo(cx, cy, x, y) {
        this.to(cx, cy, false);
        this.to(x, y, true);
    }
    /** Draws a cubic curve as quadratic arcs. */
    cubicTo(first, second, end) {
        let rest = [this.pen, first, second, end];
        for (let left = arcsFor(rest, farthest * this.perEm); left > 0; left--) {
            const [part, behind] = parted(rest, 1 / left);
            const [a, b, c, d] = part;
            this.quadraticTo((3 * (b[0] + c[0]) - a[0] - d[0]) / 4, (3 * (b[1] + c[1]) - a[1] - d[1]) / 4, d[0], d[1]);
            rest = behind;
        }
    }
    to(x, y, isOn) {
        this.pen = [x, y];
        this.contours.at(-1)?.push({ x: Math.round(x), y: Math.round(y), isOn });
    }
    /** The contours as TrueType has them: closed without a last point that is the first again. */
    closed() {
        return this.contours.map((points) => {
            const [first, last] = [points[0], points.at(-1)];
            const repeats = points.length > 1 && first?.x === last?.x && first?.y === last?.y && last?.isOn === true;
            return repeats ? points.slice(0, -1) : points;
        }).filter(({ length }) => length > 1);
    }
    /** The glyph as it stands in `glyf`; no bytes for one without ink. */
    written() {
        const contours = this.closed();
        const points = contours.flat();
        if (points.length === 0)
            return { bytes: new Uint8Array(0), left: 0, points: 0, contours: 0 };
        const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
        const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
        let end = -1;
        const ends = contours.flatMap(({ length }) => word((end += length)));
        const head = [...word(contours.length), ...box.flatMap(word), ...ends, 0, 0];
        return { bytes: Uint8Array.from([...head, ...coordinates(points)]), left: box[0] ?? 0, points: points.length, contours: contours.length };
    }
}
function word(value) {
    return [(value >> 8) & 0xff, value & 0xff];
}
/** One coordinate, as the step from that before: its bytes and its flag. */
function step(by, short, same) {
    if (by === 0)
        return [same, []];
    if (Math.abs(by) > 0xff)
        return [0, word(by)];
    return [by > 0 ? short | same : short, [Math.abs(by)]];
}
/** Flags, then steps across, then steps up. */
function coordinates(points) {
    const [flags, across, up] = [[], [], []];
    let [x, y] = [0, 0];
    for (const point of points) {
        const [xFlag, xBytes] = step(point.x - x, xShort, xSame);
        const [yFlag, yBytes] = step(point.y - y, yShort, ySame);
        flags.push(xFlag | yFlag | (point.isOn ? onCurve : 0));
        across.push(...xBytes);
        up.push(...yBytes);
        [x, y] = [point.x, point.y];
    }
    return [...flags, ...across, ...up];
}
