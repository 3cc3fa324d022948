import { diagnostic } from "../diagnostics/index.js";
import { attributeOf } from "./walk.js";
/** A document that does not say its language: a screen reader would guess a voice. */
export function languageFaults(root) {
    if (attributeOf(root, "lang") !== null)
        return [];
    return [diagnostic("accessibility/no-language", root.span, "the document does not say its language", "write `lang=\"{{course.lang}}\"` on `article`")];
}
