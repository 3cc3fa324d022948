import { bodyOfBlocks, joinedBodies } from "./body-text.js";
import { fieldOfHeading, labelOf, slotOf } from "./vocabulary.js";
const free = (block) => ({ field: null, label: null, blocks: [block], whole: [block] });
function labelledText(block, below) {
    const found = labelOf(block.text.value);
    if (found === null)
        return null;
    const inline = found.rest === "" ? [] : [{ kind: "text", text: { value: found.rest, span: block.text.span } }];
    return { field: found.field, label: { value: found.label, span: block.text.span }, blocks: [...inline, ...below], whole: [block, ...below] };
}
/** Whether an item announces a field or a slot, so that it stands for itself. */
function isTelling({ text }) {
    return text !== null && (labelOf(text.value) !== null || slotOf(text.value) !== null);
}
function segmentsOfList(list) {
    if (!list.items.some(isTelling))
        return [free(list)];
    return list.items.map((item, index) => {
        const alone = { ...list, start: list.start + index, items: [item] };
        const labelled = item.text === null ? null : labelledText({ kind: "text", text: item.text }, item.blocks);
        if (labelled !== null)
            return { ...labelled, whole: [alone] };
        if (item.text !== null && item.blocks.length === 0 && slotOf(item.text.value) !== null)
            return { ...free({ kind: "text", text: item.text }), whole: [alone] };
        return free(alone);
    });
}
/** A line that is nothing but the name of a field, where a list follows it. */
function bareLabel(text, next) {
    const plain = /^(\*\*|__)(.+)\1$/s.exec(text.value)?.[2] ?? text.value;
    return next?.kind === "list" ? fieldOfHeading(plain) : null;
}
function segmentsOf(blocks) {
    const segments = [];
    for (let index = 0; index < blocks.length; index++) {
        const [block, next] = [blocks[index], blocks[index + 1]];
        if (block === undefined)
            break;
        if (block.kind === "heading") {
            const field = fieldOfHeading(block.text.value);
            const end = blocks.findIndex((one, at) => at > index && one.kind === "heading");
            const under = blocks.slice(index + 1, end === -1 ? blocks.length : end);
            if (field === null || under.length === 0)
                segments.push(free(block));
            else {
                segments.push({ field, label: block.text, blocks: under, whole: [block, ...under] });
                index += under.length;
            }
        }
        else if (block.kind === "list")
            segments.push(...segmentsOfList(block));
        else if (block.kind === "text") {
            const bare = bareLabel(block.text, next);
            const labelled = bare === null ? labelledText({ kind: "text", text: block.text }, []) : { field: bare, label: block.text, blocks: [], whole: [block] };
            const takes = labelled?.blocks.length === 0 && next !== undefined && (next.kind === "list" || (next.kind === "text" && labelOf(next.text.value) === null));
            if (labelled === null)
                segments.push(free(block));
            else
                segments.push(takes ? { ...labelled, blocks: [next], whole: [...labelled.whole, next] } : labelled);
            if (takes)
                index += 1;
        }
        else
            segments.push(free(block));
    }
    return segments;
}
/** The items of a list as points, or `null` where they hold more than points. */
function pointsOf(items) {
    const points = [];
    for (const { text, blocks } of items) {
        const below = blocks.map((block) => (block.kind === "list" && !block.ordered ? pointsOf(block.items) : null));
        if (text === null || below.includes(null))
            return null;
        points.push({ text, points: below.flatMap((one) => one ?? []) });
    }
    return points;
}
function pointsOfBlocks(blocks) {
    const [only] = blocks;
    if (blocks.length !== 1 || only === undefined)
        return null;
    if (only.kind === "text")
        return [{ text: only.text, points: [] }];
    return only.kind === "list" && !only.ordered ? pointsOf(only.items) : null;
}
/** The texts of lists and paragraphs, one by one; `null` where there is anything else. */
export function plainItems(blocks) {
    const texts = [];
    for (const block of blocks)
        if (block.kind === "text")
            texts.push(block.text);
        else if (block.kind === "list")
            for (const item of block.items) {
                if (item.text === null || item.blocks.length > 0)
                    return null;
                texts.push(item.text);
            }
        else if (block.kind !== "rule")
            return null;
    return texts;
}
/** Reads segments one by one; what would be printed out of order stays in the text. */
class FieldReader {
    summary = null;
    points = [];
    references = [];
    slots = [];
    objectives = [];
    tasks = [];
    labels = [];
    #body = [];
    read(segment) {
        const { field, label, blocks, whole } = segment;
        if (field === null ? this.#readFree(blocks) : this.#readField(field, blocks)) {
            if (field !== null && label !== null)
                this.labels.push({ field, text: label });
        }
        else
            this.#body.push(...whole);
    }
    #readFree([block]) {
        const slot = block?.kind === "text" ? slotOf(block.text.value) : null;
        if (slot === null || block?.kind !== "text")
            return false;
        this.slots.push({ ...slot, text: block.text });
        return true;
    }
    #readField(field, blocks) {
        const isFirst = this.#body.length === 0;
        switch (field) {
            case "summary": {
                const [only] = blocks;
                if (!isFirst || this.summary !== null || this.points.length > 0 || blocks.length !== 1 || only?.kind !== "text")
                    return false;
                this.summary = only.text;
                return true;
            }
            case "key-points": {
                const points = isFirst && this.points.length === 0 ? pointsOfBlocks(blocks) : null;
                this.points = points ?? this.points;
                return points !== null;
            }
            case "examples":
                return this.#readExamples(blocks);
            case "references":
            case "objectives":
            case "tasks": {
                const texts = plainItems(blocks);
                this[field].push(...(texts ?? []));
                return texts !== null;
            }
        }
    }
    /** Figures and tables of a list of examples; anything else among them stays in the text. */
    #readExamples(blocks) {
        const texts = plainItems(blocks);
        const slots = (texts ?? []).map((text) => ({ text, slot: slotOf(text.value) }));
        if (texts === null || slots.every(({ slot }) => slot === null))
            return false;
        for (const { text, slot } of slots)
            if (slot === null)
                this.#body.push({ kind: "text", text });
            else
                this.slots.push({ ...slot, text });
        return true;
    }
    get fields() {
        const { summary, points, references, slots, objectives, tasks, labels } = this;
        return { summary, points, references, slots, objectives, tasks, labels, body: bodyOfBlocks(mergedLists(this.#body)) };
    }
}
/** Neighbours that were one list become one again. */
function mergedLists(blocks) {
    const merged = [];
    for (const block of blocks) {
        const before = merged.at(-1);
        const goesOn = block.kind === "list" && before?.kind === "list" && block.ordered === before.ordered && block.items.length === 1 && before.start + before.items.length === block.start;
        if (goesOn)
            merged[merged.length - 1] = { ...before, items: [...before.items, ...block.items] };
        else
            merged.push(block);
    }
    return merged;
}
/** The blocks under one heading, by field; what no label announces is free text, in its order. */
export function readFields(blocks) {
    const reader = new FieldReader();
    for (const segment of segmentsOf(blocks))
        reader.read(segment);
    return reader.fields;
}
/** Blocks that end in a list of plain items: what stands before it, and the items. `null` for any other order. */
export function leadAndItems(blocks) {
    const solid = blocks.filter(({ kind }) => kind !== "rule");
    const last = solid.at(-1);
    if (last?.kind !== "list" || solid.slice(0, -1).some(({ kind }) => kind === "list"))
        return null;
    const points = pointsOf(last.items);
    const rules = blocks.filter(({ kind }) => kind === "rule");
    return points === null ? null : { lead: joinedBodies([bodyOfBlocks(solid.slice(0, -1)), bodyOfBlocks(rules)]), points };
}
