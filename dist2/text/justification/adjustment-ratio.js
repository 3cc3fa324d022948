/** What gives when a line is pushed together. */
const shrinkTiers = [
    { name: "word-space", opens: 0, full: 1 },
    { name: "bracket", opens: 0.05, full: 0.9 },
    { name: "comma", opens: 0.15, full: 1 },
    { name: "script-gap", opens: 0.25, full: 1 },
    { name: "stop", opens: 0.45, full: 1 },
];
/** What gives when a line is drawn apart. The last lets word spaces grow to what only a narrow column excuses. */
export const stretchTiers = [
    { name: "word-space", opens: 0, full: 2 },
    { name: "script-gap", opens: 0, full: 1 },
    { name: "character", opens: 0.1, full: 1.6 },
    { name: "wide-word-space", opens: 2, full: 4 },
];
/** Room of a word space in the last tier, in rooms of its first. */
export const wideSpaceRoom = 1.5;
function share({ opens, full }, ratio) {
    return Math.min(1, Math.max(0, (ratio - opens) / (full - opens)));
}
function scaleOf(tiers) {
    const ends = tiers.flatMap(({ opens, full }) => [opens, full]).filter((ratio) => ratio > 0);
    const rungs = [...new Set(ends)].sort((one, other) => one - other);
    return { rungs, shares: rungs.map((rung) => tiers.map((tier) => share(tier, rung))) };
}
/** Ratios, taken positive, by which a line is pushed together. */
export const shrinkScale = scaleOf(shrinkTiers);
/** Ratios by which a line is drawn apart. */
export const stretchScale = scaleOf(stretchTiers);
/** Share of its room that each shrink tier gives at a ratio, as a number from 0 to 1. */
export function shrinkShares(ratio) {
    return shrinkTiers.map((tier) => share(tier, -ratio));
}
/** Share of its room that each stretch tier gives at a ratio. */
export function stretchShares(ratio) {
    return stretchTiers.map((tier) => share(tier, ratio));
}
