import { plainItems } from "./fields.js";
const percent = /(\d{1,3}(?:\.\d{1,2})?)\s*[%％]/;
const total = /^\**\s*(?:total|sum|合计|总计|总分|总成绩|小计)/i;
function strip(text) {
    return text.replace(/\*\*|__/g, "").replace(/^[\s:：,，;；、=–—-]+|[\s:：,，;；、=–—(（-]+$/g, "").trim();
}
/** `Kite: 60%`, `60% kite`, `期末考试占50%` taken apart, or `null`. */
function weighted(text, below) {
    const found = [...text.value.matchAll(new RegExp(percent.source, "g"))];
    const [only] = found;
    if (only === undefined || found.length !== 1)
        return null;
    const [before, behind] = [text.value.slice(0, only.index), text.value.slice(only.index + only[0].length)];
    const name = strip(strip(before).replace(/(?:占比|占|比例为?|权重为?|约|计|is worth|worth|counts for|of)\s*(?:总成绩的?|总评的?)?$/i, "").replace(/(?:占)?(?:总成绩|总评|课程成绩)(?:的)?$/, ""));
    const rest = strip(behind.replace(/^\s*[)）]/, "").replace(/^\s*(?:of (?:the |your )?(?:final |total |course )?grade|of total|of the total)\b\.?/i, "").replace(/[.。]$/, ""));
    const said = below.map(({ value }) => value);
    if (name === "" && (rest === "" || rest.length > 80))
        return null;
    if (name.length > 120)
        return null;
    const title = name === "" ? rest : name;
    return { name: { value: title, span: text.span }, weight: Number(only[1]), description: [...(name === "" || rest === "" ? [] : [rest]), ...said].join("; "), pieces: [text, ...below] };
}
function sumsUp(found) {
    const all = found.flatMap((one) => one ?? []);
    const sum = all.reduce((one, { weight }) => one + weight, 0);
    const fits = all.length === found.length && all.length >= 2 && all.length <= 40 && Math.abs(sum - 100) < 0.001 && all.every(({ weight }) => weight > 0);
    return fits ? all : null;
}
/** Which column holds the weights; -1 where none does. */
function weightColumn({ columns, rows }) {
    const numbers = (at) => rows.every((row) => /^(?:\d{1,3}(?:\.\d{1,2})?\s*[%％]?)?$/.test(strip(row[at]?.value ?? "").replace(/^\**|\**$/g, ""))) && rows.some((row) => /\d/.test(row[at]?.value ?? ""));
    const named = columns.findIndex(({ value }, at) => /weight|percent|%|％|比例|占比|权重|share|grade|points|分值|worth/i.test(value) && numbers(at));
    return named !== -1 ? named : columns.findIndex((_, at) => numbers(at) && rows.some((row) => percent.test(row[at]?.value ?? "")));
}
/** The rows of a table, and its header where that is a row like the others. */
function allRows({ columns, rows }) {
    return /\d/.test(columns.map(({ value }) => value).join("")) ? [columns, ...rows] : rows;
}
function assessmentsOfTable(table) {
    const at = weightColumn(table);
    if (at === -1)
        return null;
    const nameAt = table.columns.findIndex(({ value }, index) => index !== at && !/^(?:#|no\.?|序号|编号|type|类别)$/i.test(value.trim()));
    const rows = (percent.test(table.columns[at]?.value ?? "") ? allRows(table) : table.rows).filter((row) => !row.some(({ value }) => total.test(value)));
    const found = rows.map((row) => {
        const [name, weight] = [row[nameAt], Number(/\d+(?:\.\d+)?/.exec(row[at]?.value ?? "")?.[0] ?? NaN)];
        if (name === undefined || name.value === "" || Number.isNaN(weight))
            return null;
        const others = row.map(({ value }, index) => ({ value, head: table.columns[index]?.value ?? "" })).filter(({ value }, index) => index !== at && index !== nameAt && value !== "");
        const description = others.length === 1 ? (others[0]?.value ?? "") : others.map(({ value, head }) => (head === "" ? value : `${head}: ${value}`)).join("; ");
        return { name: { value: strip(name.value), span: name.span }, weight, description: description.replaceAll("\\\n", " "), pieces: row };
    });
    return sumsUp(found);
}
/** What counts towards the grade, from one block of the outline, or `null`: the weights must be sure and make 100. */
export function assessmentsOf(block) {
    if (block.kind === "table")
        return assessmentsOfTable(block);
    if (block.kind === "list")
        return sumsUp(block.items.filter(({ text }) => text === null || !total.test(text.value)).map(({ text, blocks }) => {
            const nested = blocks.some(({ kind }) => kind === "rule") ? null : plainItems(blocks);
            return text === null || nested === null ? null : weighted(text, nested);
        }));
    if (block.kind !== "text" || block.text.value.length > 300)
        return null;
    const { value, span } = block.text;
    const inside = /^(?:[^:：%％]{0,30}[:：=＝])?([\s\S]+?)[.。]?$/.exec(value)?.[1] ?? "";
    const found = inside.split(/[，,；;、+＋]\s*|\s+and\s+|\\\n/).map((piece) => (piece.length > 50 ? null : weighted({ value: piece, span }, [])));
    return sumsUp(found)?.map((one) => ({ ...one, pieces: [block.text] })) ?? null;
}
const low = /^\\?(?:below|under|less than|<|＜|低于|小于)\s*\d|以下|\d\s*(?:and|or) below|[-–]\s*\d+\s*以下/i;
/** `90–100`, `≥ 93%`, `60分以下` as the least per cent, or `null`. */
function leastOf(text) {
    const plain = strip(text).replace(/[%％分\\]/g, "");
    const numbers = [...plain.matchAll(/\d{1,3}(?:\.\d{1,2})?/g)].map(([one]) => Number(one));
    if (numbers.length === 0 || numbers.length > 2 || numbers.some((one) => one > 100))
        return null;
    if (low.test(text.replace(/[%％]/g, "").trim()))
        return 0;
    if (!/^(?:[≥>=＞≧~至到–—\-+()\s.\d]|and|or|above|up|to|以上|及|含|from|at least)*$/i.test(plain))
        return null;
    return Math.min(...numbers);
}
const letter = /^(?:[A-F][+\-−–]?|优秀?|良好?|中等?|及格|合格|不及格|不合格|pass|fail|distinction|merit|credit|[A-F][+-]?\s*[（(][^()（）]{1,20}[)）])$/i;
function gradeOf(one, other, pieces, meaning) {
    const [first, second] = [one, other].map((text) => text.replace(/\*\*|__/g, "").trim());
    const [grade, range] = letter.test(first ?? "") ? [first ?? null, other] : letter.test(second ?? "") ? [second ?? null, one] : [null, ""];
    const from = grade === null ? null : leastOf(range);
    return grade === null || from === null ? null : { grade, from, meaning, pieces };
}
function descending(found) {
    const all = found.flatMap((one) => one ?? []);
    if (all.length !== found.length || all.length < 2)
        return null;
    const sorted = [...all].sort((a, b) => b.from - a.from);
    return new Set(sorted.map(({ from }) => from)).size === sorted.length ? sorted : null;
}
/** The scale of grades in one block, the best first, or `null`. */
export function scaleOf(block) {
    if (block.kind === "table") {
        return descending(allRows(block).map((row) => gradeOf(row[0]?.value ?? "", row[1]?.value ?? "", row, row.slice(2).map(({ value }) => value).filter((value) => value !== "").join("; "))));
    }
    const split = (value, pieces) => {
        const [, one = "", other = ""] = /^\**([A-F][+\-−–]?(?![\p{L}])|[\p{Script=Han}]{1,3}|pass|fail)\**\s*[:：=＝(（]?\s*(?:–|—|-(?=\s))?\s*(.+?)[)）]?$/iu.exec(value.trim()) ?? [];
        const [, range = "", name = ""] = /^(.*?\d.*?)\s*(?:[:：=＝]|\s[–—-]\s|\s)\s*\**([A-F][+\-−–]?|[\p{Script=Han}]{1,3})\**$/iu.exec(value.trim()) ?? [];
        return (one === "" ? null : gradeOf(one, other, pieces, "")) ?? (name === "" ? null : gradeOf(name, range, pieces, ""));
    };
    if (block.kind === "list")
        return descending(block.items.map(({ text, blocks }) => (text === null || blocks.length > 0 ? null : split(text.value, [text]))));
    if (block.kind !== "text" || block.text.value.length > 400)
        return null;
    return descending(block.text.value.split(/[,，;；]\s*|\\\n|\s{2,}/).filter((piece) => piece.trim() !== "").map((piece) => split(piece, [block.text])));
}
