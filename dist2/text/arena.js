const alignment = 8;
const smallest = 4096;
/**
 * Memory for the arrays of one paragraph. A paragraph has some thirty, and asking the system for each costs more than
 * filling them; so they are cut from one piece, and a further one where that is used up. All are 0 at first.
 */
export class Arena {
    #buffer;
    #used = 0;
    /** Room for so many bytes to begin with, or memory that somebody has no more use for and that need not be 0. */
    constructor(room = smallest) {
        this.#buffer = typeof room === "number" ? new ArrayBuffer(room) : room;
    }
    bytes(length) {
        const offset = this.#take(length);
        return new Uint8Array(this.#buffer, offset, length);
    }
    shorts(length) {
        const offset = this.#take(length * 2);
        return new Uint16Array(this.#buffer, offset, length);
    }
    integers(length) {
        const offset = this.#take(length * 4);
        return new Int32Array(this.#buffer, offset, length);
    }
    numbers(length) {
        const offset = this.#take(length * 8);
        return new Float64Array(this.#buffer, offset, length);
    }
    /** Offset of a new array in the buffer, which is another one from now on where the old one has no room. */
    #take(bytes) {
        let offset = this.#used;
        if (offset + bytes > this.#buffer.byteLength) {
            this.#buffer = new ArrayBuffer(Math.max(smallest, bytes + alignment));
            offset = 0;
        }
        this.#used = offset + Math.ceil(bytes / alignment) * alignment;
        return offset;
    }
}
/** Work that takes more gets memory of its own, which is given back. */
const mostKept = 1 << 22;
let kept = new ArrayBuffer(smallest);
/**
 * Room for so many bytes of work that is over before anybody else asks: the same memory every time, with what the last
 * one left in it.
 */
export function workArena(bytes) {
    if (bytes > mostKept)
        return new Arena(bytes);
    if (bytes > kept.byteLength)
        kept = new ArrayBuffer(Math.min(mostKept, 2 * bytes));
    return new Arena(kept);
}
