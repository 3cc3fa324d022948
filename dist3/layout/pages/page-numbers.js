const name = "page";
/** What the elements that begin on each page do to the counter of pages (CSS Paged Media 3 §7.1). */
function changesOf(document, targets) {
    const changes = new Map();
    for (const [element, { page }] of targets) {
        const { counterReset, counterIncrement } = document.styleOf(element);
        if (counterReset.length === 0 && counterIncrement.length === 0)
            continue;
        const [reset] = counterReset.filter((change) => change.name === name).slice(-1);
        const increments = counterIncrement.filter((change) => change.name === name);
        if (reset === undefined && increments.length === 0)
            continue;
        const change = changes.get(page) ?? { reset: null, increment: 0 };
        if (reset !== undefined)
            [change.reset, change.increment] = [reset.value, 0];
        for (const { value } of increments)
            change.increment += value;
        changes.set(page, change);
    }
    return changes;
}
function styleIn(content) {
    if (typeof content === "string")
        return null;
    const item = content.find((each) => each.type === "counter" && each.name === name);
    return item?.type === "counter" ? item.style : null;
}
/** The style of counter that the margins of a page print its number in. */
function printedStyle({ marginBoxes }) {
    for (const style of marginBoxes.values()) {
        const found = styleIn(style.content);
        if (found !== null)
            return found;
    }
    return null;
}
/**
 * The numbers of pages: each is one more than the one before, but where an element that begins on it resets or increments
 * the counter `page`.
 */
export function pageNumbers(document, styles, targets) {
    const changes = changesOf(document, targets);
    let value = 0;
    return styles.map((style, index) => {
        const { reset, increment } = changes.get(index) ?? { reset: null, increment: 0 };
        value = (reset ?? value + 1) + increment;
        return { value, style: printedStyle(style) };
    });
}
