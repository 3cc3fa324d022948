import { codePointName, diagnostic } from "../diagnostics/index.js";
/** Control characters but tab and line ends, halves of surrogate pairs, and what Unicode keeps for no character. */
const forbidden = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
const allowedControl = /[\t\n\r\u0085]/g;
function named(character) {
    return codePointName(character.codePointAt(0) ?? 0);
}
const directional = /[\u202A-\u202E\u2066-\u2069]/g;
const endOfEmbedding = "\u202C";
const endOfIsolate = "\u2069";
/**
 * The first control of direction that has no partner, or `null` (UAX #9 §3.1): it turns what follows around, so that a
 * file reads otherwise than it is.
 */
function lonelyControl(text) {
    const open = [];
    for (const [control] of text.matchAll(directional)) {
        if (control !== endOfEmbedding && control !== endOfIsolate) {
            open.push({ control, end: control < endOfIsolate && control >= "\u2066" ? endOfIsolate : endOfEmbedding });
            continue;
        }
        if (open.pop()?.end !== control)
            return control;
    }
    return open[0]?.control ?? null;
}
/** What is wrong with the characters of a text that stands at `span`. */
export function characterFaults(text, span) {
    const faults = [];
    const found = forbidden.exec(text.replace(allowedControl, " "))?.[0];
    if (found !== undefined) {
        const message = `text with the character ${named(found)}, which cannot be printed`;
        faults.push(diagnostic("content/forbidden-character", span, message, "remove the character"));
    }
    const lonely = lonelyControl(text);
    if (lonely !== null) {
        const message = `text with the direction control ${named(lonely)} and without its partner`;
        faults.push(diagnostic("content/direction-control", span, message, "remove it, or write what opens or closes it"));
    }
    return faults;
}
