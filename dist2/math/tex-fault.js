function lowered(message) {
    const said = message.replace(/\s+/g, " ").trim().replace(/\.$/, "");
    return said.charAt(0).toLowerCase() + said.slice(1);
}
/**
 * Offset in the formula up to which it had been read. Macros replace what stands at the front of the parser's text but
 * never its tail, so that what is left unread is a tail of the formula as the author wrote it.
 */
function readUntil(tex, outermost) {
    if (outermost === undefined)
        return tex.length;
    const rest = outermost.string.slice(outermost.i);
    return tex.endsWith(rest) ? tex.length - rest.length : tex.length;
}
/** The fault at the command that its message names, else at the last character that was read. */
export function placedFault(tex, message, outermost) {
    const end = readUntil(tex, outermost);
    const named = /\\(?:[A-Za-z]+|[^\sA-Za-z])/.exec(message)?.[0];
    const at = named === undefined ? -1 : tex.lastIndexOf(named, end);
    if (named !== undefined && at >= 0)
        return { message: lowered(message), start: at, end: at + named.length };
    return { message: lowered(message), start: Math.max(0, end - 1), end: Math.max(end, Math.min(1, tex.length)) };
}
