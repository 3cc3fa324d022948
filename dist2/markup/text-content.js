import { closestName, codePointName, diagnostic, joinTraced, replaceTraced, sliceTraced, spanWithin } from "../diagnostics/index.js";
import { characterOf, forbiddenCharacter, namedCharacters, referencePattern } from "./character-references.js";
function resolve([whole, decimal, hexadecimal, name]) {
    if (whole === "&")
        return { message: "a bare `&`", hint: "write `&amp;`" };
    if (name !== undefined) {
        const character = namedCharacters.get(name);
        if (character !== undefined)
            return { character };
        const near = closestName(name, namedCharacters.keys());
        const hint = near === null ? "write the character itself, or its number as in `&#x2192;`" : `use \`&${near};\``;
        return { message: `unknown character reference \`${whole}\``, hint };
    }
    const codePoint = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
    const character = characterOf(codePoint);
    if (character !== null)
        return { character };
    return { message: `\`${whole}\` names a character that no text may hold`, hint: "remove it" };
}
/** Whether the stretch can be taken over as it stands. */
function isPlain(text) {
    return !text.includes("&") && !forbiddenCharacter.test(text) && !tooManyMarks.test(text);
}
/** Most combining marks on one character. Honest text has four; each takes time, and all of them one place. */
const mostMarks = 32;
const tooManyMarks = new RegExp(`\\p{M}{${mostMarks + 1}}`, "u");
function marksIn(traced, { start, end }) {
    const found = tooManyMarks.exec(traced.text.slice(start, end));
    if (found === null)
        return [];
    const span = spanWithin(traced, start + found.index, start + found.index + found[0].length);
    const message = `more than ${mostMarks} combining marks on one character`;
    return [diagnostic("markup/too-many-marks", span, message, "remove the marks")];
}
function forbiddenIn(traced, { start, end }) {
    const found = [];
    let offset = start;
    for (const character of traced.text.slice(start, end)) {
        if (forbiddenCharacter.test(character)) {
            const span = spanWithin(traced, offset, offset + character.length);
            found.push(diagnostic("markup/forbidden-character", span, `the character ${codePointName(character.codePointAt(0) ?? 0)} may stand in no text`, "remove it"));
        }
        offset += character.length;
    }
    return found;
}
/** Resolves the character references of `traced.text` within `range`. A reference that fails resolves to itself. */
export function resolveReferences(traced, range) {
    const { start, end } = range;
    const raw = traced.text.slice(start, end);
    if (isPlain(raw))
        return { text: sliceTraced(traced, start, end), diagnostics: [] };
    const diagnostics = [...forbiddenIn(traced, range), ...marksIn(traced, range)];
    const pieces = [];
    let done = 0;
    for (const match of raw.matchAll(referencePattern)) {
        const after = match.index + match[0].length;
        const resolution = resolve(match);
        if ("message" in resolution) {
            const span = spanWithin(traced, start + match.index, start + after);
            diagnostics.push(diagnostic("markup/character-reference", span, resolution.message, resolution.hint));
            continue;
        }
        pieces.push(sliceTraced(traced, start + done, start + match.index));
        pieces.push(replaceTraced(traced, start + match.index, start + after, resolution.character));
        done = after;
    }
    return { text: joinTraced([...pieces, sliceTraced(traced, start + done, end)]), diagnostics };
}
