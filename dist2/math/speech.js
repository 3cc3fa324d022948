import { heard } from "./heard.js";
import { languageOfWords, ownWords } from "./own-words.js";
/** The languages that the rules of the Speech Rule Engine speak (version 4.1). */
const spoken = new Set(["af", "ca", "da", "de", "en", "es", "fr", "hi", "it", "ko", "nb", "nn", "sv"]);
/** The language in which formulas are said in a text of another. */
function languageOfSpeech(lang) {
    const primary = lang.split("-")[0]?.toLowerCase() ?? "en";
    return spoken.has(primary) ? primary : "en";
}
let engine = null;
/** The engine speaks one language at a time: who asks waits until the one before has been answered. */
let turn = Promise.resolve();
async function say(mathml, locale) {
    engine ??= (await import("speech-rule-engine")).default;
    const speaking = engine;
    await speaking.setupEngine({ locale, domain: "clearspeak", style: "default", modality: "speech", markup: "none" });
    await speaking.engineReady();
    return { lang: locale, texts: mathml.map((one) => speaking.toSpeech(heard(one)).replace(/\s+/g, " ").trim()) };
}
/**
 * Words for formulas given as MathML, by the rules of ClearSpeak, which say a formula as a teacher would; in languages that these do
 * not know and that labels are built in for, in plain words of our own.
 *
 * @throws where `speech-rule-engine` is not installed.
 */
export function sayFormulas(mathml, lang) {
    const own = languageOfWords(lang);
    if (own !== null)
        return Promise.resolve({ lang: own, texts: mathml.map((one) => ownWords(heard(one), own)) });
    const mine = turn.then(() => say(mathml, languageOfSpeech(lang)));
    turn = mine.catch(() => undefined);
    return mine;
}
