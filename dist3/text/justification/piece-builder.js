/** Numbers from 0 on, by how many there are: where each glyph stands for a character, as most do, all pieces have these. */
const inOrder = [];
const mostInOrder = 256;
/** The offsets in as little memory as they take: arrays that grew have room for more, of which a line of a list has most. */
function kept(clusters) {
    const { length } = clusters;
    if (length > mostInOrder || clusters[length - 1] !== length - 1 || clusters.some((offset, index) => offset !== index))
        return clusters.slice();
    return (inOrder[length] ??= Array.from({ length }, (_, index) => index));
}
/** Gathers placed glyphs into the pieces of a line. */
export class PieceBuilder {
    #items;
    /** The text of the paragraph, of which pieces stand for parts. */
    #source;
    #pieces = [];
    #piece = null;
    #inkEnded = false;
    constructor(items, source) {
        this.#items = items;
        this.#source = source;
    }
    /** True where a glyph goes on with the piece that is open. */
    continues(item, face, size, level) {
        const place = this.#piece?.place;
        return place !== undefined && place.item === item && place.face === face && place.size === size &&
            place.level === level && !place.hyphen;
    }
    /** Begins a piece. */
    begin(place) {
        this.#close();
        this.#piece = {
            place, glyphIds: [], positions: [], clusters: [], rises: null, text: "", from: 0, to: 0, start: place.x, end: place.x,
        };
    }
    /** Adds a glyph of the cluster that `stands` or `says` tells the text of. */
    glyph(glyphId, pen, rise) {
        const piece = this.#piece;
        if (piece === null)
            return;
        if (rise !== 0)
            piece.rises ??= piece.glyphIds.map(() => 0);
        piece.rises?.push(rise);
        piece.glyphIds.push(glyphId);
        piece.positions.push(pen - piece.place.x);
        piece.clusters.push(piece.text.length + piece.to - piece.from);
    }
    /**
     * Adds atoms side by side, each of one glyph on the baseline and all of the place that is open, and gives where they
     * end. `glueWidth` is asked for the glue before each but the first.
     */
    run(atoms, units, range, glueWidth) {
        const piece = this.#piece;
        if (piece === null)
            return range.x;
        const { starts, ends, glyphIds, shifts, advances } = atoms;
        const base = units[starts[range.from] ?? 0] ?? 0;
        const before = piece.text.length + piece.to - piece.from;
        let { x } = range;
        for (let atom = range.from; atom < range.to; atom++) {
            if (atom > range.from)
                x += glueWidth(atom);
            piece.glyphIds.push(glyphIds[atom] ?? 0);
            piece.positions.push(x + (shifts[atom] ?? 0) - piece.place.x);
            piece.clusters.push(before + (units[starts[atom] ?? 0] ?? 0) - base);
            piece.rises?.push(0);
            x += advances[atom] ?? 0;
        }
        this.stands(base, units[ends[range.to - 1] ?? 0] ?? 0);
        this.reaches(range.x, x);
        return x;
    }
    /** The glyphs since the last cluster stand for a part of the paragraph's text. */
    stands(from, to) {
        const piece = this.#piece;
        if (piece === null)
            return;
        if (from === piece.to)
            piece.to = to;
        else {
            piece.text += this.#source.slice(piece.from, piece.to);
            piece.from = from;
            piece.to = to;
        }
    }
    /** They stand for characters that are not in the text as they are read. */
    says(text) {
        const piece = this.#piece;
        if (piece === null)
            return;
        piece.text += this.#source.slice(piece.from, piece.to) + text;
        piece.from = piece.to;
    }
    /** Edges of what the last glyphs take. */
    reaches(start, end) {
        const piece = this.#piece;
        if (piece === null || this.#inkEnded)
            return;
        if (start < piece.start)
            piece.start = start;
        if (end > piece.end)
            piece.end = end;
    }
    object(item, x, width) {
        this.#close();
        const source = this.#items[item];
        if (source !== undefined)
            this.#pieces.push({ kind: "object", tag: source.tag, x, width });
    }
    /** The face of the open piece where it is of the item and has a space. */
    faceOf(item) {
        const place = this.#piece?.place;
        return place !== undefined && place.item === item && place.face.glyphFor(0x20) > 0 ? place.face : null;
    }
    /** What comes now is a line's trailing space, which takes no room. */
    endInk() {
        this.#inkEnded = true;
    }
    finish() {
        this.#close();
        return this.#pieces;
    }
    #close() {
        const piece = this.#piece;
        this.#piece = null;
        if (piece === null)
            return;
        const { place, rises, start, end } = piece;
        const { face, size, offset, hyphen } = place;
        const source = this.#items[place.item];
        if (source === undefined || piece.glyphIds.length === 0)
            return;
        // What runs from right to left begins at its right edge.
        const shift = place.x - start;
        const positions = shift === 0 ? piece.positions.slice() : piece.positions.map((position) => position + shift);
        const text = piece.text + this.#source.slice(piece.from, piece.to);
        this.#pieces.push({
            kind: "glyphs", tag: source.tag, face, size, x: start, width: end - start, glyphIds: piece.glyphIds.slice(), positions, rises, text,
            clusters: kept(piece.clusters), offset, hyphen,
        });
    }
}
