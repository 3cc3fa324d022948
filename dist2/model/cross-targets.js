import { numberSections } from "./numbering.js";
import { textsOfLesson } from "./texts-of-lesson.js";
import { lessonFact, perLesson } from "./per-lesson.js";
import { prefixOf } from "./reference-kinds.js";
import { withParts } from "./exercises.js";
import { blocksWithin, inlinesOfBlock, inlinesWithin } from "./text-walk.js";
/** Everything in a lesson that has an id of its own, in reading order, with its number. */
export const crossTargets = lessonFact("targets", (lesson) => collected(lesson).targets);
/** The exercises of a lesson by their numbers, which count those of topics and of tasks in reading order. */
export function exerciseNumbers(lesson) {
    return collected(lesson).exercises;
}
const collected = perLesson((lesson) => new Collector(lesson));
/** The id of an element of a kind: `thm-pythagoras`. */
export function targetAnchor(kind, id) {
    return `${prefixOf(kind)}-${id}`;
}
/** The headings of a lesson by their texts: sections of topics are numbered, the others only have their place. */
function headingsOf(lesson) {
    const headings = new Map();
    const topicSections = lesson.sections.filter(({ kind }) => kind === "topics");
    const numbers = new Map(numberSections({ ...lesson, sections: topicSections }).map((each) => [each.section, each]));
    for (const [index, section] of lesson.sections.entries()) {
        const anchor = `section-${index + 1}`;
        const number = numbers.get(section);
        headings.set(section.title, { anchor, number: number === undefined ? null : String(number.number) });
        for (const [position, topic] of (section.kind === "topics" ? section.topics : []).entries())
            headings.set(topic.title, { anchor: `${anchor}-${position + 1}`, number: number?.topics[position]?.number.join(".") ?? null });
    }
    return headings;
}
class Collector {
    targets = [];
    exercises = new Map();
    /** Parts of exercises, which their exercise has named. */
    #parts = new Set();
    #counts = new Map();
    constructor(lesson) {
        const headings = headingsOf(lesson);
        const tasks = new Map(lesson.sections.flatMap((section) => (section.kind === "tasks" ? section.tasks : [])).map((task) => [task.text?.blocks[0], task]));
        for (const printed of textsOfLesson(lesson, "handout")) {
            if (!("text" in printed))
                continue;
            const { text } = printed;
            if ("blocks" in text) {
                // Texts may come block by block, so that a task is known by its first.
                const task = tasks.get(text.blocks[0]);
                if (text.blocks.length > 0 && task !== undefined)
                    this.#exercise(task);
                this.#body(text);
            }
            else {
                const heading = headings.get(text);
                if (heading === undefined)
                    this.#text(text);
                else
                    this.#heading(text, heading.anchor, heading.number);
            }
        }
    }
    #heading(title, anchor, number) {
        if (title.anchor !== undefined)
            this.#named(title.anchor, { anchor, number, title: title.inlines });
        this.#inlines(title.inlines);
    }
    /** What an id names: by its prefix a section, else a plain place. */
    #named({ value, span }, { anchor, number, title }) {
        const isSection = value.startsWith("sec-");
        this.targets.push({ kind: isSection ? "section" : null, id: isSection ? value.slice(4) : value, anchor, number, title, span });
    }
    #text(text) {
        if (text.anchor !== undefined)
            this.#named(text.anchor, { anchor: text.anchor.value, number: null, title: null });
        this.#inlines(text.inlines);
    }
    #body({ blocks }) {
        for (const block of blocksWithin(blocks)) {
            this.#block(block);
            this.#inlines(inlinesOfBlock(block));
        }
    }
    #block(block) {
        switch (block.type) {
            case "paragraph":
                if (block.anchor !== undefined)
                    this.#named(block.anchor, { anchor: block.anchor.value, number: null, title: null });
                break;
            case "heading":
                if (block.anchor !== undefined)
                    this.#named(block.anchor, { anchor: block.anchor.value, number: null, title: block.inlines });
                break;
            case "callout":
                if (block.id !== null)
                    this.#numbered(block.kind, block.id, block.title);
                break;
            case "exercise":
                if (!this.#parts.has(block.exercise))
                    this.#exercise(block.exercise);
                break;
            case "list":
            case "audience":
            case "definitions":
            case "table":
            case "code-block":
            case "quote":
            case "rule":
            case "page-break":
            case "slot-place":
            case "figure":
            case "figure-group":
                break;
        }
    }
    #inlines(inlines) {
        for (const inline of inlinesWithin(inlines)) {
            if (inline.type === "anchor")
                this.#named({ value: inline.id, span: inline.span }, { anchor: inline.id, number: null, title: inline.children });
            else if (inline.type === "math" && inline.id !== null)
                this.#numbered("equation", inline.id, null);
        }
    }
    #exercise(exercise) {
        const number = this.#next("exercise");
        this.exercises.set(exercise, number);
        for (const { exercise: part, label } of withParts(exercise)) {
            this.#parts.add(part);
            const { id, title } = part;
            if (id === null)
                continue;
            const named = label === "" ? String(number) : `${number}\u00A0${label}`;
            this.targets.push({ kind: "exercise", id: id.value, anchor: targetAnchor("exercise", id.value), number: named, title: title?.inlines ?? null, span: id.span });
        }
    }
    #next(kind) {
        const number = (this.#counts.get(kind) ?? 0) + 1;
        this.#counts.set(kind, number);
        return number;
    }
    #numbered(kind, { value, span }, title) {
        const number = this.#next(kind);
        this.targets.push({ kind, id: value, anchor: targetAnchor(kind, value), number: String(number), title, span });
    }
}
