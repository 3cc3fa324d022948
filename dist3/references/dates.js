import { termLanguage } from "./terms.js";
const long = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const short = {
    long,
    ieee: ["Jan.", "Feb.", "Mar.", "Apr.", "May", "Jun.", "Jul.", "Aug.", "Sep.", "Oct.", "Nov.", "Dec."],
    mla: ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."],
};
const seasons = { en: ["Spring", "Summer", "Autumn", "Winter"], zh: ["春季", "夏季", "秋季", "冬季"] };
const two = (part) => String(part).padStart(2, "0");
/** `2024-05-06`, as far as it is known. */
function isoDay({ year, month, day }) {
    return [String(year).padStart(4, "0"), ...(month === null ? [] : [two(month), ...(day === null ? [] : [two(day)])])].join("-");
}
function yearWords(year) {
    return year < 0 ? `${-year} BCE` : String(year);
}
/** `1961–1984`, `1961—`, `c1979`; the letter of the year behind it. */
export function yearOf(date, { dash }, letter = "", isShort = false) {
    if (date.literal !== undefined)
        return `${date.literal.replace(isShort ? /\s*[（(][^（）()]*[)）]$/ : /$^/, "")}${letter}`;
    const end = date.end === undefined || date.end.year === date.year ? "" : `${dash}${date.end.year === 0 ? "" : yearWords(date.end.year)}`;
    return `${yearWords(date.year)}${end}${letter}`;
}
function easternDay({ month, day, season }, year) {
    const before = year === "" ? "" : `${year}年`;
    if (season !== undefined)
        return `${before}${seasons.zh[season - 1] ?? ""}`;
    return month === null ? year : `${before}${month}月${day === null ? "" : `${day}日`}`;
}
function dayInWords(date, form, { lang, months }, withYear) {
    const { month, day, season } = date;
    const year = withYear ? yearWords(date.year) : "";
    const language = termLanguage(lang);
    if (language === "zh" || language === "ja")
        return easternDay(date, year);
    if (language !== "en")
        return [year, month, month === null ? null : day].filter((part) => part !== null && part !== "").join(language === "ru" ? "." : "/");
    const name = season === undefined ? (month === null ? undefined : short[months][month - 1]) : seasons.en[season - 1];
    if (name === undefined)
        return year;
    return englishDay({ name, day, year }, form);
}
function englishDay({ name, day, year }, form) {
    if (form === "ymd")
        return `${year}, ${name}${day === null ? "" : ` ${day}`}`;
    if (form === "dmy")
        return `${day === null ? "" : `${day} `}${name}${year === "" ? "" : ` ${year}`}`;
    const monthAndDay = form === "my" || day === null ? name : `${name} ${day}`;
    return year === "" ? monthAndDay : `${monthAndDay}${day === null || form === "my" ? "" : ","} ${year}`;
}
/** A date in one of the forms of templates, `null` where the form has nothing to say: a year has no `md`. */
export function dateInWords(date, form, look, letter = "") {
    if (form === "year")
        return yearOf(date, look, letter);
    if (date.literal !== undefined)
        return form === "md" ? null : `${date.literal}${letter}`;
    if (form === "iso")
        return `${isoDay(date)}${date.end === undefined ? "" : `/${isoDay(date.end)}`}`;
    if (form === "md")
        return date.month === null && date.season === undefined ? null : dayInWords(date, form, look, false) + endOf(date, look);
    const words = dayInWords(date, form, look, true);
    const lettered = letter === "" ? words : words.replace(yearWords(date.year), `${yearWords(date.year)}${letter}`);
    return lettered + (form === "ymd" ? endOf(date, look) : "");
}
/** What a range adds to its first day: `–5`, `–July 2`. */
function endOf({ end, month, year }, look) {
    if (end === undefined)
        return "";
    if (end.year !== year)
        return `${look.dash}${dayInWords(end, "mdy", look, true)}`;
    if (end.month === month)
        return end.day === null ? "" : `${look.dash}${end.day}`;
    return `${look.dash}${dayInWords(end, "md", look, false)}`;
}
