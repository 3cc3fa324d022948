/** Items in runs of numbers that follow each other; one with words of its own stands alone. */
function spansOf(items, fewest) {
    const spans = [];
    const isBare = ({ item, locator }) => locator === "" && (item.prefix ?? null) === null;
    for (const item of items) {
        const last = spans.at(-1);
        const before = last?.at(-1);
        if (last !== undefined && before !== undefined && isBare(before) && isBare(item) && item.number === before.number + 1)
            last.push(item);
        else
            spans.push([item]);
    }
    return spans.flatMap((span) => (span.length >= fewest ? [span] : span.map((item) => [item])));
}
/** One number, or the ends of a range. */
function spanRuns(span, form, isAlone) {
    const [first] = span;
    const last = span.at(-1);
    if (first === undefined || last === undefined)
        return [];
    const [open, close] = form.wrapEach === true ? ["[", "]"] : ["", ""];
    const { item, locator } = first;
    const before = item.prefix == null ? "" : `${item.prefix} `;
    const place = locator === "" || (form.outside && isAlone) ? "" : `${form.beforeLocator}${locator}`;
    const runs = [{ text: before + open, key: null }, { text: String(first.number), key: item.key }, { text: place + close, key: null }];
    if (last === first)
        return runs;
    return [...runs, { text: form.range + open, key: null }, { text: String(last.number), key: last.item.key }, { text: close, key: null }];
}
/** `[1, 3–5]`, `[2]26`: numbers in brackets, each a link; raised unless the number is a word of its sentence. */
export function numberRuns(items, form, isOnLine) {
    const isRaised = form.raised && !isOnLine;
    const runs = [];
    const put = (text, key, raised = isRaised) => {
        if (text !== "")
            runs.push(raised ? { text, key, isRaised: true } : { text, key });
    };
    const alone = items.length === 1 ? items[0] : undefined;
    const wraps = form.wrapEach === true;
    if (!wraps)
        put("[", null);
    for (const [index, span] of spansOf(items, form.compress).entries()) {
        if (index > 0)
            put(form.between, null);
        for (const { text, key } of spanRuns(span, form, alone !== undefined))
            put(text, key);
    }
    if (!wraps)
        put("]", null);
    if (alone !== undefined && alone.locator !== "" && form.outside)
        put(alone.locator, null, form.raised);
    return runs;
}
