const han = "[\\d〇零一二三四五六七八九十百]{1,4}";
const english = "(?:\\d{1,3}(?:\\s*[-–&,]\\s*\\d{1,3})?|[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)";
const separator = "\\s*(?:[:：.．、—–|]|--?(?=\\s))\\s*";
const lessonName = new RegExp(`^(?:第\\s*${han}\\s*(?:[-–~至到]\\s*(?:第\\s*)?${han}\\s*)?(?:课时|次课|课|讲|章|周|天|回|专题)|(?:lesson|lecture|chapter|session|week|day|class|meeting|lec)s?\\.?\\s*${english}(?![\\p{L}\\d])|(?:topic)\\s+${english}(?![\\p{L}\\d])|专题\\s*${han}|项目\\s*${han}|任务\\s*${han}|实验\\s*${han})`, "iu");
const partName = new RegExp(`^(?:第\\s*${han}\\s*(?:部分|单元|模块|篇|编|阶段)|(?:part|unit|module)\\s+${english}(?![\\p{L}\\d])|(?:模块|单元|阶段)\\s*${han})`, "iu");
/** Names whose number says nothing that the order of the lessons does not say. */
const dropped = new RegExp(`^(?:第\\s*${han}\\s*(?:课时|次课|课|讲|章|周|天|回|节|专题)|(?:lesson|lecture|chapter|session|week|day|class|topic|section|lec)\\.?\\s*${english}(?![\\p{L}\\d]))(?:${separator}|\\s+|(?=[《“（(]))`, "iu");
const plainNumber = new RegExp(`^(?:[（(]\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])\\s*[)）]\\s*|[一二三四五六七八九十]{1,3}\\s*[、.．,，：]\\s*|§?\\d{1,2}(?:\\.\\d{1,2}){1,4}[.．、]?(?:\\s+|(?=[\\p{Script=Han}]))|\\d{1,2}\\s*[、．]\\s*|\\d{1,2}[.)]\\s+|\\d{1,2}\\.(?=[\\p{Script=Han}])|[IVX]{1,5}[.)]\\s+|[①-⑳]\\s*)`, "u");
/** A heading without the number that its place in the outline says as well; a heading that is nothing else stays. */
export function withoutNumber(heading) {
    const plain = heading.replace(/^(\*\*|__)(.*)\1$/s, "$2").trim();
    const once = plain.replace(dropped, "").replace(plainNumber, "").trim();
    const rest = once.replace(/^[:：—–-]\s*/, "");
    return /[\p{L}\p{N}]/u.test(rest) ? rest : plain;
}
/** The place that the number of a heading claims, from 1; `null` where it has none or more than one. */
export function numberOf(heading) {
    const found = /^(?:第\s*)?(?:[\p{L}]+\s*)?(\d{1,3})(?![\d.])/u.exec(heading)?.[1];
    if (found !== undefined)
        return Number(found);
    const digits = /^第\s*([一二三四五六七八九十]{1,3})/.exec(heading)?.[1];
    if (digits === undefined)
        return null;
    const values = "零一二三四五六七八九";
    const [tens, units] = digits.includes("十") ? digits.split("十") : ["", digits];
    return (digits.includes("十") ? (tens === "" || tens === undefined ? 1 : values.indexOf(tens)) * 10 : 0) + (units === "" || units === undefined ? 0 : values.indexOf(units));
}
/** Whether a heading names a part of the course. */
export function namesPart(heading) {
    return partName.test(heading.replace(/^[*_]+/, ""));
}
/** Whether a heading names a lesson. */
export function namesLesson(heading) {
    return lessonName.test(heading.replace(/^[*_]+/, ""));
}
/** Whether a heading names what may hold lessons of its own: a week, a chapter. */
export function namesOuterLesson(heading) {
    return /^(?:第\s*[\d〇零一二三四五六七八九十百]{1,4}\s*[章周]|(?:chapter|week)\b)/iu.test(heading.replace(/^[*_]+/, ""));
}
