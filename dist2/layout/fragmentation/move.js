function shifted(rect, dx, dy) {
    return { ...rect, x: rect.x + dx, y: rect.y + dy };
}
/** The fragment somewhere else, with all that is in it: positions in it count from the same corner as its own. */
export function moved(fragment, dx, dy) {
    if (dx === 0 && dy === 0)
        return fragment;
    switch (fragment.kind) {
        case "box":
            return { ...fragment, rect: shifted(fragment.rect, dx, dy), children: fragment.children.map((child) => moved(child, dx, dy)) };
        case "line": {
            const children = fragment.children.map((child) => moved(child, dx, dy));
            return { ...fragment, rect: shifted(fragment.rect, dx, dy), baseline: fragment.baseline + dy, children };
        }
        case "rule":
        case "image":
            return { ...fragment, rect: shifted(fragment.rect, dx, dy) };
        case "text":
        case "dot":
            return { ...fragment, x: fragment.x + dx, y: fragment.y + dy };
    }
}
/** A copy of the fragment that stands for nothing new: a table header on a later page. */
export function repeated(fragment) {
    if (fragment.kind !== "box" && fragment.kind !== "line")
        return fragment;
    const children = fragment.children.map(repeated);
    if (fragment.kind === "line") {
        const { beside, ...line } = fragment;
        return beside === undefined ? { ...fragment, children } : { ...line, children };
    }
    return { ...fragment, repeated: true, children };
}
