import { continuationMark } from "../language/index.js";
import { generatedText } from "./traced-pieces.js";
function withMark(box, mark) {
    const { content, element, style, lang } = box;
    if (content.kind === "inlines") {
        const text = { kind: "text", element, anonymous: true, style, lang, text: generatedText(mark, element), part: "generated" };
        return { ...box, content: { kind: "inlines", boxes: [...content.boxes, text] } };
    }
    const last = content.kind === "blocks" ? content.boxes.at(-1) : undefined;
    if (content.kind !== "blocks" || last?.kind !== "block")
        return box;
    const boxes = [...content.boxes.slice(0, -1), withMark(last, mark)];
    return { ...box, content: { kind: "blocks", boxes } };
}
/** A caption as it stands again where what it belongs to goes on: with a mark behind it; `auto` is that of its language. */
export function continuedCaption(caption, mark) {
    return withMark({ ...caption, strings: [] }, mark === "auto" ? continuationMark(caption.lang) : mark);
}
