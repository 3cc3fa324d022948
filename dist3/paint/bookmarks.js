const levels = { H1: 1, H2: 2, H3: 3, H4: 4, H5: 5, H6: 6 };
/** The headings of a document as bookmarks, each under the nearest heading before it that is of a higher level. */
export function bookmarksOf(root, document, textOf) {
    const top = [];
    const path = [];
    for (const [node, level] of headingsOf(root)) {
        const target = document.targets.get(node.element);
        const title = textOf(node);
        if (target === undefined || title === "")
            continue;
        while ((path.at(-1)?.level ?? 0) >= level)
            path.pop();
        const bookmark = { title, page: target.page, y: target.y, level, children: [] };
        (path.at(-1)?.children ?? top).push(bookmark);
        path.push(bookmark);
    }
    return top;
}
function* headingsOf(node) {
    const level = levels[node.type];
    if (level !== undefined)
        yield [node, level];
    else
        for (const child of node.children)
            yield* headingsOf(child);
}
