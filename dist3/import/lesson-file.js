import { bodyOfBlocks } from "./body-text.js";
import { leadAndItems, plainItems, readFields } from "./fields.js";
import { numberOf } from "./heading-numbers.js";
import { labelOf } from "./vocabulary.js";
import { commented, flowList, mapping, yamlText } from "./yaml-writer.js";
function pointNode({ text, points }, writing) {
    const shown = writing.texts.line(text.value);
    return points.length === 0 ? shown : mapping([["text", shown], ["points", points.map((point) => pointNode(point, writing))]]);
}
function slotNode({ kind, number, caption }, { number: lesson, slotIds, texts }) {
    const stem = `${lesson}-${number.replaceAll(".", "-")}`;
    let id = stem;
    for (let copy = 2; slotIds.has(`${kind} ${id}`); copy++)
        id = `${stem}-${copy}`;
    slotIds.add(`${kind} ${id}`);
    return mapping([["id", id], ["caption", texts.line(caption)]]);
}
/** Ids of the references among the texts, and the texts that are none for sure. */
function cited(texts, { references }) {
    const found = texts.map((text) => ({ text, listed: references.listed(text) }));
    return {
        ids: [...new Set(found.flatMap(({ listed }) => listed?.id ?? []))],
        prose: found.filter(({ listed }) => listed === null).map(({ text }) => text),
    };
}
const bullets = (texts) => texts.map(({ value }) => `- ${value.replaceAll("\n", "\n  ")}`).join("\n");
/** Fields that the model has no place for here, as text under their labels. */
function asText({ labels, objectives, tasks }) {
    const labelled = (field, texts) => {
        if (texts.length === 0)
            return [];
        const label = labels.find((one) => one.field === field)?.text.value.replace(/[*_:：]+/g, "").trim();
        return [...(label === undefined ? [] : [`**${label}**`]), bullets(texts)];
    };
    return [...labelled("objectives", objectives), ...labelled("tasks", tasks)];
}
function bodyEntry(texts, writing) {
    return ["body", writing.texts.body(texts.filter((text) => text !== "").join("\n\n"))];
}
function topicNode({ title, fields }, writing) {
    const { ids, prose } = cited(fields.references, writing);
    const slots = (kind) => fields.slots.filter((slot) => slot.kind === kind).map((slot) => slotNode(slot, writing));
    return mapping([
        ["title", writing.texts.line(title.text.value)],
        summaryEntry(fields, writing),
        ["key-points", fields.points.map((point) => pointNode(point, writing))],
        ["references", flowList(ids)],
        ["figures", slots("figure")],
        ["tables", slots("table")],
        bodyEntry([fields.body.markdown, ...asText(fields), ...unsureEntries(fields, prose)], writing),
    ]);
}
function topicsEntries(section, writing) {
    const fields = readFields(section.blocks);
    const topics = section.topics.map((topic) => topicNode(topic, writing));
    // Only topics hold points, figures and references.
    if (fields.points.length + fields.slots.length + fields.references.length === 0)
        return [summaryEntry(fields, writing), bodyEntry([fields.body.markdown, ...asText(fields)], writing), ["topics", topics]];
    const own = topicNode({ title: section.title, fields }, writing);
    return [["topics", [section.topics.length === 0 ? own : commented(own, writing.words.underSection), ...topics]]];
}
/** Blocks without the references that are listed; a label with nothing left under it goes as well. */
function withoutListed(blocks, writing) {
    const isListed = (text) => {
        const found = labelOf(text.value);
        return writing.references.listed(found?.field === "references" ? { ...text, value: found.rest } : text) !== null;
    };
    return blocks.flatMap((block) => {
        if (block.kind === "text")
            return isListed(block.text) ? [] : [block];
        if (block.kind !== "list")
            return [block];
        const first = block.items.findIndex((item) => item.text === null || item.blocks.length > 0 || !isListed(item.text));
        const items = block.items.flatMap((item) => {
            if (item.text !== null && item.blocks.length === 0)
                return isListed(item.text) ? [] : [item];
            const under = withoutListed(item.blocks, writing);
            const isLabel = item.text !== null && labelOf(item.text.value)?.rest === "";
            return isLabel && item.blocks.length > 0 && under.length === 0 ? [] : [{ ...item, blocks: under }];
        });
        return items.length === 0 ? [] : [{ ...block, start: block.start + Math.max(0, first), items }];
    });
}
/** Texts among the references that are none for sure, under their label. */
function unsureEntries({ labels }, prose) {
    const label = labels.find(({ field }) => field === "references")?.text.value.replace(/[*_:：]+/g, "").trim();
    return prose.length === 0 ? [] : [...(label === undefined ? [] : [`**${label}**`]), bullets(prose)];
}
/** A section of references: those that are sure are cited and listed, all others stay in the text as they stand. */
function referencesEntries(blocks, writing) {
    return [bodyEntry([bodyOfBlocks(withoutListed(blocks, writing)).markdown], writing)];
}
function summaryEntry({ summary }, writing) {
    return ["summary", summary === null ? null : writing.texts.line(summary.value)];
}
function wrapUpEntries(blocks, writing) {
    const fields = readFields(blocks);
    const { ids, prose } = cited(fields.references, writing);
    const slots = fields.slots.map(({ text }) => text);
    return [
        summaryEntry(fields, writing),
        bodyEntry([fields.body.markdown, bullets(slots), ...asText(fields), ...unsureEntries(fields, prose)], writing),
        ["key-points", fields.points.map((point) => pointNode(point, writing))],
        ["references", flowList(ids)],
    ];
}
/** Questions and tasks by their labels, or `null` where no label announces them. */
function labelledPrompts(fields) {
    const points = [...fields.points, ...fields.tasks.map((text) => ({ text, points: [] }))];
    return points.length === 0 ? null : points;
}
/** Questions and tasks: what leads into them, then each of them; where they hold more than words, all of it as text. */
function promptEntries(section, writing) {
    const name = section.kind === "questions" ? "key-points" : "tasks";
    const fields = readFields(section.blocks);
    const labelled = labelledPrompts(fields);
    const alone = plainItems(section.blocks);
    const unlabelled = leadAndItems(section.blocks) ?? (alone?.length === 1 && name === "tasks" ? { lead: bodyOfBlocks([]), points: alone.map((text) => ({ text, points: [] })) } : null);
    const points = labelled ?? unlabelled?.points ?? null;
    if (points === null || (name === "tasks" && points.some((point) => point.points.length > 0)))
        return [bodyEntry([bodyOfBlocks(section.blocks).markdown], writing)];
    const prompts = [name, points.map((point) => pointNode(point, writing))];
    if (labelled === null)
        return [bodyEntry([unlabelled?.lead.markdown ?? ""], writing), prompts];
    const slots = bullets(fields.slots.map(({ text }) => text));
    const { prose } = cited(fields.references, writing);
    const listed = fields.references.filter((text) => !prose.includes(text));
    return [summaryEntry(fields, writing), bodyEntry([fields.body.markdown, slots, ...asText({ ...fields, tasks: [] }), ...unsureEntries(fields, [...prose, ...listed])], writing), prompts];
}
function kindEntries(section, writing) {
    switch (section.kind) {
        case "topics":
            return topicsEntries(section, writing);
        case "wrap-up":
            return wrapUpEntries(section.blocks, writing);
        case "references":
            return referencesEntries(section.blocks, writing);
        case "questions":
        case "tasks":
            return promptEntries(section, writing);
    }
}
/** What two spellings of one title share. */
export function titleKey(text) {
    return text.replace(/\[([^[\]]*)\]\([^()]*\)/g, "$1").replace(/^[\d.、\s]+/, "").replace(/[\s*_:：]/g, "").toLowerCase();
}
function sectionNode(section, lesson, writing) {
    const contents = lesson.contents.flatMap(({ entries }) => entries).map(({ value }) => titleKey(value));
    const hidden = contents.length > 0 && !contents.includes(titleKey(section.title.written)) && !contents.includes(titleKey(section.title.text.value));
    const introduces = section.isOwn && lesson.sections.length > 1;
    return mapping([
        ["title", introduces ? writing.words.introduction : writing.texts.line(section.title.text.value)],
        ["kind", section.kind === "topics" ? null : section.kind],
        ["toc", hidden ? false : null],
        ...kindEntries(section, writing),
    ]);
}
function titleEntries(lesson, part, { words, texts, number }) {
    const given = new Map(lesson.given.map(({ name, value }) => [name, value]));
    const { text, hours, written } = lesson.title;
    const title = given.get("title") ?? text.value;
    const subtitle = given.get("subtitle") ?? null;
    const partTitle = part.title === null ? null : titleKey(part.title.text.value);
    const stated = given.get("hours");
    const claims = numberOf(written);
    const isRenumbered = claims !== null && claims !== number && !text.value.includes(String(claims));
    const differs = titleKey(title) !== titleKey(text.value) || isRenumbered || (hours !== null && /[+＋,，、]|理论|实验/.test(written));
    return [
        ["title", texts.line(title), differs ? words.heading(written) : null],
        ["subtitle", subtitle === null || titleKey(subtitle) === partTitle ? null : texts.line(subtitle)],
        ["date", given.get("date") ?? null],
        ["hours", hours ?? (stated === undefined ? null : Number(stated)), hours !== null && stated !== undefined && Number(stated) !== hours ? words.titlePage(stated) : null],
    ];
}
/** The text of a lesson's file. */
export function lessonFile(lesson, part, writing) {
    const contents = lesson.contents.flatMap(({ entries }) => entries).map(({ value }) => titleKey(value));
    const topics = lesson.sections.flatMap((section) => section.topics).map(({ title }) => titleKey(title.written));
    const depth = contents.length === 0 ? null : topics.some((title) => contents.includes(title)) ? 2 : 1;
    return yamlText(mapping([
        ...titleEntries(lesson, part, writing),
        ["toc-depth", depth],
        ["title-page", lesson.titlePage.length > 0 ? true : null],
        ["objectives", lesson.objectives.map(({ value }) => writing.texts.line(value))],
        ["sections", lesson.sections.map((section) => sectionNode(section, lesson, writing))],
    ]));
}
