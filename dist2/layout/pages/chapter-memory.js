import { saysAsBefore } from "./recording.js";
function exitsOf(strings) {
    return strings === undefined ? "" : JSON.stringify(Array.from(strings, ([name, { exit }]) => [name, exit]));
}
/** The chapters of a document as rounds of layout left them: one of which nothing changed is not laid out again. */
export class ChapterMemory {
    #chapters = new Map();
    /** Where the notes of the round at hand stand; chapters of other rounds are no use where that differs. */
    #stand = "";
    /** Begins a round; `stand` says all that differs between rounds but what pages say. */
    begin(stand) {
        this.#stand = stand;
    }
    /** The pages of a chapter where they would be the same, with what was found on them. */
    find(index, start, pageText) {
        const known = this.#chapters.get(index);
        if (known === undefined || known.stand !== this.#stand)
            return null;
        const { side, isFirst, strings } = known.start;
        if (side !== start.side || isFirst !== start.isFirst || exitsOf(strings) !== exitsOf(start.strings))
            return null;
        return saysAsBefore(known.said, pageText) ? known : null;
    }
    keep(index, chapter) {
        this.#chapters.set(index, { ...chapter, stand: this.#stand });
    }
}
