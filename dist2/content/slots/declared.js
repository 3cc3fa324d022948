import { exerciseAsBlock, mapBlocks, mapExercise } from "../../model/index.js";
const empty = { trouble: null, owner: null, due: null, source: null, licence: null, revised: null, made: null, audience: null };
/** Takes the slots that bodies declare out of them, and leaves their places. */
class Collector {
    declared = [];
    #pictures = 0;
    body(body) {
        return body === null ? null : { ...body, blocks: mapBlocks(body.blocks, (block) => this.#block(block)) };
    }
    topicBlock(block) {
        switch (block.kind) {
            case "text":
                return forAudience(block.audience, this.body(block.text)?.blocks ?? [], block.span);
            case "figure":
                return block.figure === null ? [] : [this.#place(block.figure)];
            case "table":
                return block.table === null ? [] : [this.#place(block.table)];
            case "listing":
                return block.listing === null ? [] : [this.#place(block.listing)];
            case "callout":
                return forAudience(block.audience, [this.#callout(block.callout, block.text, block)], block.span);
            case "exercise":
                return [exerciseAsBlock(this.exercise(block))];
        }
    }
    exercise(exercise) {
        return mapExercise(exercise, (blocks) => mapBlocks(blocks, (block) => this.#block(block)));
    }
    #callout(kind, text, { title, id, span }) {
        return { type: "callout", kind, title: title?.inlines ?? null, id, blocks: this.body(text)?.blocks ?? [], span };
    }
    #block(block) {
        if (block.type === "figure")
            return this.#place(this.#figure(block));
        if (block.type === "figure-group")
            return this.#place(this.#group(block));
        if (block.type === "code-block")
            return block.id === null ? block : this.#place(listingSlot(block, block.id));
        const id = block.type === "table" ? /^tbl-(.+)$/.exec(block.caption?.anchor?.value ?? "")?.[1] : undefined;
        return block.type === "table" && block.caption !== undefined && id !== undefined
            ? this.#place(tableSlot(block, block.caption, { value: id, span: block.caption.anchor?.span ?? block.span }))
            : block;
    }
    #place(slot) {
        this.declared.push(slot);
        return { type: "slot-place", kind: slot.kind, id: slot.id.value, span: slot.span };
    }
    #figure({ id, file, caption, alt, width, column, span }) {
        if (id === null)
            this.#pictures += 1;
        return {
            ...empty,
            kind: "figure",
            span,
            id: id ?? { value: `picture-${this.#pictures}`, span },
            caption: caption ?? { inlines: [], span },
            alt,
            file,
            aspect: 16 / 9,
            height: null,
            fit: "contain",
            crop: null,
            landscape: false,
            column: column ?? "body",
            hasShape: false,
            dataTable: false,
            shownData: null,
            beside: false,
            filling: null,
            inText: id === null ? "plain" : "numbered",
            width,
            subfigures: [],
            columns: null,
        };
    }
    #group({ id, caption, figures, columns, column, span }) {
        const [first, ...others] = figures.map((one) => this.#figure(one));
        if (first === undefined)
            throw new Error("a group has figures");
        const whole = { ...first, id, caption: caption ?? { inlines: [], span }, alt: null, file: null, width: null, column: column ?? "body", inText: "numbered", span };
        return { ...whole, subfigures: [first, ...others], columns };
    }
}
/** Blocks of a topic, set apart where one audience alone reads them. */
function forAudience(audience, blocks, span) {
    return audience === null ? blocks : [{ type: "audience", audience, blocks, span }];
}
function tableSlot({ header, rows, align, column, span }, caption, id) {
    const cell = (inlines) => ({ inlines, span });
    const columns = header.map(cell);
    const filling = { header: columns, rows: rows.map((row) => row.map(cell)), align: align.map((side) => side ?? "left") };
    return { ...empty, kind: "table", span, id, caption, alt: null, file: null, align: null, sheet: null, column: column ?? "body", columns, rows: rows.length, filling, inText: "numbered" };
}
function listingSlot(block, id) {
    const { caption, language, numberedFrom, column, span } = block;
    const filling = { blocks: [{ ...block, id: null, caption: null }], span };
    const ofFile = { file: null, lines: null, marks: null, output: null, room: 0 };
    return {
        ...empty, ...ofFile, kind: "listing", span, id, caption: caption ?? { inlines: [], span }, alt: null, column: column ?? "body", language, numberLines: numberedFrom !== null,
        filling, inText: "numbered",
    };
}
/** The topic with its blocks as what they are to readers: the end of its body. */
function topicWithPlaces(topic, collector) {
    const body = collector.body(topic.body);
    if (topic.blocks.length === 0)
        return { ...topic, body };
    const blocks = topic.blocks.flatMap((block) => collector.topicBlock(block));
    return { ...topic, body: { blocks: [...(body?.blocks ?? []), ...blocks], span: body?.span ?? topic.span }, blocks: [] };
}
/** The lesson with what its bodies declare among its slots, and the places of these in the bodies. */
export function withDeclaredSlots(lesson) {
    const collector = new Collector();
    const sections = lesson.sections.map((section) => {
        const body = collector.body(section.body);
        if (section.kind === "tasks")
            return { ...section, body, tasks: section.tasks.map((task) => collector.exercise(task)) };
        return section.kind === "topics"
            ? { ...section, body, topics: section.topics.map((topic) => topicWithPlaces(topic, collector)) }
            : { ...section, body };
    });
    return { ...lesson, sections, ...(collector.declared.length === 0 ? {} : { declared: collector.declared }) };
}
