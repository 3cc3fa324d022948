import { diagnostic } from "../diagnostics/index.js";
import { attributeOf, wordsOf } from "./walk.js";
/** Images whose alternative text says nothing that is not said already. */
export function imageFaults(element) {
    if (element.name === "img")
        return fileName(element);
    return element.name === "figure" ? captionAgain(element) : [];
}
function fileName(image) {
    const alt = image.attributes.get("alt");
    if (alt === undefined || !/^\S+\.(png|jpe?g|svg|gif|webp|pdf)$/i.test(alt.value.trim()))
        return [];
    return [diagnostic("accessibility/alt-is-file-name", alt.span, `the alternative text \`${alt.value}\` is a file name`, "say what the image shows")];
}
function captionAgain(figure) {
    const captions = descendants(figure, "figcaption").map((caption) => folded(wordsOf(caption))).filter(Boolean);
    return descendants(figure, "img").flatMap((image) => {
        const alt = image.attributes.get("alt");
        const words = folded(attributeOf(image, "alt") ?? "");
        // A caption has its number before the words.
        if (alt === undefined || words === "" || !captions.some((caption) => caption === words || caption.endsWith(words)))
            return [];
        return [diagnostic("accessibility/alt-is-caption", alt.span, "the alternative text is the caption again", "say what the figure shows; the caption is read anyway")];
    });
}
function folded(words) {
    return words.replace(/[\p{P}\s]+/gu, " ").trim().toLowerCase();
}
function descendants(element, name) {
    return element.children.flatMap((child) => {
        if (child.type === "text")
            return [];
        return child.name === name ? [child] : descendants(child, name);
    });
}
