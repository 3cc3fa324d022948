import { codePointName, diagnostic } from "../diagnostics/index.js";
import { forbidden } from "./clean-text.js";
/** Most characters that are named. */
const mostNamed = 8;
/** A file of questions or references without characters that no text of a course may hold, and a warning that names them. */
export function printableSource(source) {
    const found = new Set();
    const text = source.text.replace(forbidden, (character) => {
        found.add(`\`${codePointName(character.codePointAt(0) ?? 0)}\``);
        return "";
    });
    if (found.size === 0)
        return { source, diagnostics: [] };
    const names = [...found].slice(0, mostNamed).join(", ") + (found.size > mostNamed ? ", …" : "");
    return { source: { ...source, text }, diagnostics: [diagnostic("import/left-out", null, `characters that cannot be printed left out of \`${source.path}\`: ${names}`, null)] };
}
