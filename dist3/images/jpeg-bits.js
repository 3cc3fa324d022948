/** Thrown where the data of a scan are not what its tables allow; caught where scans are read. */
export class DamagedScan extends Error {
}
/** The table to look codes up in (ITU-T T.81 annex C); `null` where there are more codes than their lengths allow. */
export function lookUpOf({ counts, symbols }) {
    const table = new Uint16Array(1 << 16);
    let next = 0;
    let index = 0;
    for (const [at, count] of counts.entries()) {
        const length = at + 1;
        const each = 1 << (16 - length);
        if (next + count * each > table.length)
            return null;
        for (let left = count; left > 0; left--) {
            table.fill((length << 8) | (symbols[index] ?? 0), next, next + each);
            next += each;
            index += 1;
        }
    }
    return table;
}
/**
 * The bits of a scan, without the zero bytes that are stuffed behind 255. At a marker the data end: zeros follow, which
 * codes may be looked up in, but not be made of.
 */
export class ScanBits {
    /** Where the next byte is taken from: at a marker once the data ended. */
    at;
    bytes;
    buffer = 0;
    count = 0;
    padding = 0;
    constructor(bytes, at) {
        this.bytes = bytes;
        this.at = at;
    }
    /** The symbol that the next bits are the code of. */
    symbol(table) {
        if (this.count < 16)
            this.fill();
        const found = table[(this.buffer >>> (this.count - 16)) & 0xffff] ?? 0;
        if (found === 0)
            throw new DamagedScan();
        this.count -= found >> 8;
        return found & 0xff;
    }
    /** The next bits as a number; 16 at most. */
    number(bits) {
        if (this.count < 16)
            this.fill();
        this.count -= bits;
        return (this.buffer >>> this.count) & ((1 << bits) - 1);
    }
    /** Whether bits were taken that are not there. */
    get isSpent() {
        return this.count < this.padding;
    }
    /** Goes on behind the marker of a restart; false where there is none. */
    restart() {
        if (this.isSpent)
            return false;
        while (this.bytes[this.at] === 0xff && this.bytes[this.at + 1] === 0xff)
            this.at += 1;
        const marker = this.bytes[this.at + 1] ?? 0;
        if (this.bytes[this.at] !== 0xff || marker < 0xd0 || marker > 0xd7)
            return false;
        this.at += 2;
        this.count = 0;
        this.padding = 0;
        return true;
    }
    fill() {
        while (this.count < 16) {
            this.buffer = (this.buffer << 8) | this.next();
            this.count += 8;
        }
    }
    next() {
        const byte = this.bytes[this.at] ?? 0xff;
        if (byte !== 0xff) {
            this.at += 1;
            return byte;
        }
        if (this.bytes[this.at + 1] === 0) {
            this.at += 2;
            return byte;
        }
        this.padding += 8;
        return 0;
    }
}
