import { breakKind } from "../breaking/atoms.js";
import { kind, kinds } from "./glue-kinds.js";
import { hyphenOf } from "../shaping/hyphen-glyph.js";
import { shrinkScale, stretchScale, stretchTiers, wideSpaceRoom } from "./adjustment-ratio.js";
const shrinkRungs = Float64Array.from(shrinkScale.rungs);
const stretchRungs = Float64Array.from(stretchScale.rungs);
const tightest = shrinkRungs.length - 1;
const tierIndex = { space: 0, script: 1, character: 2, wideSpace: stretchTiers.length - 1 };
/** What glue of each stretch tier has given at each rung: a word space gives in two tiers. */
const spaceShares = Float64Array.from(stretchScale.shares, (shares) => (shares[tierIndex.space] ?? 0) + (shares[tierIndex.wideSpace] ?? 0) * wideSpaceRoom);
const scriptShares = Float64Array.from(stretchScale.shares, (shares) => shares[tierIndex.script] ?? 0);
const characterShares = Float64Array.from(stretchScale.shares, (shares) => shares[tierIndex.character] ?? 0);
/** Columns of a row of what glue gives: at each rung where it shrinks, and to the two tiers of wide glue. */
const columns = shrinkRungs.length + 2;
const spaceColumn = shrinkRungs.length;
const scriptColumn = shrinkRungs.length + 1;
/** What one unit of each kind of glue adds to each column, and to the room between characters. */
const given = kinds.map(({ shrink, stretch }) => Float64Array.from({ length: columns }, (_, column) => {
    if (column < spaceColumn)
        return shrink === null ? 0 : shrink.room * (shrinkScale.shares[column]?.[shrink.tier] ?? 0);
    return stretch?.tier === column - spaceColumn ? stretch.room : 0;
}));
const givenToCharacters = Float64Array.from(kinds, ({ stretch }) => (stretch?.tier === tierIndex.character ? stretch.room : 0));
/** Widths that differ by less are the same. */
const epsilon = 1e-9;
/**
 * Widths of a paragraph, and what its glue gives at a ratio, as running sums: any stretch of atoms is measured by
 * subtraction. The glue before a line's first atom and the one after its last are no part of the line, nor of what it may
 * give.
 */
export class Measures {
    atoms;
    glue;
    /** Edges that give, beside what `starts` and `ends` hold of them; `null` where none does. */
    edges;
    /** Where a line would begin and end, on one scale: their difference is its natural width. */
    starts;
    ends;
    /** Whether it is drawn apart between its characters rather than at anything else: text of ideographs. */
    hasIdeographs;
    /** Hands a number to `press` and back: in the innermost loop of a search one that is returned costs an allocation. */
    register = new Float64Array(1);
    /** Room between characters in all glue before each atom. */
    #characterRooms;
    /** Row of the running sums of what the glue before each atom gives, where it gives anything else. */
    #rows;
    #rooms;
    constructor(atoms, glue, edges, memory) {
        const { count, advances } = atoms;
        this.atoms = atoms;
        this.glue = glue;
        this.edges = edges?.gives === true ? edges : null;
        this.starts = memory.numbers(count + 1);
        this.ends = memory.numbers(count + 1);
        this.#characterRooms = memory.numbers(count + 2);
        this.#rows = memory.integers(count + 2);
        const wide = [];
        let width = 0;
        let room = 0;
        let characters = 0;
        for (let atom = 0; atom < count; atom++) {
            const number = glue.kinds[atom] ?? 0;
            width += glue.widths[atom] ?? 0;
            this.starts[atom] = width;
            width += advances[atom] ?? 0;
            this.ends[atom + 1] = width;
            if (number !== kind.none) {
                room += (givenToCharacters[number] ?? 0) * (glue.units[atom] ?? 0);
                if (number !== kind.character)
                    wide.push(atom);
                else
                    characters++;
            }
            this.#characterRooms[atom + 1] = room;
            this.#rows[atom + 1] = wide.length * columns;
        }
        this.starts[count] = width;
        this.hasIdeographs = characters > wide.length;
        this.#rooms = roomsOf(glue, wide, memory);
        this.#addHyphens();
        if (edges !== null)
            for (let at = 0; at <= count; at++) {
                this.starts[at] = (this.starts[at] ?? 0) - (edges.leads[at] ?? 0);
                this.ends[at] = (this.ends[at] ?? 0) + (edges.tails[at] ?? 0);
            }
    }
    /** A line that ends before a divided word's rest is wider by the hyphen. */
    #addHyphens() {
        const { breaks, faces, sizes, count } = this.atoms;
        for (let end = breaks.indexOf(breakKind.hyphen, 1); end > 0 && end < count; end = breaks.indexOf(breakKind.hyphen, end + 1)) {
            const face = faces[end - 1] ?? null;
            if (face !== null)
                this.ends[end] = (this.ends[end] ?? 0) + hyphenOf(face).advance * (sizes[end - 1] ?? 0);
        }
    }
    /** Width of the line from atom `start` up to, without, `end`, at its natural width, with what it keeps at its edges. */
    natural(start, end) {
        return end <= start ? 0 : (this.ends[end] ?? 0) - (this.starts[start] ?? 0);
    }
    /** Width of a line whose glue has all shrunk as far as it may, and whose last mark hangs where it may. */
    tightest(start, end) {
        if (end <= start)
            return 0;
        const from = (this.#rows[start + 1] ?? 0) + tightest;
        const to = (this.#rows[end] ?? 0) + tightest;
        const hang = this.edges === null ? 0 : this.edges.hangs[end] ?? 0;
        return this.natural(start, end) - ((this.#rooms[to] ?? 0) - (this.#rooms[from] ?? 0)) - hang;
    }
    /** What a line is short of a width; below 0 where it is longer. Its last mark keeps its blank, or hangs, as it may. */
    missing(start, end, measure) {
        const missing = measure - this.natural(start, end);
        if (this.edges === null)
            return missing;
        const spare = this.edges.spare[end] ?? 0;
        if (missing >= spare)
            return missing - spare;
        return missing < -epsilon ? missing + (this.edges.hangs[end] ?? 0) : missing;
    }
    /**
     * Ratio at which a line has the width of its measure: below 0 where it is pushed together, above where it is drawn
     * apart, infinite where its glue cannot make it so.
     */
    ratio(start, end, measure) {
        return this.ratioFor(start, end, this.missing(start, end, measure));
    }
    /** Ratio of a line that is so much short of its measure. */
    ratioFor(start, end, missing) {
        this.register[0] = missing;
        this.press(start, end);
        return this.register[0];
    }
    /** Puts the ratio of a line into the register, in the place of what it is short of its measure. */
    press(start, end) {
        const { register } = this;
        const missing = register[0] ?? 0;
        const from = this.#rows[start + 1] ?? 0;
        const to = this.#rows[end] ?? 0;
        if ((missing < epsilon && missing > -epsilon) || end <= start)
            register[0] = 0;
        else if (missing < 0)
            register[0] = -this.#shrinkRatio(from, to, -missing);
        else
            register[0] = this.#stretchRatio(from, to, (this.#characterRooms[end] ?? 0) - (this.#characterRooms[start + 1] ?? 0), missing);
    }
    /** True where the break before an atom puts a hyphen. */
    isHyphen(end) {
        return this.atoms.breaks[end] === breakKind.hyphen && end < this.atoms.count;
    }
    #shrinkRatio(from, to, wanted) {
        const rooms = this.#rooms;
        let before = 0;
        let below = 0;
        for (let rung = 0; rung < shrinkRungs.length; rung++) {
            const room = (rooms[to + rung] ?? 0) - (rooms[from + rung] ?? 0);
            const ratio = shrinkRungs[rung] ?? 0;
            if (room >= wanted - epsilon && room > before)
                return below + ((ratio - below) * Math.min(wanted - before, room - before)) / (room - before);
            before = room;
            below = ratio;
        }
        return Infinity;
    }
    #stretchRatio(from, to, characters, wanted) {
        const spaces = (this.#rooms[to + spaceColumn] ?? 0) - (this.#rooms[from + spaceColumn] ?? 0);
        const scripts = (this.#rooms[to + scriptColumn] ?? 0) - (this.#rooms[from + scriptColumn] ?? 0);
        if (spaces >= epsilon || scripts >= epsilon)
            return stretchRatio(spaces, scripts, characters, wanted);
        const { opens, full } = stretchTiers[tierIndex.character];
        return characters < wanted - epsilon ? Infinity : opens + (Math.min(1, wanted / characters)) * (full - opens);
    }
}
function stretchRatio(spaces, scripts, characters, wanted) {
    let before = 0;
    let below = 0;
    for (let rung = 0; rung < stretchRungs.length; rung++) {
        const room = spaces * (spaceShares[rung] ?? 0) + scripts * (scriptShares[rung] ?? 0) + characters * (characterShares[rung] ?? 0);
        const ratio = stretchRungs[rung] ?? 0;
        if (room >= wanted - epsilon && room > before)
            return below + ((ratio - below) * Math.min(wanted - before, room - before)) / (room - before);
        before = room;
        below = ratio;
    }
    return Infinity;
}
function roomsOf(glue, wide, memory) {
    const rooms = memory.numbers((wide.length + 1) * columns);
    wide.forEach((atom, index) => {
        const row = (index + 1) * columns;
        const shares = given[glue.kinds[atom] ?? 0];
        const unit = glue.units[atom] ?? 0;
        for (let column = 0; column < columns; column++)
            rooms[row + column] = (rooms[row - columns + column] ?? 0) + unit * (shares?.[column] ?? 0);
    });
    return rooms;
}
