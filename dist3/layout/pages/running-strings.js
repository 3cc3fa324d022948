function carried(before) {
    const strings = new Map();
    for (const [name, { exit }] of before)
        strings.set(name, { entry: exit, first: null, atStart: false, exit });
    return strings;
}
/** The strings that boxes set, and where content comes between them. */
function* settings(items) {
    for (const item of items)
        if (item.kind === "content" && item.content.inside !== undefined)
            yield* settings(item.content.inside);
        else
            yield item;
}
/** The running strings of a page that holds `items`, given those of the page before. */
export function runningStrings(before, items) {
    const strings = carried(before);
    let atStart = true;
    for (const item of settings(items)) {
        if (item.kind === "content")
            atStart = false;
        if (item.kind !== "open")
            continue;
        for (const { name, value } of item.box.strings) {
            const known = strings.get(name) ?? { entry: "", first: null, atStart: false, exit: "" };
            const isFirst = known.first === null;
            strings.set(name, {
                entry: known.entry,
                first: known.first ?? value,
                atStart: isFirst ? atStart : known.atStart,
                exit: value,
            });
        }
    }
    return strings;
}
/** What `string()` says on a page; empty for a string that nothing sets. */
export function runningString(strings, name, position) {
    const string = strings.get(name);
    if (string === undefined)
        return "";
    switch (position) {
        case "first":
            return string.first ?? string.entry;
        case "start":
            return string.atStart ? (string.first ?? string.entry) : string.entry;
        case "last":
            return string.exit;
    }
}
