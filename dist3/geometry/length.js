/** Points in one of each absolute CSS unit (CSS Values 4 §6.2). */
export const pointsPerUnit = {
    pt: 1,
    px: 72 / 96,
    pc: 12,
    in: 72,
    cm: 72 / 2.54,
    mm: 72 / 25.4,
    q: 72 / 101.6,
};
/**
 * The largest length that a style may hold or come to: seven times the largest page. Relative units and shares of
 * elements inside each other would else multiply beyond all numbers.
 */
export const largestLength = 100_000;
/** A length, or the largest one in its place. */
export function withinReach(length) {
    return Math.max(-largestLength, Math.min(largestLength, length));
}
