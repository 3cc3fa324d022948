/** The running text without the `{#id}` at its end, which names the paragraph or the heading. */
export function anchored(inlines) {
    const last = inlines.at(-1);
    if (last?.type !== "anchor" || last.children.length > 0)
        return { inlines };
    return { inlines: inlines.slice(0, -1), anchor: { value: last.id, span: last.span } };
}
