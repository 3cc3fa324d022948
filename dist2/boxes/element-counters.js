const listItem = "list-item";
function numberIn(element, attribute) {
    const value = Number.parseInt(element.attributes.get(attribute)?.value ?? "", 10);
    return Number.isNaN(value) ? null : value;
}
function resetList(element, style, counters) {
    if (element.name !== "ol" && element.name !== "ul")
        return;
    const start = numberIn(element, "start");
    if (start === null && style.counterReset.some(({ name }) => name === listItem))
        return;
    counters.reset({ name: listItem, value: (start ?? 1) - 1 });
}
function numberListItem(element, style, counters) {
    if (style.display !== "list-item")
        return;
    const value = element.name === "li" ? numberIn(element, "value") : null;
    if (value !== null)
        counters.set({ name: listItem, value });
    else if (!style.counterIncrement.some(({ name }) => name === listItem))
        counters.increment({ name: listItem, value: 1 });
}
/**
 * What an element does to the counters before anything of it is generated: resets, then increments (CSS Lists 3 §4), and
 * what lists do to `list-item` by themselves, with the attributes `start` and `value`.
 */
export function applyCounters(element, style, counters) {
    for (const change of style.counterReset)
        counters.reset(change);
    resetList(element, style, counters);
    for (const change of style.counterIncrement)
        counters.increment(change);
    numberListItem(element, style, counters);
}
