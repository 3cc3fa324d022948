import { isChinese, isTraditional, partsOf } from "./tag.js";
/** The days of the week from Monday on, by language; what people write is looked up in all of them. */
const names = {
    en: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    de: ["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"],
    es: ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    fr: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    it: ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"],
    pt: ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo"],
    ru: ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
    ja: ["月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"],
    el: ["δευτέρα", "τρίτη", "τετάρτη", "πέμπτη", "παρασκευή", "σάββατο", "κυριακή"],
    ar: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
    fa: ["دوشنبه", "سه‌شنبه", "چهارشنبه", "پنج‌شنبه", "جمعه", "شنبه", "یکشنبه"],
    he: ["יום שני", "יום שלישי", "יום רביעי", "יום חמישי", "יום שישי", "יום שבת", "יום ראשון"],
    hi: ["सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार"],
    ko: ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"],
};
const han = "一二三四五六日";
/** The letters by which timetables in English write days together: `MWF`, `TTh`, `TuTh`, `TR`. */
const letters = { M: 1, T: 2, Tu: 2, W: 3, R: 4, Th: 4, F: 5, S: 6, Sa: 6, U: 7, Su: 7 };
function numberOfWord(word) {
    const plain = word.toLowerCase().replace(/\.$/, "");
    // Two letters tell English days apart; in other languages `do` is a Thursday and a Sunday.
    const fits = (name, least) => plain.length >= least && (name.startsWith(plain) || `${name}s` === plain);
    for (const [language, days] of Object.entries(names)) {
        const least = language === "en" ? 2 : ["ja", "ko"].includes(language) ? 2 : 3;
        const at = days.findIndex((name) => fits(name, least));
        if (at !== -1)
            return at + 1;
    }
    return null;
}
/** `周二、周四`, `星期一三五`, `礼拜天`. */
function numbersOfHan(text) {
    if (!/^(?:(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]+[、，,/和及与\s]*)+$/.test(text))
        return null;
    return Array.from(text.replace(/周|週|星期|礼拜|禮拜/g, "").matchAll(/[一二三四五六日天]/g), ([sign]) => han.indexOf(sign.replace("天", "日")) + 1);
}
/** The days of the week that a text names, 1 for Monday to 7 for Sunday, in their order and each once; `null` where it names something else. */
export function weekdaysIn(text) {
    const written = text.trim();
    const ofHan = numbersOfHan(written);
    if (ofHan !== null)
        return sorted(ofHan);
    const words = written.split(/\s*(?:[,;/+&、，]|\band\b|\s)\s*/i).filter((word) => word !== "");
    const ofWords = words.map(numberOfWord);
    if (words.length > 0 && ofWords.every((one) => one !== null))
        return sorted(ofWords);
    if (!/^(?:Th|Tu|Sa|Su|[MTWRFSU])+$/.test(written))
        return null;
    return sorted(Array.from(written.matchAll(/Th|Tu|Sa|Su|[MTWRFSU]/g), ([letter]) => letters[letter] ?? 1));
}
function sorted(days) {
    return [...new Set(days)].sort((a, b) => a - b);
}
/** What a language calls a day of the week, 1 for Monday to 7 for Sunday, as running text writes it. */
export function weekdayName(tag, weekday) {
    const { language } = partsOf(tag);
    if (isChinese(tag))
        return `${isTraditional(tag) ? "週" : "周"}${han[weekday - 1] ?? ""}`;
    const known = language === "iw" ? "he" : language;
    const name = (names[known] ?? names["en"])?.[weekday - 1] ?? "";
    return ["de", "el"].includes(known) || names[known] === undefined || known === "en" ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
/** The one day of the week that a text names, or `null`. */
export function weekdayIn(text) {
    const days = weekdaysIn(text);
    return days?.length === 1 ? (days[0] ?? null) : null;
}
