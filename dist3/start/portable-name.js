import { isDeviceName } from "../build/index.js";
import { diagnostic } from "../diagnostics/index.js";
/** Most UTF-8 bytes of a name: file systems allow 255, and `-handout.pdf` is still to come. */
const longestName = 200;
function faultOf(name) {
    if (name === "")
        return "it is empty";
    if (/[<>:"/\\|?*\p{C}]/u.test(name))
        return "it holds a character that some file system refuses";
    if (/^[.\s-]|[.\s]$/.test(name))
        return "it begins or ends with a dot, a space or a dash";
    if (isDeviceName(name))
        return "Windows keeps it for a device";
    if (new TextEncoder().encode(name).length > longestName)
        return `it is longer than ${longestName} bytes`;
    return null;
}
/** The mistake of a name that some file system would not keep as it is, or `null`. */
export function nameMistake(name) {
    const fault = faultOf(name);
    const hint = "use letters, digits and `-`";
    return fault === null ? null : diagnostic("start/unportable-name", null, `\`${name}\` cannot name a file: ${fault}`, hint);
}
/** The nearest name that every file system keeps, or `fallback` where nothing is left of it. */
export function portableName(text, fallback) {
    const words = text.normalize("NFC").replace(/[<>:"/\\|?*\p{C}\s]+/gu, "-").replace(/^[.-]+|[.-]+$/g, "");
    return faultOf(words) === null ? words : fallback;
}
