import { partsOf, isChinese, isTraditional } from "./tag.js";
import { arabic } from "./words/ar.js";
import { german } from "./words/de.js";
import { greek } from "./words/el.js";
import { american, english } from "./words/en.js";
import { downloadWords } from "./words/download.js";
import { spanish } from "./words/es.js";
import { persian } from "./words/fa.js";
import { french } from "./words/fr.js";
import { hebrew } from "./words/he.js";
import { hindi } from "./words/hi.js";
import { italian } from "./words/it.js";
import { japanese } from "./words/ja.js";
import { korean } from "./words/ko.js";
import { portuguese } from "./words/pt.js";
import { russian } from "./words/ru.js";
import { urdu } from "./words/ur.js";
import { chinese } from "./words/zh.js";
import { traditionalChinese } from "./words/zh-hant.js";
/** Languages with words of their own beside Chinese and English; each has a row among those of the page for downloading as well. */
const others = {
    ar: arabic, de: german, el: greek, es: spanish, fa: persian, fr: french, he: hebrew, hi: hindi, it: italian,
    ja: japanese, ko: korean, pt: portuguese, ru: russian, ur: urdu,
};
function isOther(language) {
    return Object.hasOwn(others, language);
}
const whole = new Map();
/** What a section comes to, where a language has no words of its own for it: `(3 × 2 = 6 points)`. */
function plainNote(points) {
    return ({ count, each, total }) => (each === null || count === 1 ? `(${total} ${points})` : `(${count} × ${each} = ${total} ${points})`);
}
function wholeWords(language) {
    const own = others[language];
    let words = whole.get(language);
    if (words === undefined) {
        words = {
            ...own, days: own.days ?? ((from, to) => `${own.date(from)} – ${own.date(to)}`), time: own.time ?? english.time, periods: own.periods ?? english.periods, clause: own.clause ?? english.clause, aside: own.aside ?? english.aside,
            // Weeks that a language has no words for are numbers behind its own.
            weeks: own.weeks ?? ((weeks) => `${own.syllabus.week ?? english.syllabus.week} ${weeks}`), labels: { ...english.labels, ...own.labels }, syllabus: { ...english.syllabus, ...own.syllabus },
            kinds: { ...english.kinds, ...own.kinds }, exam: { ...english.exam, ...(own.exam && { sectionNote: plainNote(own.labels.points ?? english.labels.points) }), ...own.exam }, plan: { ...english.plan, ...own.plan }, examTitle: own.examTitle ?? english.examTitle, download: downloadWords[language],
        };
        whole.set(language, words);
    }
    return words;
}
/**
 * The words of a BCP 47 tag: those of Chinese for all its languages, in the characters that the tag asks for; dates as the
 * region writes them in English. A language without words of its own has the English ones.
 */
export function wordsOf(tag) {
    if (isChinese(tag))
        return isTraditional(tag) ? traditionalChinese : chinese;
    const { language, region } = partsOf(tag);
    if (language === "en" && region === "US")
        return american;
    const known = language === "iw" ? "he" : language;
    return isOther(known) ? wholeWords(known) : english;
}
const examination = /\b(?:exams?|examinations?|finals?|mid-?terms?|examen(?:es)?|esam[ei]|exames?|klausur|abschlussprüfung)\b|экзамен|εξετάσεις|考试|考試|期末|期中|試験|시험|اختبار|בחינה|מבחן|परीक्षा/i;
/** Whether words name an examination, which is held on one day: `Final exam`, `期末考试`. */
export function namesExamination(words) {
    return examination.test(words);
}
const ordinal = String.raw `(?:\d+|[ivxlc]+|one|two|three|four|five|six|seven|eight|nine|ten)`;
const numberedPart = new RegExp(`^(?:(?:part|unit|module|block|teil|partie|parte|раздел|часть|μέρος)\\s+${ordinal}\\b|第\\s*[\\d〇零一二三四五六七八九十百]+\\s*(?:部分|部|编|編|篇|单元|單元|章|模块))`, "iu");
/** Whether the title of a part says which it is: `Part two: counting`, `第一部分 基础`. */
export function numbersItself(title) {
    return numberedPart.test(title.trim());
}
/** The words of a record that are texts, and no functions of a number. */
export function wordsAlone(words) {
    return Object.fromEntries(Object.entries(words).filter((entry) => typeof entry[1] === "string"));
}
