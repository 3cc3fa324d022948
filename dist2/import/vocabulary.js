import { factLineOf } from "./course-words.js";
const fieldWords = {
    summary: ["主要内容简述", "内容简述", "主要内容", "内容概要", "简述", "摘要", "概述", "summary", "overview", "abstract", "description"],
    "key-points": ["主要观点", "核心观点", "关键点", "要点", "key points", "key point", "main points", "points", "main ideas", "takeaways", "key takeaways"],
    references: [
        "重要参考文献", "主要参考文献", "参考文献列表", "参考文献", "参考书目", "参考资料", "延伸阅读", "references", "reference", "key references",
        "reference list", "further reading", "reading", "readings", "bibliography", "literature",
    ],
    examples: ["示例", "图表示例", "图表", "图示", "例子", "examples", "example", "figures", "tables", "figures and tables", "illustrations"],
    objectives: ["学习目标", "教学目标", "本章目标", "本课目标", "objectives", "learning objectives", "goals", "learning goals", "learning outcomes", "lesson objectives"],
    tasks: ["作业", "课后作业", "课后任务", "练习", "tasks", "homework", "exercises", "assignments"],
};
const headingWords = {
    "title-page": ["标题页", "封面", "title page", "title", "cover"],
    contents: ["目录页", "目录", "contents", "table of contents", "contents page", "outline", "agenda"],
    "wrap-up": ["总结与讨论", "总结", "小结", "本课小结", "结语", "wrap-up", "wrap up", "summary", "conclusion", "conclusions", "recap", "summary and discussion"],
    references: ["参考文献", "参考资料", "references", "bibliography", "further reading", "literature"],
    questions: ["讨论与答疑", "答疑", "问答", "讨论", "思考题", "讨论题", "questions", "discussion", "q&a", "questions and answers", "discussion and questions", "discussion and q&a"],
    tasks: ["作业", "课后作业", "课后任务", "练习", "tasks", "homework", "exercises", "assignments"],
    objectives: ["学习目标", "教学目标", "本章目标", "本课目标", "objectives", "learning objectives", "learning goals", "learning outcomes", "lesson objectives"],
};
function namesByWord(words) {
    const rows = Object.entries(words);
    return new Map(rows.flatMap(([name, list]) => list.map((word) => [word, name])));
}
const fields = namesByWord(fieldWords);
const headings = namesByWord(headingWords);
function folded(text) {
    return text.replace(/[*_`]/g, "").trim().toLowerCase();
}
/** The field that a heading of its own announces, or `null`. */
export function fieldOfHeading(text) {
    return fields.get(folded(text).replace(/[:：]$/, "")) ?? null;
}
/** What a heading that stands in every outline is for, or `null` for one of the author's own. */
export function headingKind(text) {
    return headings.get(folded(text).replace(/[:：]$/, "")) ?? null;
}
const labelled = /^(?:\*\*|__)?([^*_:：]{1,40}?)\s*(?:(?:\*\*|__)\s*[:：]|[:：]\s*(?:\*\*|__)|[:：]|(?:\*\*|__)$)\s*(.*)$/su;
/** The label that a line begins with, or `null`. */
export function labelOf(text) {
    const [, label = "", rest = ""] = labelled.exec(text) ?? [];
    const field = fields.get(folded(label));
    return field === undefined ? null : { field, label: label.trim(), rest };
}
// Without a colon only a short line that begins like a title is one: `Figure 3 shows a bow.` is a sentence.
const slot = /^(图表?|表格?|figure|fig\.?|table)\s*(\d{1,4}(?:[.-]\d{1,4}){0,3})(?:\s*[:：.．、]\s*|\s*[—–]\s*|\s+(?=[\p{Lu}\p{Script=Han}][^.。!?！？；;]{0,60}$))(\S.*)$/su;
const slotWord = /^(?:\*\*)?(?:图|表|figure|fig\b|table)/i;
/** The figure or table that a line announces, or `null`. */
export function slotOf(text) {
    if (!slotWord.test(text))
        return null;
    const plain = text.replace(/\*\*/g, "").replace(/^[a-z]+/i, (word) => word.toLowerCase());
    const [, word = "", number = "", caption = ""] = slot.exec(plain) ?? [];
    if (caption === "")
        return null;
    return { kind: /^(?:表|table)/i.test(word) ? "table" : "figure", number, caption: caption.trim() };
}
/** Whether a line inside a paragraph says something by itself, so that it is not joined with its neighbours. */
export function isLineOfItsOwn(text) {
    return labelOf(text) !== null || slotOf(text) !== null || titleFieldOf(text) !== null || factLineOf(text) !== null;
}
const titleWords = new Map([
    ["标题", "title"], ["课题", "title"], ["title", "title"], ["副标题", "subtitle"], ["subtitle", "subtitle"],
    ["日期", "date"], ["时间", "date"], ["date", "date"], ["讲师", "instructor"], ["教师", "instructor"],
    ["主讲", "instructor"], ["instructor", "instructor"], ["lecturer", "instructor"], ["课时", "hours"], ["hours", "hours"],
]);
/** A line of a title page taken apart, or `null`. */
export function titleFieldOf(text) {
    const [, word = "", value = ""] = /^([^:：]{1,20})[:：]\s*(.+)$/s.exec(text.replace(/\*\*/g, "")) ?? [];
    const name = titleWords.get(word.trim().toLowerCase());
    return name === undefined ? null : { name, value: value.trim() };
}
