/** Nothing but characters that folding leaves as they are. */
const untouched = /^[\u0000-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u3000-\u3029\u3030-\u3098\u309f-\u9fff\uff00-\uffef]*$/;
const segment = /\P{M}\p{M}*|\p{M}+/gu;
/** Radicals and typographic ligatures: characters that readers search by the letters they stand for. */
const compatible = /[\u2e9f\u2ef3\u2f00-\u2fd5\ufb00-\ufb06]/gu;
/**
 * Normalises text (NFC), folds Kangxi radicals to the ideographs that they look like, and takes typographic ligatures
 * apart, for the font makes its own.
 */
export function foldText(text) {
    if (untouched.test(text) || fold(text) === text)
        return { text, origins: null };
    let folded = "";
    const origins = [];
    for (const match of text.matchAll(segment)) {
        const part = fold(match[0]);
        for (let index = 0; index < part.length; index++)
            origins.push(match.index);
        folded += part;
    }
    return { text: folded, origins: Int32Array.from(origins) };
}
function fold(text) {
    return text.replace(compatible, (character) => character.normalize("NFKC")).normalize("NFC");
}
