import { isoDate, isoDates } from "./dates.js";
const columnWords = [
    ["date", /^(?:dates?|日期|上课日期|when|day ?\/ ?date|dates? .*|.*\bdate)$/i],
    ["week", /^(?:weeks?|wk\.?|week ?(?:#|no\.?|number|of)?|周次?|教学周|第几周|周数|session|class|class ?(?:#|no\.?)|meeting|lecture ?(?:#|no\.?)|lec\.?|#|no\.?|序号|课次|次数|day|days?|时间)$/i],
    ["topic", /topic|subject|theme|content|title|description|lecture|主题|内容|课题|章节|题目|章|项目|任务|module|unit|activit|in class|what/i],
    ["reading", /read|text|chapter|prepar|before class|material|resource|阅读|教材|参考|预习|资料/i],
    ["due", /due|assign|homework|deliver|deadline|作业|截止|提交|quiz|problem|exam|test/i],
];
function columnsOf(cells) {
    const found = new Map();
    cells.forEach(({ value }, at) => {
        const name = columnWords.find(([column, pattern]) => !found.has(column) && pattern.test(value.replace(/[*_]/g, "").trim()))?.[0];
        if (name !== undefined)
            found.set(name, at);
    });
    return found;
}
const plain = (text) => text.replaceAll("\\\n", "; ").replace(/^\*\*([^*]+)\*\*$/, "$1").trim();
/** A row with its columns known; a date that is not sure stays in words beside the week. */
function meetingOf(row, table, columns, date) {
    const at = (name) => plain(row[columns.get(name) ?? -1]?.value ?? "");
    const used = new Set(columns.values());
    const others = row.flatMap(({ value }, index) => (used.has(index) || value === "" ? [] : [`${plain(table.columns[index]?.value ?? "")}: ${plain(value)}`.replace(/^: /, "")]));
    const written = at("date");
    const week = [at("week"), date === null ? written : ""].filter((text) => text !== "").join(", ").replace(/\*\*/g, "");
    const [reading, due] = [at("reading"), at("due")];
    const topic = [at("topic"), ...others].filter((text) => text !== "").join("; ");
    if (topic === "" && reading === "" && due === "")
        return week === "" ? null : { week, date, topic: "–", reading: null, due: null, pieces: row };
    if (topic === "")
        return { week: week || null, date, topic: due === "" ? reading : due, reading: due === "" ? null : reading || null, due: null, pieces: row };
    return { week: week || null, date, topic, reading: reading || null, due: due || null, pieces: row };
}
/** A table as a schedule, or `null` where it has no column of topics beside one of weeks or dates. */
function scheduleOfTable(table, year) {
    const columns = columnsOf(table.columns);
    if (!columns.has("week") && !columns.has("date"))
        return null;
    if (!columns.has("topic")) {
        const longest = table.columns
            .map((_, at) => ({ at, length: table.rows.reduce((sum, row) => sum + (row[at]?.value.length ?? 0), 0) }))
            .filter(({ at }) => ![...columns.values()].includes(at))
            .sort((a, b) => b.length - a.length)[0];
        if (longest === undefined)
            return null;
        columns.set("topic", longest.at);
    }
    const dates = isoDates(table.rows.map((row) => plain(row[columns.get("date") ?? -1]?.value ?? "")), year);
    const found = table.rows.map((row, index) => meetingOf(row, table, columns, dates[index] ?? null));
    const all = found.flatMap((one) => one ?? []);
    return all.length === found.length && all.length >= 2 ? all : null;
}
const weekItem = /^\**((?:week|wk\.?|class|session|lecture|day)\s*\d{1,2}(?:\s*[-–]\s*\d{1,2})?|第\s*[\d一二三四五六七八九十]{1,3}(?:\s*[-–~至]\s*[\d一二三四五六七八九十]{1,3})?\s*(?:周|次课|讲|次))\s*(?:[（(]([^()（）]{3,24})[)）])?\**\s*[:：.、–—-]?\s*\**\s*(\S[\s\S]*)$/i;
const dateItem = /^\**((?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2}|\d{1,2}月\d{1,2}日|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\/\d{1,2})\**\s*[:：–—-]\s*\**\s*(\S[\s\S]*)$/i;
function meetingOfItem(text, year) {
    const [, week, when, topic] = weekItem.exec(text.value) ?? [];
    if (week !== undefined && topic !== undefined) {
        const date = when === undefined ? null : isoDate(when, year);
        return { week: when !== undefined && date === null ? `${week}, ${when}` : week, date, topic: topic.trim(), reading: null, due: null, pieces: [text] };
    }
    const [, written, what] = dateItem.exec(text.value) ?? [];
    if (written === undefined || what === undefined)
        return null;
    const date = isoDate(written, year);
    return { week: date === null ? written : null, date, topic: what.trim(), reading: null, due: null, pieces: [text] };
}
/** The schedule in one block, or `null`. `year` is that of the term, for dates without one. */
export function scheduleOf(block, year) {
    if (block.kind === "table")
        return scheduleOfTable(block, year);
    if (block.kind !== "list" || block.items.length < 2)
        return null;
    const found = block.items.map(({ text, blocks }) => (text === null || blocks.length > 0 ? null : meetingOfItem(text, year)));
    const all = found.flatMap((one) => one ?? []);
    return all.length === found.length ? all : null;
}
