/** A number of 32 bits from words: FNV-1a over their UTF-16 units, mixed so that near words lie far apart. */
function hashOf(words) {
    let hash = 0x811c9dc5;
    for (let index = 0; index < words.length; index += 1)
        hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
}
/** Numbers from 0 up to 1 that follow from words alone, on any machine (Mulberry32). */
function numbersFrom(words) {
    let state = hashOf(words);
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
    };
}
/** An order of `count` things that follows from a seed (Fisher and Yates): item `i` is the index of what comes at place `i`. */
export function shuffledOrder(count, seed) {
    const next = numbersFrom(seed);
    const order = [...Array(count).keys()];
    for (let last = count - 1; last > 0; last -= 1) {
        const other = Math.floor(next() * (last + 1));
        const [one = 0, two = 0] = [order[last], order[other]];
        order[last] = two;
        order[other] = one;
    }
    return order;
}
/** The same, but never the order that things have already, where there are two or more of them. */
export function otherOrder(count, seed) {
    const order = shuffledOrder(count, seed);
    const isSame = order.every((place, index) => place === index);
    return isSame && count > 1 ? [...order.slice(1), 0] : order;
}
/** Things in another order. */
export function inOrder(items, order) {
    return order.flatMap((index) => items[index] ?? []);
}
