const scopes = { col: "Column", colgroup: "Column", row: "Row", rowgroup: "Row" };
/** Table attributes of a cell (ISO 32000-1 table 349): spans where they are more than one, and the scope of a header. */
export function tableAttributes(node) {
    if (node.type !== "TH" && node.type !== "TD")
        return {};
    const columns = spanOf(node, "colspan");
    const rows = spanOf(node, "rowspan");
    return {
        ...(node.type === "TH" ? { Scope: scopeOf(node) } : {}),
        ...(columns > 1 ? { ColSpan: columns } : {}),
        ...(rows > 1 ? { RowSpan: rows } : {}),
    };
}
/** How many columns or rows a cell covers. */
export function spanOf({ element }, name) {
    return Number(element.attributes.get(name)?.value ?? 1);
}
/** What a header cell is of: what the markup says, else columns in the head of the table and rows in its body. */
export function scopeOf(node) {
    const stated = scopes[node.element.attributes.get("scope")?.value ?? ""];
    if (stated !== undefined)
        return stated;
    return node.parent?.parent?.type === "THead" ? "Column" : "Row";
}
