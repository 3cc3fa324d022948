import { factLineOf, factOf } from "./course-words.js";
/** The lines of one text: facts, and what is left of it. */
function factsOfText(text) {
    const facts = [];
    const rest = [];
    for (const line of text.value.split("\\\n")) {
        const pieces = line.split(/\s+[|｜•·]\s+|\s{3,}|(?:\u3000|\s{2,})(?=[^:：]{1,14}[:：])|\s+(?=\p{Script=Han}{2,8}[:：])|[；;]\s*(?=[^；;:：]{1,14}[:：])/u);
        const each = pieces.map((piece) => factLineOf(piece.replace(/[；;]$/, "")));
        const whole = factLineOf(line);
        if (pieces.length > 1 && each.every((one) => one !== null))
            facts.push(...each.map((one) => ({ ...one, text })));
        else if (whole !== null)
            facts.push({ ...whole, text });
        else
            rest.push(line);
    }
    return { facts, rest: rest.length === 0 ? null : { value: rest.join("\\\n"), span: text.span } };
}
const isLabelOnly = (text) => {
    const found = /^(?:\*\*|__)?([^*_:：]{1,40}?)(?:(?:\*\*|__)?\s*[:：]\s*(?:\*\*|__)?|\*\*|__)$/.exec(text.trim());
    return found === null ? null : factOf(found[1] ?? "");
};
/** An item whose label has its value in the list below it. */
function factBelow({ text, blocks }) {
    const name = text === null ? null : isLabelOnly(text.value);
    const [only] = blocks;
    if (text === null || name === null || blocks.length !== 1 || only?.kind !== "list")
        return null;
    const values = only.items.flatMap((item) => (item.text === null || item.blocks.length > 0 ? [] : [item.text]));
    if (values.length !== only.items.length || values.some(({ value }) => factLineOf(value) !== null))
        return null;
    const end = values.at(-1)?.span.end ?? text.span.end;
    return { name, label: text.value.replace(/[*_:：]/g, "").trim(), value: values.map(({ value }) => value).join("; "), text: { value: text.value, span: { ...text.span, end } } };
}
function factsOfItem(item) {
    const whole = factBelow(item);
    if (whole !== null)
        return { facts: [whole], rest: null };
    if (item.text === null)
        return { facts: [], rest: item };
    const own = factsOfText(item.text);
    if (own.facts.length === 0 && !item.blocks.some(({ kind }) => kind === "list"))
        return { facts: [], rest: item };
    const below = takeFacts(item.blocks);
    if (own.facts.length === 0 && below.facts.length === 0)
        return { facts: [], rest: item };
    const label = own.facts.length === 0 && isLabelOnly(item.text.value) === null ? item.text : own.rest;
    const facts = [...own.facts, ...below.facts];
    if (label === null && below.rest.length === 0)
        return { facts, rest: null };
    return { facts, rest: { text: label, blocks: below.rest } };
}
/** Rows of labels and values, two or four cells and more across. */
function factsOfTable(table) {
    const rows = [table.columns, ...table.rows];
    const width = table.columns.length;
    if (width < 2)
        return null;
    const pairs = rows.map((row) => pairsOf(row));
    const known = pairs.flat().filter(({ label }) => factOf(label.value) !== null).length;
    const said = pairs.flat().filter(({ label }) => label.value !== "").length;
    if (known < 2 || known * 2 < said)
        return null;
    const facts = [];
    const rest = [];
    for (const { label, value } of pairs.flat()) {
        const name = factOf(label.value);
        const text = { value: `${label.value} ${value.value}`, span: { ...label.span, end: Math.max(label.span.end, value.span.end) } };
        if (value.value === "" || /^(?:item|details?|field|value|项目|内容|info(?:rmation)?)$/i.test(label.value))
            rest.push({ kind: "rule", text });
        else if (name !== null)
            facts.push({ name, label: label.value.replace(/[*_:：]/g, "").trim(), value: value.value.replaceAll("\\\n", " "), text });
        else if (label.value !== "")
            rest.push({ kind: "text", text: { ...text, value: `**${label.value.replace(/[*_]|[:：]\s*$/g, "").trim()}**: ${value.value}` } });
        else
            rest.push({ kind: "text", text: { ...text, value: value.value } });
    }
    return { facts, rest: [...rest, { kind: "rule", text: table.text }] };
}
/** A label is followed by its value; empty cells of spans lie between. */
function pairsOf(row) {
    const cells = row.filter(({ value }) => value !== "");
    if (row.length === 2 || cells.length < 2) {
        const [label, value] = row;
        return label === undefined || value === undefined ? [] : [{ label: label.value === "" && cells[0] !== undefined ? cells[0] : label, value: row.length === 2 ? value : (row[1] ?? value) }];
    }
    const pairs = [];
    for (let at = 0; at < cells.length; at++) {
        const [label, value] = [cells[at], cells[at + 1]];
        if (label === undefined)
            break;
        // A known label straight after another has no value between them.
        if (value === undefined || (factOf(label.value) !== null && factOf(value.value) !== null))
            pairs.push({ label, value: { value: "", span: label.span } });
        else {
            pairs.push({ label, value });
            at += 1;
        }
    }
    return pairs;
}
/** Takes the lines, items and tables of facts out of blocks; everything else is left in its order. */
export function takeFacts(blocks) {
    const facts = [];
    const rest = [];
    for (const block of blocks)
        if (block.kind === "text") {
            const taken = factsOfText(block.text);
            facts.push(...taken.facts);
            if (taken.rest !== null)
                rest.push({ kind: "text", text: taken.rest });
        }
        else if (block.kind === "list") {
            const taken = block.items.map(factsOfItem);
            facts.push(...taken.flatMap((one) => one.facts));
            const items = taken.flatMap((one) => one.rest ?? []);
            if (items.length > 0)
                rest.push({ ...block, items });
        }
        else {
            const taken = block.kind === "table" ? factsOfTable(block) : null;
            facts.push(...(taken?.facts ?? []));
            rest.push(...(taken?.rest ?? [block]));
        }
    return { facts, rest };
}
