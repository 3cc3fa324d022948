import { hasComplexScript } from "./shaping/complex-scripts.js";
import { loadBidi } from "./shaping/bidi.js";
import { loadHyphenation } from "./breaking/hyphenation.js";
/**
 * Loads what the text of a document needs: hyphenation patterns of the languages in which words may be divided, and the
 * bidirectional algorithm for scripts like Arabic and Hebrew. Text
 * whose resources have not been loaded is set without them, so a pipeline awaits this before it lays anything out.
 */
export async function loadResources(needs) {
    const languages = new Set();
    let isComplex = false;
    for (const { text, lang, hyphenated, rightToLeft } of needs) {
        if (hyphenated)
            languages.add(lang);
        isComplex ||= rightToLeft === true || hasComplexScript(text);
    }
    await loadHyphenation(languages);
    if (isComplex)
        await loadBidi();
}
