import { madeText, texFormulaOf } from "../markup/index.js";
function changed(element, change) {
    const children = element.children.map((child) => {
        if (child.type !== "element")
            return child;
        return change(child) ?? changed(child, change);
    });
    return children.every((child, index) => child === element.children[index]) ? element : { ...element, children };
}
const placeClass = "draft-place";
/** The path of the picture that an element stands for, since nothing can be made of that; `null` for other elements. */
export function missingPicture({ attributes, children: [words] }) {
    return attributes.get("class")?.value === placeClass && words?.type === "text" ? words.text.text.slice(1, -1) : null;
}
/** The tree with the path of an image in the place of each that nothing can be made of. */
export function withoutImages(root, isReadable) {
    return changed(root, (element) => {
        const src = element.name === "img" ? element.attributes.get("src") : undefined;
        if (src === undefined || isReadable(src.value))
            return null;
        const attributes = new Map([["class", { name: "class", value: placeClass, span: src.span }]]);
        const kept = element.attributes.get("id");
        if (kept !== undefined)
            attributes.set("id", kept);
        return { ...element, name: "span", attributes, children: [madeText(`[${src.value}]`, src.span)] };
    });
}
/** The tree with formulas in TeX as they were typed, where `isTyped` says so. */
export function asTyped(root, isTyped) {
    return changed(root, (element) => {
        if (texFormulaOf(element) === null || !isTyped(element))
            return null;
        const attributes = new Map([...element.attributes].filter(([name]) => name === "id"));
        return { ...element, name: "code", attributes };
    });
}
