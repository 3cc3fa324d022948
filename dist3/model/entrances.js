import { anchorIn, declaredIn, exitsOf } from "./lesson-exits.js";
/** The anchors in a lesson that other lessons lead to, in an order of their own that never changes. */
export function entrancesOf({ lessons }, lesson) {
    const others = lessons.filter((other) => other !== lesson).map(exitsOf).filter(({ names, ids }) => names.size > 0 || ids.size > 0);
    if (others.length === 0)
        return [];
    const declared = declaredIn(lesson);
    const found = new Set();
    for (const { names, ids } of others) {
        const linked = [...(ids.get(null) ?? []), ...(ids.get(lesson.id) ?? [])].map((id) => anchorIn(lesson, id));
        for (const anchor of [...linked, ...[...names].map((name) => declared.get(name))])
            if (anchor !== undefined)
                found.add(anchor);
    }
    return [...found].sort();
}
