import { diagnostic } from "../diagnostics/index.js";
import { wordsOf } from "../language/index.js";
import { wordsIn } from "./secrets.js";
/** From so many letters on words are looked for inside others: shorter ones must stand by themselves. */
const longEnough = 8;
/** Han characters say more each. */
const longEnoughInHan = 4;
/** Fewer letters than these cannot be told from any other text. */
const leastLetters = 3;
const leastHan = 2;
/** Letters and digits alone, whatever their form: lines end, marks are set and words are hyphenated in many ways. */
function foldedLetters(text) {
    return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
/** Words with one blank between them. */
function foldedWords(text) {
    return ` ${text.normalize("NFKC").toLowerCase().replace(/\u00ad/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}
/** Text that words are looked for in. */
class Haystack {
    #letters;
    #words;
    constructor(texts) {
        const all = [...texts];
        // Nothing runs from one text into the next.
        this.#letters = all.map(foldedLetters).join("\n");
        this.#words = all.map(foldedWords).join("\n");
    }
    has(words) {
        const letters = foldedLetters(words);
        const isLong = letters.length >= longEnough || (/\p{Script=Han}/u.test(letters) && letters.length >= longEnoughInHan);
        return isLong ? this.#letters.includes(letters) : this.#words.includes(foldedWords(words));
    }
}
function saysAnything(words) {
    const { length } = foldedLetters(words);
    return length >= leastLetters || (/\p{Script=Han}/u.test(words) && length >= leastHan);
}
/** All strings of plain data. */
function stringsOf(value) {
    if (typeof value === "string")
        return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
const open = new WeakMap();
/** What everybody who gets the edition may read: all that its course says, and the words of its language. */
function publicText(course) {
    let known = open.get(course);
    if (known === undefined) {
        // What names of files say is said where nobody marks it.
        const parts = course.parts.map((part) => ({ ...part, lessons: [] }));
        // Entries of references have types, as pieces of running text have, and are none.
        const entries = course.references.flatMap((entry) => wordsIn(entry, entry.span));
        const said = [...wordsIn({ ...course, parts, references: [] }, course.title.span), ...entries].map(({ words }) => words);
        open.set(course, (known = new Haystack([...said, said.join(" "), ...stringsOf(wordsOf(course.lang.value))])));
    }
    return known;
}
/**
 * A mistake for all words that an edition must not hold and that stand in a file of it all the same: `found` is every text of the
 * file, whoever reads it. Words that the edition says anyway are no leak.
 */
export function leaksIn(course, secrets, found) {
    const haystack = new Haystack(found);
    const told = new Set();
    return secrets.flatMap(({ words, span }) => {
        if (!saysAnything(words) || told.has(words) || !haystack.has(words) || publicText(course).has(words))
            return [];
        told.add(words);
        const message = `the edition for \`${course.edition ?? ""}\` would hold \`${words.length > 60 ? `${words.slice(0, 59)}…` : words}\`, which is not for it`;
        return [diagnostic("edition/leak", span, message, "look for these words in figures, tables, code and templates: what brings them in is not marked as they are")];
    });
}
