function decoded(label, bytes) {
    try {
        return new TextDecoder(label, { fatal: true }).decode(bytes);
    }
    catch {
        // The decoder has this one complaint.
        return null;
    }
}
/** Characters of texts in Chinese and English; anything else in the wrong encoding shows. */
const expected = /^[\t\n\r -~\p{Script=Han}\p{Script=Latin}\u00A0-\u00FF\u2010-\u2027\u3000-\u3011\uFF01-\uFF5E]*$/u;
/** Whether one of every other byte, from `first` on, is zero. */
function hasZero(bytes, first) {
    for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1))
        if (at % 2 === first)
            return true;
    return false;
}
/** The text where the bytes can only be UTF-16: a mark of byte order, or none and every other byte of English zero. */
function utf16(bytes) {
    const [first, second] = bytes;
    if (bytes.length % 2 === 1)
        return null;
    if (first === 0xff && second === 0xfe)
        return decoded("utf-16le", bytes);
    if (first === 0xfe && second === 0xff)
        return decoded("utf-16be", bytes);
    for (const [label, zero] of [["utf-16le", 1], ["utf-16be", 0]]) {
        if (hasZero(bytes, 1 - zero) || !hasZero(bytes, zero))
            continue;
        const text = decoded(label, bytes);
        if (text !== null && expected.test(text))
            return text;
    }
    return null;
}
/** Counts of the pairs of bytes, or `null` where one of them is none of GB 2312 or stands for no Han character or mark of Chinese. */
function gbkCounts(bytes) {
    let [characters, common, beyondHangul] = [0, 0, 0];
    for (let at = 0; at < bytes.length; at++) {
        const lead = bytes[at] ?? 0;
        if (lead < 0x80)
            continue;
        const trail = bytes[at + 1] ?? 0;
        const isMark = lead >= 0xa1 && lead <= 0xa3;
        if (trail < 0xa1 || trail === 0xff || !(isMark || (lead >= 0xb0 && lead <= 0xf7)))
            return null;
        at += 1;
        if (isMark)
            continue;
        characters += 1;
        if (lead <= 0xd7)
            common += 1;
        if (lead > 0xc8)
            beyondHangul += 1;
    }
    return { characters, common, beyondHangul };
}
/**
 * Whether bytes that are no UTF-8 can only be Chinese in GBK: every pair is one of GB 2312, most characters are of its first
 * level, which holds the 3,755 that texts are made of, and some lie where Korean has no syllable. Kana of Japanese, letters
 * with accents of European languages and the trail bytes of Big5 break the first rule.
 */
function isSurelyGbk(counts) {
    return counts.characters >= 4 && counts.common >= counts.characters * 0.8 && counts.beyondHangul > 0;
}
/** Length in bytes of the whole characters before the first that is no UTF-8. */
function soundLength(bytes) {
    let [low, high, text] = [0, bytes.length, ""];
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        try {
            // In a stream, a character that is cut at the end is not yet a fault, and not yet given out.
            text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, middle), { stream: true });
            low = middle;
        }
        catch {
            high = middle - 1;
        }
    }
    return new TextEncoder().encode(text).length;
}
/** The bytes of a text file as text, with what is known of their encoding. A byte order mark is dropped. */
export function decodeText(bytes) {
    const wide = utf16(bytes);
    if (wide !== null)
        return { text: wide, encoding: "UTF-16", isCertain: true, firstFault: 0 };
    const text = decoded("utf-8", bytes);
    if (text !== null)
        return { text, encoding: "UTF-8", isCertain: true, firstFault: 0 };
    const counts = gbkCounts(bytes);
    const label = counts === null ? "windows-1252" : "gb18030";
    const sound = bytes.subarray(0, soundLength(bytes));
    const firstFault = new TextDecoder(label).decode(sound).length;
    return { text: new TextDecoder(label).decode(bytes), encoding: counts === null ? "Windows-1252" : "GBK", isCertain: counts !== null && isSurelyGbk(counts), firstFault };
}
