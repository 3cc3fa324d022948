import { weekdayIn } from "../language/index.js";
const words = {
    a: 1, an: 1, the: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
    一: 1, 两: 2, 兩: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10,
};
function numberOf(word) {
    return words[word.toLowerCase()] ?? Number(word);
}
/** `week 5 Fri`, `Friday of week 5`, `第5周周五`. */
function weekRule(text) {
    const [, week, day = ""] = /^(?:in |by )?week\s+(\d{1,2})[\s,]*(.*)$/i.exec(text) ?? /^第\s?(\d{1,2})\s?[周週][\s的]*(.*)$/.exec(text) ?? [];
    if (week !== undefined)
        return dayOfWeek(Number(week), day);
    const [, before, later] = /^(\S+?),?\s+(?:of|in)?\s*week\s+(\d{1,2})$/i.exec(text) ?? [];
    return before === undefined || before.toLowerCase() === "exam" ? null : dayOfWeek(Number(later), before, true);
}
function dayOfWeek(week, day, needsDay = false) {
    if (day.trim() === "")
        return needsDay ? null : { kind: "week", week, weekday: null };
    const weekday = weekdayIn(day);
    return weekday === null ? null : { kind: "week", week, weekday };
}
function anchorOf(text) {
    const plain = text.trim().replace(/^the\s+/i, "");
    if (/^(?:start|beginning|first day)(?: of (?:the )?(?:term|semester|classes))?$|^(?:term|semester) (?:starts|begins)$|^开学$/i.test(plain))
        return { kind: "term-start" };
    if (/^(?:end|last day) of (?:the )?(?:term|semester|classes)$|^last day$|^(?:term|semester) ends$|^学期结束$/i.test(plain))
        return { kind: "term-end" };
    const [, number] = /^lesson\s+(\d{1,3})$/i.exec(plain) ?? /^第\s?(\d{1,3})\s?[讲講课課]$/.exec(plain) ?? [];
    if (number !== undefined)
        return { kind: "lesson", lesson: number };
    const [, name] = /^lesson\s+(\S+)$/i.exec(plain) ?? /^`([^`]+)`$/.exec(plain) ?? /^(\d+-[a-z0-9-]+)$/i.exec(plain) ?? [];
    return name === undefined ? null : { kind: "lesson", lesson: name };
}
/** `two days after lesson 3`, `the day before lesson 3`, `一周` behind `第3讲后`. */
function offsetRule(text) {
    const count = "(\\d{1,3}|an?|the|one|two|three|four|five|six|seven|eight|nine|ten)";
    const [, amount, unit = "", side = "", of = ""] = new RegExp(`^${count}\\s+(days?|weeks?)\\s+(after|before)\\s+(.+)$`, "i").exec(text) ?? [];
    if (amount !== undefined)
        return shifted(numberOf(amount) * (/^w/i.test(unit) ? 7 : 1) * (side.toLowerCase() === "after" ? 1 : -1), of);
    const [, lesson = "", way = "", many = "", scale = ""] = /^(第\s?\d{1,3}\s?[讲講课課]|开学|学期结束)(?:结束)?(后|前|後)\s?(\d{1,3}|[一二两兩三四五六七八九十])\s?(天|日|周|週|个?星期)内?$/.exec(text) ?? [];
    if (lesson !== "")
        return shifted(numberOf(many) * (/[天日]/.test(scale) ? 1 : 7) * (way === "前" ? -1 : 1), lesson);
    const [, same] = /^(第\s?\d{1,3}\s?[讲講课課])(?:当天|课上)$/.exec(text) ?? /^(?:on the day of|in)\s+(lesson\s+\S+)$/i.exec(text) ?? [];
    return same === undefined ? null : shifted(0, same);
}
function shifted(days, of) {
    const anchor = anchorOf(of);
    return anchor === null ? null : { kind: "offset", days, anchor };
}
/** The rule that words for a day are; `null` for words that no calendar settles. */
export function dayRuleIn(text) {
    const plain = text.trim();
    if (/^(?:in )?(?:the )?(?:exam(?:ination)?s?|finals) (?:week|period)$|^(?:考试|期末考试|期末)[周週]$/i.test(plain))
        return { kind: "examinations" };
    const edge = anchorOf(plain);
    if (edge !== null && edge.kind !== "lesson")
        return { kind: "offset", days: 0, anchor: edge };
    return weekRule(plain) ?? offsetRule(plain);
}
