import { blocksOfNode, bodyOfBlocks } from "./body-text.js";
import { courseKindOf } from "./course-words.js";
import { yearOfTerm } from "./dates.js";
import { takeFacts } from "./facts.js";
import { plainItems } from "./fields.js";
import { assessmentsOf, scaleOf } from "./grading.js";
import { withoutNumber } from "./heading-numbers.js";
import { readOutcomes } from "./outcomes.js";
import { People } from "./people.js";
import { readReference } from "./reference-list.js";
import { scheduleOf } from "./schedule.js";
const personal = new Set(["instructor", "assistant", "email", "office", "office-hours", "phone", "affiliation"]);
/** A line that only announces what follows it. */
const announces = (block) => block.kind === "text" && block.text.value.length <= 200 && /[:：]\s*\**$/.test(block.text.value);
/** Fills the fields of a course from the sections of a syllabus; what fits no field becomes a section of free text. */
export class Syllabus {
    facts = new Map();
    people = new People();
    meetings = [];
    description = [];
    contact = [];
    outcomes = [];
    assessments = [];
    scale = [];
    schedule = [];
    materials = { required: [], recommended: [] };
    policies = [];
    leadIns = [];
    /** Headings that the printed label of a field stands for, and lines that only separate. */
    placed = [];
    /** What the outline is called, which may name the year of the term. */
    #called;
    constructor(called) {
        this.#called = called;
    }
    /** What stands above all sections: facts, and what the course is about. */
    addTop(blocks) {
        const rest = this.#takeFacts(blocks);
        this.#addTo(this.description, rest);
    }
    addFact(fact) {
        if (!this.#place(fact))
            this.contact.push({ markdown: `- ${fact.label}: ${fact.value}`, pieces: [fact.text] });
    }
    /** A section: by its heading to its field, or to the free sections. */
    addSection(node) {
        if (node.heading === null) {
            this.addTop(node.blocks);
            return;
        }
        const kind = courseKindOf(node.heading.value);
        const known = node.children.filter(({ heading }) => heading !== null && courseKindOf(heading.value) !== null);
        // A heading over sections of a syllabus is no section of its own.
        if ((kind === null || kind === "policies" || kind === "facts" || kind === "lessons" || kind === "schedule" || (kind === "description" && known.length > 1)) && known.length > 0) {
            this.placed.push(node.heading);
            if (node.blocks.length > 0)
                this.#addOwn(kind, { ...node, children: [] });
            for (const child of node.children)
                this.addSection(child);
            return;
        }
        if (kind === "policies" && node.children.length > 0) {
            this.placed.push(node.heading);
            if (node.blocks.length > 0)
                this.#addFree(node.heading, node.blocks);
            for (const child of node.children)
                this.addSection(child);
            return;
        }
        this.#addOwn(kind, node);
    }
    #addOwn(kind, node) {
        const { heading } = node;
        if (heading === null)
            return;
        const blocks = blocksOfNode(node);
        switch (kind) {
            case "description":
                {
                    this.#addDescription(heading, blocks);
                    return;
                }
            case "outcomes":
                {
                    this.#addOutcomes(heading, blocks);
                    return;
                }
            case "grading":
            case "scale":
                {
                    this.#addGrading(heading, blocks);
                    return;
                }
            case "schedule":
            case "lessons":
                {
                    this.#addSchedule(heading, blocks);
                    return;
                }
            case "materials":
                {
                    this.#addMaterials(heading, blocks);
                    return;
                }
            case "contact":
            case "facts":
                {
                    this.#addContact(kind, heading, blocks);
                    return;
                }
            case "prerequisites":
                {
                    this.#addPrerequisites(heading, blocks);
                    return;
                }
            case "policies":
            case null:
                {
                    this.#addFree(heading, this.#shortFact(heading, blocks));
                    return;
                }
        }
    }
    /** `## 学分` over nothing but `3`: a fact with its label as a heading. */
    #shortFact(heading, blocks) {
        const texts = plainItems(blocks);
        const [only] = texts ?? [];
        if (texts?.length !== 1 || only === undefined || only.value.length > 120 || only.value.includes("\n"))
            return blocks;
        const taken = takeFacts([{ kind: "text", text: { value: `${withoutNumber(heading.value).replace(/[:：]$/, "")}: ${only.value}`, span: { ...heading.span, end: only.span.end } } }]);
        const [fact] = taken.facts;
        return fact !== undefined && taken.rest.length === 0 && fact.name !== "title" && this.#place(fact) ? [] : blocks;
    }
    #takeFacts(blocks) {
        const { facts, rest } = takeFacts(blocks);
        for (const fact of facts)
            this.addFact(fact);
        return [...rest];
    }
    /** Gives a fact to its field; `false` where that is taken or would refuse it. */
    #place(fact) {
        if (personal.has(fact.name))
            return this.people.take(fact);
        if (fact.name === "when") {
            this.meetings.push({ when: fact, place: null });
            return true;
        }
        if (fact.name === "place") {
            const open = this.meetings.find(({ place }) => place === null);
            if (open !== undefined)
                open.place = fact;
            else if (!this.facts.has("place"))
                this.facts.set("place", fact);
            else
                return false;
            return true;
        }
        if (this.facts.has(fact.name) || (fact.value.length > 300 && fact.name !== "prerequisites"))
            return false;
        this.facts.set(fact.name, fact);
        return true;
    }
    #addTo(target, blocks) {
        const body = bodyOfBlocks(blocks);
        if (body.markdown === "")
            this.placed.push(...body.pieces);
        else
            target.push(body);
    }
    #addFree(title, blocks) {
        const body = bodyOfBlocks(blocks);
        if (body.markdown === "") {
            this.placed.push(...body.pieces);
            // A heading over nothing is told as a line without a place, unless a field took what stood under it.
            if (blocks.length === 0 && [...this.facts.values()].some(({ text }) => text.span.start <= title.span.start && text.span.end > title.span.end))
                this.placed.push(title);
        }
        else
            this.policies.push({ title: { value: withoutNumber(title.value).replace(/[:：]$/, ""), span: title.span }, body });
    }
    #addDescription(heading, blocks) {
        const texts = plainItems(blocks);
        const [only] = texts ?? [];
        if (/性质/.test(heading.value) && !this.facts.has("category") && texts?.length === 1 && only !== undefined && only.value.length <= 24 && !/[。；]/.test(only.value))
            this.facts.set("category", { name: "category", label: heading.value, value: only.value, text: { value: only.value, span: { ...heading.span, end: only.span.end } } });
        else if (this.description.length > 0)
            this.description.push({ markdown: `**${withoutNumber(heading.value)}**`, pieces: [] }, bodyOfBlocks(this.#takeFacts(blocks)));
        else
            this.#addTo(this.description, this.#takeFacts(blocks));
        this.placed.push(heading);
    }
    #addOutcomes(heading, blocks) {
        const found = this.outcomes.length > 0 ? null : readOutcomes(blocks);
        if (found === null) {
            this.#addFree(heading, blocks);
            return;
        }
        this.outcomes = [...found.outcomes];
        this.placed.push(heading);
        if (/[\d（(]/.test(withoutNumber(heading.value)))
            this.leadIns.push({ of: "outcomes", texts: [heading] });
        if (found.leads.length > 0)
            this.leadIns.push({ of: "outcomes", texts: found.leads });
    }
    /** The first block that is sure becomes the field; a line that only announced it becomes a comment. */
    #extract(blocks, of, read) {
        const at = blocks.findIndex((block) => read(block) !== null);
        const block = blocks[at];
        if (block === undefined)
            return { found: [], rest: [...blocks] };
        const lead = blocks[at - 1];
        const isLead = lead !== undefined && (announces(lead) || lead.kind === "heading");
        if (isLead && (lead.kind === "text" || lead.kind === "heading"))
            this.leadIns.push({ of, texts: [lead.text] });
        if (block.kind === "table")
            this.placed.push(block.text, ...block.columns, ...block.rows.flat());
        if (block.kind === "list")
            this.placed.push(...bodyOfBlocks([block]).pieces);
        return { found: read(block) ?? [], rest: [...blocks.slice(0, isLead ? at - 1 : at), ...blocks.slice(at + 1)] };
    }
    #addGrading(heading, blocks) {
        let left = [...blocks];
        if (this.assessments.length === 0) {
            const { found, rest } = this.#extract(left, "assessments", assessmentsOf);
            [this.assessments, left] = [found, rest];
        }
        if (this.scale.length === 0) {
            const { found, rest } = this.#extract(left, "grading-scale", scaleOf);
            [this.scale, left] = [found, rest];
        }
        this.#addRest(heading, left, blocks, "assessments");
    }
    #addSchedule(heading, blocks) {
        if (this.schedule.length > 0) {
            this.#addFree(heading, blocks);
            return;
        }
        const year = yearOfTerm(this.facts.get("term")?.value ?? "") ?? yearOfTerm(heading.value) ?? yearOfTerm(this.#called);
        const { found, rest } = this.#extract(blocks, "schedule", (block) => scheduleOf(block, year));
        this.schedule = found;
        this.#addRest(heading, rest, blocks, "schedule");
    }
    /** What is left of a section after its fields were taken; the heading alone says no more than the field's label. */
    #addRest(heading, left, all, of) {
        const isTaken = left.length < all.length;
        if (isTaken && bodyOfBlocks(left).markdown === "") {
            this.placed.push(heading, ...bodyOfBlocks(left).pieces);
            // What a heading says beside the name of its field stays as a comment: `Schedule (Spring 2027)`.
            if (/[\d（(]/.test(withoutNumber(heading.value)))
                this.leadIns.unshift({ of, texts: [heading] });
        }
        else
            this.#addFree(heading, left);
    }
    #addMaterials(heading, blocks) {
        const isExtra = (text) => /recommend|optional|suggest|supplement|further|additional|other|参考|推荐|拓展|辅助|补充/i.test(text);
        let bucket = isExtra(heading.value) && !/required|教材/i.test(heading.value) ? "recommended" : "required";
        const before = this.materials.required.length + this.materials.recommended.length;
        const rest = [];
        const take = (text) => {
            const label = /^(?:\*\*)?([^*:：]{1,24}?)(?:\*\*)?\s*[:：]\s*(?:\*\*)?\s*(\S[\s\S]*)$/.exec(text.value);
            const isLabel = label?.[1] !== undefined && (courseKindOf(label[1]) === "materials" || /^(?:required|recommended|optional)$/i.test(label[1]));
            if (isLabel)
                bucket = isExtra(label[1] ?? "") ? "recommended" : "required";
            const plain = isLabel ? { ...text, value: label[2] ?? "" } : text;
            if (readReference(plain.value) === null)
                return false;
            this.materials[bucket].push(plain);
            return true;
        };
        for (const block of blocks) {
            const says = block.kind === "heading" || (block.kind === "text" && block.text.value.length < 60) ? block.text.value : "";
            if (says !== "" && courseKindOf(says.replace(/\*\*/g, "")) === "materials")
                bucket = isExtra(says) && !/required/i.test(says) ? "recommended" : "required";
            if (block.kind === "list") {
                const items = block.items.filter(({ text, blocks: below }) => text === null || below.length > 0 || !take(text));
                if (items.length > 0)
                    rest.push({ ...block, items });
            }
            else if (block.kind !== "text" || !take(block.text))
                rest.push(block);
        }
        const took = this.materials.required.length + this.materials.recommended.length > before;
        const isLeads = rest.every((block) => block.kind === "rule" || block.kind === "heading" || announces(block));
        if (!took || !isLeads) {
            this.#addFree(heading, took ? rest : blocks);
            return;
        }
        this.leadIns.push({ of: "materials", texts: rest.flatMap((block) => (block.kind === "text" || block.kind === "heading" || block.kind === "rule" ? [block.text] : [])) });
        this.placed.push(heading);
    }
    #addContact(kind, heading, blocks) {
        const before = this.people.all.length;
        let rest = this.#takeFacts(blocks);
        const [first] = rest;
        const [person] = this.people.all;
        const texts = plainItems(rest);
        if (/office hours?|答疑|hours/i.test(heading.value) && texts?.length === 1 && texts[0] !== undefined && person !== undefined && person.officeHours === null) {
            person.officeHours = texts[0].value;
            person.pieces.push(texts[0]);
            rest = [];
        }
        else if (before === 0 && this.people.all.length === 0 && /instructor|teacher|lecturer|professor|教师|老师/i.test(heading.value) && first?.kind === "text" && /^[^.。:：!?]{2,60}$/u.test(first.text.value.replace(/\b(?:Dr|Prof|Mr|Ms|Mrs)\./g, ""))) {
            const [name = "", ...lines] = first.text.value.split("\\\n");
            this.people.take({ name: "instructor", label: heading.value, value: name.replace(/\*\*/g, ""), text: first.text });
            rest = [...(lines.length === 0 ? [] : [{ kind: "text", text: { value: lines.join("\\\n"), span: first.text.span } }]), ...rest.slice(1)];
        }
        const body = bodyOfBlocks(rest);
        if (body.markdown === "")
            this.placed.push(heading, ...body.pieces);
        else if (kind === "facts" || /communicat/i.test(heading.value))
            this.#addFree(heading, rest);
        else {
            const says = /^(?:contact|联系)/i.test(heading.value) || this.contact.length === 0;
            this.contact.push({ markdown: says ? body.markdown : `**${withoutNumber(heading.value)}**\n\n${body.markdown}`, pieces: [heading, ...body.pieces] });
        }
    }
    #addPrerequisites(heading, blocks) {
        const texts = plainItems(blocks)?.filter(({ value }) => value !== "");
        const joined = texts?.map(({ value }) => value.replace(/[;；]$/, "")).join(/\p{Script=Han}/u.test(heading.value) ? "；" : "; ");
        const [first, last] = [texts?.at(0), texts?.at(-1)];
        if (joined === undefined || first === undefined || last === undefined || joined.length > 500 || this.facts.has("prerequisites")) {
            this.#addFree(heading, blocks);
            return;
        }
        this.facts.set("prerequisites", { name: "prerequisites", label: heading.value, value: joined, text: { value: joined, span: { ...heading.span, end: last.span.end } } });
        this.placed.push(heading, ...(texts ?? []));
    }
}
