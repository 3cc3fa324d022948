/** Most bits of one code (GIF89a, appendix F). */
const mostBits = 12;
/** Codes of a changing number of bits, the least first; -1 where the bytes end. */
class Codes {
    #at = 0;
    #held = 0;
    #count = 0;
    #bytes;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    next(bits) {
        while (this.#count < bits) {
            if (this.#at >= this.#bytes.length)
                return -1;
            this.#held |= (this.#bytes[this.#at++] ?? 0) << this.#count;
            this.#count += 8;
        }
        const code = this.#held & ((1 << bits) - 1);
        this.#held >>>= bits;
        this.#count -= bits;
        return code;
    }
}
/**
 * The indices that codes of variable length stand for (LZW as GIF has it): `count` of them; `null` where the codes end before, or
 * name what has not come up yet. Each entry is one index longer than another: chains of entries are followed back from their ends.
 */
export function gifCodes(packed, leastBits, count) {
    const [clear, end] = [1 << leastBits, (1 << leastBits) + 1];
    const before = new Uint16Array(1 << mostBits);
    const last = new Uint8Array(1 << mostBits);
    const length = new Uint16Array(1 << mostBits);
    for (let code = 0; code < clear; code++) {
        last[code] = code;
        length[code] = 1;
    }
    const indices = new Uint8Array(count);
    const codes = new Codes(packed);
    let written = 0;
    let [bits, next, previous] = [leastBits + 1, end + 1, -1];
    /** Writes what a code stands for, from its end, and gives its first index. */
    const write = (code) => {
        const size = length[code] ?? 0;
        let each = code;
        for (let place = written + size - 1; place >= written; place--) {
            if (place < count)
                indices[place] = last[each] ?? 0;
            if (place > written)
                each = before[each] ?? 0;
        }
        written += size;
        return last[each] ?? 0;
    };
    while (written < count) {
        const code = codes.next(bits);
        if (code === -1 || code === end)
            return null;
        if (code === clear) {
            [bits, next, previous] = [leastBits + 1, end + 1, -1];
            continue;
        }
        if (previous === -1) {
            if (code > end)
                return null;
            write(code);
        }
        else {
            if (code > next || (code === next && next === 1 << mostBits))
                return null;
            const start = written;
            const first = code < next ? write(code) : write(previous);
            if (code === next && written < count)
                indices[written] = first;
            if (code === next)
                written += 1;
            if (next < 1 << mostBits) {
                before[next] = previous;
                last[next] = indices[start] ?? first;
                length[next] = (length[previous] ?? 0) + 1;
                next += 1;
                if (next === 1 << bits && bits < mostBits)
                    bits += 1;
            }
        }
        previous = code;
    }
    return indices;
}
