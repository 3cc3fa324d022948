import { pointsOf, sumOfPoints } from "../model/index.js";
import { contextList, contextObject } from "./context-value.js";
/** Whether an examination says what its pages are worth. */
export function listsPages({ pointsTable }) {
    return pointsTable === "pages" || pointsTable === "both";
}
function partAnchor(anchor, index) {
    return `${anchor}-${index + 1}`;
}
/** A question with an id for each of its parts: `anchor-1`, `anchor-1-2` where they have none of their own; `sums` are what some of these give the foot of the page. */
export function withPartAnchors(question, anchor, sums) {
    const parts = question.fields.get("parts") ?? null;
    if (parts === null || typeof parts !== "object" || parts.kind !== "list")
        return question;
    const named = parts.items.map((part, index) => {
        if (part === null || typeof part !== "object" || part.kind !== "object")
            return part;
        const own = partAnchor(anchor, index);
        const id = part.fields.get("id") ?? own;
        const name = typeof id === "object" && id.kind === "placed" ? id.value : id;
        return withPartAnchors(contextObject({ ...Object.fromEntries(part.fields), id, "page-sum": typeof name === "string" ? (sums.get(name) ?? null) : null }), own, sums);
    });
    return contextObject({ ...Object.fromEntries(question.fields), parts: contextList(named) });
}
/**
 * What the points of a question are given for: its parts, where theirs come to its own, else the question. `anchor` is its id, `idOf` gives
 * that of a part with an id of its own.
 */
export function pointUnits(question, anchor, idOf) {
    const units = (exercise, place, anchors) => {
        const points = pointsOf(exercise);
        if (points === null)
            return [];
        const inParts = sumOfPoints(exercise.parts.map((part) => pointsOf(part) ?? 0));
        if (exercise.parts.length === 0 || inParts !== points)
            return [{ anchors, points }];
        return exercise.parts.flatMap((part, index) => {
            const own = partAnchor(place, index);
            return units(part, own, [part.id === null ? own : idOf(part.id.value), ...anchors]);
        });
    };
    return units(question, anchor, [anchor]);
}
/** The sum of the points of each page that has any, in the order of the pages; `null` where the page of some is not known. */
export function pointsByPage(units, pageOf) {
    const byPage = new Map();
    const firsts = new Map();
    for (const { anchors, points } of units) {
        const [page] = anchors.flatMap((anchor) => pageOf.get(anchor) ?? []);
        if (page === undefined)
            return null;
        byPage.set(page, [...(byPage.get(page) ?? []), points]);
        if (!firsts.has(page))
            firsts.set(page, anchors.findLast((anchor) => pageOf.get(anchor) === page) ?? "");
    }
    return [...byPage].sort(([a], [b]) => a - b).map(([page, points]) => ({ page, points: sumOfPoints(points), first: firsts.get(page) ?? "" }));
}
