/** The formula that an element is, `<formula notation="tex">`; `null` for every other element. */
export function texFormulaOf({ name, attributes, children }) {
    const [child] = children;
    if (name !== "formula" || attributes.get("notation")?.value !== "tex" || child?.type !== "text")
        return null;
    return { tex: child.text, display: attributes.get("display")?.value === "block" };
}
