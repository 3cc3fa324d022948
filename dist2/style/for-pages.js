/** The fewest pages that any element of a document asks for, beyond one; `null` where none asks for more. */
export function pagesAsked(document) {
    let least = Infinity;
    const visit = (element) => {
        const { minPages } = document.styleOf(element);
        if (minPages > 1)
            least = Math.min(least, minPages);
        for (const child of element.children)
            if (child.type === "element")
                visit(child);
    };
    visit(document.root);
    return least === Infinity ? null : least;
}
/** The document without the elements that only longer ones have. */
export function asOfPages(document, pages) {
    const hidden = new Map();
    const styleOf = (element) => {
        const style = document.styleOf(element);
        if (style.minPages <= pages)
            return style;
        const known = hidden.get(style) ?? { ...style, display: "none" };
        hidden.set(style, known);
        return known;
    };
    return { ...document, styleOf };
}
