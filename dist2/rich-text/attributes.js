/** What Quarto calls columns that reach beyond the text. */
const wideColumn = /^column-(?:page|screen|body-outset)(?:-inset)?(?:-right|-shaded)?$/;
/** The column that classes ask for, as a property to spread: nothing where it is that of the text. */
export function columnOf(classes) {
    return classes.some((name) => wideColumn.test(name)) ? { column: "page" } : {};
}
const item = /#(?<id>[^\s{}.#=]+)|\.(?<cls>[^\s{}.#=]+)|(?<key>[\w:-]+)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'{}]+))|=(?<raw>\w+)|(?<rest>[^\s{}]+)/gu;
/** The attributes that `text` writes, with or without its braces. */
export function readAttributes(text) {
    let id = null;
    let raw = null;
    const classes = [];
    const pairs = new Map();
    const rest = [];
    for (const { groups = {} } of text.matchAll(item)) {
        const { key, cls } = groups;
        if (groups["id"] !== undefined)
            id ??= groups["id"];
        else if (cls !== undefined)
            classes.push(cls);
        else if (key !== undefined)
            pairs.set(key, groups["double"] ?? groups["single"] ?? groups["bare"] ?? "");
        else if (groups["raw"] !== undefined)
            raw = groups["raw"];
        else if (groups["rest"] !== undefined)
            rest.push(groups["rest"]);
    }
    return { id, classes, pairs, raw, rest };
}
const braces = /[ \t]?\{(?:"[^"\n]*"|[^{}])*\}/y;
const tightBraces = /\{(?:"[^"\n]*"|[^{}])*\}/y;
/** Where attributes that begin at `at` end, or `at` where there are none. A display formula may part them by a blank. */
export function endOfAttributes(markdown, at, mayPart = false) {
    const pattern = mayPart ? braces : tightBraces;
    pattern.lastIndex = at;
    const [found] = pattern.exec(markdown) ?? [];
    if (found === undefined || !/\{\s*(?:[#.=\d]|[\w:-]+=)/.test(found))
        return at;
    return at + found.length;
}
