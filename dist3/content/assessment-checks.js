import { diagnostic } from "../diagnostics/index.js";
import { plainText, sum } from "../model/index.js";
/** What an assessment counts: what it says itself, else what its items come to; `null` where neither says anything. */
function amountOf(assessment, amount) {
    const own = assessment[amount];
    if (own !== null)
        return own;
    const items = amountsOf(assessment.items, amount);
    const last = items.at(-1);
    return last === undefined ? null : { value: sum(items.map(({ value }) => value)), span: last.span };
}
function amountsOf(items, amount) {
    return items.flatMap((item) => (item.extra ? [] : (item[amount] ?? [])));
}
/** Those that everybody has, and those of each kind of student with them. */
function readings(assessments) {
    const kinds = new Set(assessments.flatMap(({ onlyFor }) => (onlyFor === null ? [] : plainText(onlyFor.inlines))));
    if (kinds.size === 0)
        return [assessments];
    return [...kinds].map((kind) => assessments.filter(({ onlyFor }) => onlyFor === null || plainText(onlyFor.inlines) === kind));
}
/**
 * Weights that do not make 100 per cent for all or for one kind of students; extra credit is on top of it. A weight that could not
 * be read leaves the sum open: its place is among those of `faults`.
 */
export function weightsTogether({ assessments }, faults) {
    const isUnread = ({ span }) => faults.some((one) => one.severity === "error" && one.span !== null && one.span.start >= span.start && one.span.end <= span.end);
    if (assessments.some(isUnread))
        return [];
    const sums = readings(assessments.filter(({ extra }) => !extra)).flatMap((reading) => {
        const weights = reading.flatMap((one) => amountOf(one, "weight") ?? []);
        const last = weights.at(-1);
        const total = sum(weights.map(({ value }) => value));
        return last === undefined || total === 100 || total === 0 ? [] : [{ last, total, reading }];
    });
    return sums.map(({ last, total, reading }) => {
        const kind = reading.find(({ onlyFor }) => onlyFor !== null)?.onlyFor ?? null;
        const whose = kind === null ? "" : ` for \`${plainText(kind.inlines)}\``;
        const message = `the weights of the assessments add up to ${total}${whose}, not to 100`;
        return diagnostic("content/weights-not-100", last.span, message, `change the weights by ${sum([100, -total])} together`);
    });
}
/** Items whose weights or points come to something else than their group gives; weights may also share the group's mark among them. */
export function itemsOfGroups({ assessments }) {
    return assessments.flatMap((assessment) => ["weight", "points"].flatMap((amount) => {
        const own = assessment[amount];
        const items = amountsOf(assessment.items, amount);
        const last = items.at(-1);
        const total = sum(items.map(({ value }) => value));
        if (own === null || last === undefined || items.length < assessment.items.filter(({ extra }) => !extra).length)
            return [];
        if (total === own.value || (amount === "weight" && total === 100))
            return [];
        const message = `the items have ${total}${amount === "weight" ? " per cent" : " points"} together, their group has ${own.value}`;
        return [diagnostic("content/items-disagree", last.span, message, "mend one of the numbers, or leave that of the group out")];
    }));
}
/** Points that do not come to those of the course. */
export function pointsTogether({ assessments, points }) {
    if (points === null)
        return [];
    return readings(assessments.filter(({ extra }) => !extra)).flatMap((reading) => {
        const given = reading.flatMap((one) => amountOf(one, "points") ?? []);
        const total = sum(given.map(({ value }) => value));
        if (given.length === 0 || total === points.value)
            return [];
        return [diagnostic("content/points-disagree", points.span, `the assessments have ${total} points together, the course has ${points.value}`, "mend one of the numbers")];
    });
}
/** Assessments of which more fall away than leave one. */
export function droppedOfCounted({ assessments }) {
    return assessments.flatMap((one) => [one, ...one.items]).flatMap(({ count, drop }) => {
        if (drop === null || (count !== null && drop.value < count.value))
            return [];
        const message = count === null ? "`drop` says how many fall away, but nothing says of how many" : `${drop.value} of ${count.value} fall away, so that none counts`;
        return [diagnostic("content/drops-too-many", drop.span, message, count === null ? "add `count`" : "drop fewer")];
    });
}
