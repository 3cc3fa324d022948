/** The formula that a text is, where it is one formula in TeX and nothing else; `null` for any other text. */
export function texOf({ inlines }) {
    const [only, ...others] = inlines;
    return only?.type === "math" && others.length === 0 ? only : null;
}
