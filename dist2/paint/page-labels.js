/** The styles of page labels that PDF knows (PDF 1.7 §12.4.2), by the names that stylesheets have for them. */
const styles = { decimal: "D", "lower-roman": "r", "upper-roman": "R", "lower-alpha": "a", "upper-alpha": "A", "lower-latin": "a", "upper-latin": "A" };
/** The style of labels for a style of counters; `null` for none. */
function labelOf(style) {
    return style === null ? null : (styles[style] ?? "D");
}
/** Page labels as the pages print their numbers: a range for each stretch of pages that count on in one style. */
export function pageLabels(pages) {
    // Pages before the first that prints a number are counted as that is.
    let style = labelOf(pages.find(({ number }) => number.style !== null)?.number.style ?? null) ?? "D";
    const ranges = pages.flatMap(({ number }, index) => {
        const before = pages[index - 1]?.number;
        // A page that prints no number is counted like those before it.
        const own = labelOf(number.style) ?? style;
        const goesOn = before !== undefined && own === style && number.value === before.value + 1;
        style = own;
        return goesOn ? [] : [index, { S: own, ...(number.value === 1 ? {} : { St: Math.max(1, number.value) }) }];
    });
    return { Nums: ranges };
}
