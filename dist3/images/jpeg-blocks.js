import { DamagedScan } from "./jpeg-bits.js";
function needed(table) {
    if (table === null)
        throw new DamagedScan();
    return table;
}
function readDifference(bits, table) {
    const size = bits.symbol(table);
    if (size > 11)
        throw new DamagedScan();
    bits.number(size);
}
/** Blocks of a sequential image (annex F.2.2). */
export function sequentialBlocks(bits) {
    return ({ dc, ac }) => {
        readDifference(bits, needed(dc));
        const table = needed(ac);
        for (let index = 1; index < 64;) {
            const symbol = bits.symbol(table);
            const size = symbol & 15;
            if (size === 0 && symbol !== 0xf0)
                return;
            index += (symbol >> 4) + 1;
            if (index > 64 && size > 0)
                throw new DamagedScan();
            bits.number(size);
        }
    };
}
/** Blocks of a scan of the means of a progressive image (annex G.1.2.1). */
export function meanBlocks(bits, { refines }) {
    return ({ dc }) => {
        if (refines)
            bits.number(1);
        else
            readDifference(bits, needed(dc));
    };
}
function isMarked(marks, block, index) {
    return (((marks[block * 2 + (index >> 5)] ?? 0) >>> (index & 31)) & 1) === 1;
}
function mark(marks, block, index) {
    const at = block * 2 + (index >> 5);
    marks[at] = (marks[at] ?? 0) | (1 << (index & 31));
}
/** Blocks of a first scan of other coefficients (annex G.1.2.2); a run of blocks may have none more. */
export function firstBlocks(bits, { start, end }) {
    let empty = 0;
    return ({ ac }, marks, block) => {
        if (empty > 0) {
            empty -= 1;
            return;
        }
        const table = needed(ac);
        for (let index = start; index <= end; index++) {
            const symbol = bits.symbol(table);
            const [run, size] = [symbol >> 4, symbol & 15];
            if (size === 0 && run < 15) {
                empty = (1 << run) - 1 + bits.number(run);
                return;
            }
            index += run;
            if (size === 0)
                continue;
            if (index > end)
                throw new DamagedScan();
            bits.number(size);
            mark(marks, block, index);
        }
    };
}
/** Blocks of a scan that tells one bit more of other coefficients (annex G.1.2.3). */
export function refinedBlocks(bits, { start, end }) {
    let empty = 0;
    /** Passes over coefficients up to the one behind `run` that had no value: those that had one get a bit each. */
    const passOver = (marks, block, from, run) => {
        let left = run;
        let index = from;
        for (; index <= end; index++) {
            if (isMarked(marks, block, index))
                bits.number(1);
            else if (left === 0)
                break;
            else
                left -= 1;
        }
        return index;
    };
    return ({ ac }, marks, block) => {
        let index = start;
        if (empty === 0) {
            const table = needed(ac);
            for (; index <= end; index++) {
                const symbol = bits.symbol(table);
                const [run, size] = [symbol >> 4, symbol & 15];
                if (size > 1)
                    throw new DamagedScan();
                if (size === 0 && run < 15) {
                    empty = (1 << run) + bits.number(run);
                    break;
                }
                bits.number(size);
                index = passOver(marks, block, index, run);
                if (size === 1 && index <= end)
                    mark(marks, block, index);
            }
        }
        if (empty === 0)
            return;
        passOver(marks, block, index, 64);
        empty -= 1;
    };
}
