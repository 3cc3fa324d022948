import { blocksOfNode } from "./body-text.js";
import { isoDate } from "./dates.js";
import { takeFacts } from "./facts.js";
import { plainItems, readFields } from "./fields.js";
import { withoutNumber } from "./heading-numbers.js";
import { hoursOf } from "./hours.js";
import { treeOf } from "./outline-tree.js";
import { planOutline } from "./plan.js";
import { Syllabus } from "./syllabus.js";
import { headingKind, titleFieldOf } from "./vocabulary.js";
function titleOf(text) {
    const { title, hours } = hoursOf(text.value);
    return { text: { value: withoutNumber(title).replace(/[:：]$/, ""), span: text.span }, hours, written: text.value };
}
/** The title of a section or a topic; hours behind it stay, since only lessons and parts have a field for them. */
function titleInside(text) {
    return { text: { value: withoutNumber(text.value).replace(/[:：]$/, ""), span: text.span }, hours: null, written: text.value };
}
/** The texts of blocks that have nothing under them. */
function plainTexts(blocks) {
    return blocks.flatMap((block) => {
        if (block.kind === "text")
            return [block.text];
        if (block.kind !== "list")
            return [];
        return block.items.flatMap((item) => [...(item.text === null ? [] : [item.text]), ...plainTexts(item.blocks)]);
    });
}
/** Takes the lines of a title page out of blocks; what is none of them stays. */
function takeGiven(lesson, blocks, strict) {
    const taken = new Set();
    for (const text of plainTexts(blocks)) {
        const field = titleFieldOf(text.value);
        if (field === null || (strict && field.name !== "date" && field.name !== "hours"))
            continue;
        const twice = lesson.given.some(({ name }) => name === field.name);
        const value = field.name === "date" ? isoDate(field.value) : field.name === "hours" ? hoursOf(`x(${field.value})`).hours ?? (Number(field.value) > 0 ? Number(field.value) : null) : field.value;
        if (twice || value === null)
            continue;
        lesson.given.push({ ...field, value: String(value), text });
        taken.add(text);
    }
    return blocks.flatMap((block) => {
        if (block.kind === "text")
            return taken.has(block.text) ? [] : [block];
        if (block.kind !== "list")
            return [block];
        const items = block.items.filter(({ text, blocks: below }) => text === null || below.length > 0 || !taken.has(text));
        return items.length === 0 ? [] : [{ ...block, items }];
    });
}
const sectionKinds = {
    "title-page": null,
    contents: null,
    objectives: null,
    "wrap-up": "wrap-up",
    references: "references",
    questions: "questions",
    tasks: "tasks",
};
/** Takes what a lesson has fields of its own for: title page, contents, objectives. `false` for anything else. */
function addOwnField(lesson, node, heading) {
    const kind = headingKind(heading.value);
    const { blocks, children } = node;
    if (kind === "title-page") {
        lesson.titlePage.push(heading);
        const rest = takeGiven(lesson, blocksOfNode(node), false);
        if (rest.some(({ kind: one }) => one !== "rule"))
            lesson.sections.push({ kind: "topics", title: titleInside(heading), blocks: rest, topics: [], isOwn: false });
        return true;
    }
    const texts = children.length === 0 ? plainItems(blocks) : null;
    if (texts === null || (kind === "objectives" && (texts.length === 0 || lesson.objectives.length > 0)))
        return false;
    if (kind === "contents")
        lesson.contents.push({ heading, entries: plainTexts(blocks) });
    else if (kind === "objectives") {
        lesson.labels.push({ field: "objectives", text: heading });
        lesson.objectives.push(...texts);
    }
    else
        return false;
    lesson.rules.push(...blocks.flatMap((block) => (block.kind === "rule" ? [block.text] : [])));
    return true;
}
function addChild(lesson, node) {
    const { heading, blocks, children } = node;
    if (heading === null || addOwnField(lesson, node, heading))
        return;
    const kind = headingKind(heading.value);
    const hasTopics = children.length > 0 && (kind === null || kind === "contents" || kind === "objectives" || children.some((child) => child.children.length > 0));
    lesson.sections.push({
        kind: hasTopics ? "topics" : ((kind === null ? null : sectionKinds[kind]) ?? "topics"),
        title: titleInside(heading),
        blocks: hasTopics ? blocks : blocksOfNode(node),
        topics: hasTopics ? children.map(topicOf) : [],
        isOwn: false,
    });
}
function topicOf(node) {
    return { title: titleInside(node.heading ?? { value: "", span: { source: { path: "", text: "" }, start: 0, end: 0 } }), fields: readFields(blocksOfNode(node)) };
}
function lessonOf(node, heading, objectivesAbove) {
    const lesson = { title: titleOf(heading), titlePage: [], contents: [], given: [], objectives: [], labels: [], sections: [], rules: [] };
    const isTitlePage = node.children.length > 0 && plainTexts(node.blocks).filter(({ value }) => titleFieldOf(value) !== null).length >= 2;
    const own = takeGiven(lesson, node.blocks, !isTitlePage);
    const fields = objectivesAbove ? readFields(own) : null;
    // Objectives that are announced straight under the heading are those of the lesson.
    const rest = fields !== null && fields.objectives.length > 0 ? withoutObjectives(own, fields, lesson) : own;
    lesson.rules.push(...rest.flatMap((block) => (block.kind === "rule" ? [block.text] : [])));
    const solid = rest.filter(({ kind }) => kind !== "rule");
    if (solid.length > 0)
        lesson.sections.push({ kind: "topics", title: lesson.title, blocks: solid, topics: [], isOwn: true });
    for (const child of node.children)
        addChild(lesson, child);
    return lesson;
}
function withoutObjectives(blocks, { objectives, labels }, lesson) {
    const spans = new Set(objectives.map(({ span }) => span.start));
    const marks = new Set(labels.flatMap(({ field, text }) => (field === "objectives" ? [text.span.start] : [])));
    lesson.objectives.push(...objectives);
    lesson.labels.push(...labels.filter(({ field }) => field === "objectives"));
    return blocks.flatMap((block) => {
        if (block.kind === "text")
            return marks.has(block.text.span.start) || spans.has(block.text.span.start) ? [] : [block];
        if (block.kind !== "list")
            return [block];
        const items = block.items.filter(({ text }) => text === null || !(marks.has(text.span.start) || spans.has(text.span.start)));
        return items.length === 0 ? [] : [{ ...block, items }];
    });
}
/** The date of the front matter is the term, the day of the only lesson, or which version it is. */
function useDate({ date }, syllabus, lessons) {
    if (date === null)
        return;
    const day = isoDate(date.value.slice(0, 10)) ?? isoDate(date.value);
    const [only] = lessons;
    const text = { value: date.value, span: date.span };
    if (day !== null && lessons.length === 1 && only !== undefined && !only.given.some(({ name }) => name === "date"))
        only.given.push({ name: "date", value: day, text });
    else
        syllabus.addFact({ name: day === null && !syllabus.facts.has("term") && /\d{4}|学期|term|semester|spring|fall|autumn|summer|winter/i.test(date.value) ? "term" : "version", label: "date", value: date.value, text });
}
/** A syllabus with what stands before the outline, and with a schedule from elsewhere. */
function newSyllabus(front, { title }, schedule) {
    const called = [front.title, front.subtitle, front.date, title?.heading ?? null];
    const syllabus = new Syllabus(called.map((one) => one?.value ?? "").join(" "));
    syllabus.schedule = [...schedule];
    for (const fact of front.facts)
        syllabus.addFact(fact);
    return syllabus;
}
/** The outline as a course, with a schedule from elsewhere: its own fields, parts, lessons, sections and topics. */
export function readStructure(blocks, { front, fallback, schedule }) {
    const root = treeOf(blocks);
    const plan = planOutline(root, front.title?.value ?? null);
    const syllabus = newSyllabus(front, plan, schedule);
    const isWhole = plan.parts.some(({ lessons }) => lessons.some((node) => node.heading === null));
    syllabus.addTop([...(isWhole ? [] : root.blocks), ...(plan.title?.blocks ?? [])]);
    if (front.description !== null)
        syllabus.description.unshift({ markdown: front.description.value, pieces: [front.description] });
    const [alone] = plan.parts.flatMap(({ lessons }) => lessons);
    // Of an outline of one lesson, who teaches it and where is a matter of the course.
    if (plan.parts.length === 1 && plan.parts[0]?.lessons.length === 1 && plan.title === null && alone !== undefined)
        alone.blocks.splice(0, alone.blocks.length, ...factsAbove(alone.blocks, syllabus));
    const parts = plan.parts.map(({ node, lessons }) => ({
        title: node?.heading === null || node === null ? null : titleOfPart(node.heading),
        lessons: lessons.flatMap((one) => {
            const heading = one.heading ?? front.title ?? (one.blocks.some(({ kind }) => kind !== "rule") ? fallback : null);
            return heading === null ? [] : [lessonOf(one, heading, true)];
        }),
    }));
    for (const section of plan.sections)
        syllabus.addSection(section);
    useDate(front, syllabus, parts.flatMap(({ lessons }) => lessons));
    for (const fact of syllabus.people.left())
        syllabus.contact.push({ markdown: `- ${fact.label}: ${fact.value}`, pieces: [fact.text] });
    const heading = plan.title?.heading ?? null;
    return { title: heading === null ? null : titleOfPart(heading), front, syllabus, parts };
}
/** Takes facts about the course out of what stands under the only lesson's heading. */
function factsAbove(blocks, syllabus) {
    if (plainTexts(blocks).filter(({ value }) => titleFieldOf(value) !== null).length >= 2 && !plainTexts(blocks).some(({ value }) => /@/.test(value)))
        return blocks;
    const { facts, rest } = takeFacts(blocks);
    if (!facts.some(({ name }) => name === "instructor" || name === "email" || name === "credits" || name === "code"))
        return blocks;
    for (const fact of facts)
        syllabus.addFact(fact);
    return rest;
}
/** A title whose number stays: parts and courses are not numbered again. */
function titleOfPart(text) {
    const { title, hours } = hoursOf(text.value);
    return { text: { value: title, span: text.span }, hours, written: text.value };
}
