/** Names of encodings that are written in ways of their own; all others go to the decoder as they stand. */
const aliases = { "us-ascii": "utf-8", ascii: "utf-8" };
function declared(bytes) {
    const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
    return /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
}
/** The encoding that the first bytes show (XML 1.0, appendix F). */
function encodingOf(bytes) {
    const [first = 0, second = 0, third = 0] = bytes;
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return "utf-8";
    if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0))
        return "utf-16le";
    if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c))
        return "utf-16be";
    const name = declared(bytes);
    return aliases[name] ?? name;
}
/** The text of an XML file in the encoding that it has, without its byte order mark; `encoding` where nothing reads it. */
export function sourceText(bytes) {
    const encoding = encodingOf(bytes);
    try {
        return { text: new TextDecoder(encoding).decode(bytes) };
    }
    catch {
        return { encoding };
    }
}
