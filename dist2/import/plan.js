import { courseKindOf } from "./course-words.js";
import { takeFacts } from "./facts.js";
import { namesLesson, namesOuterLesson, namesPart, withoutNumber } from "./heading-numbers.js";
import { nodesBelow } from "./outline-tree.js";
import { headingKind } from "./vocabulary.js";
const strong = new Set(["grading", "scale", "schedule", "contact", "prerequisites", "policies", "facts", "materials"]);
const lessonKinds = new Set(["objectives", "tasks", "questions", "wrap-up", "references"]);
const textOf = ({ heading }) => heading?.value ?? "";
const isOrdinary = (node) => headingKind(textOf(node)) === null;
/** Whether an outline is a syllabus: its headings and its lines of facts say so. */
function isSyllabus(root, all, title) {
    const kinds = new Set(all.flatMap((node) => {
        const kind = courseKindOf(textOf(node));
        const counts = kind !== null && (strong.has(kind) || /^course|课程|syllabus/i.test(withoutNumber(textOf(node))));
        return counts && !(kind === "materials" && headingKind(textOf(node)) === "references") ? [kind] : [];
    }));
    const top = [...root.blocks, ...(all[0]?.blocks ?? [])];
    const facts = new Set(takeFacts(top).facts.map(({ name }) => name).filter((name) => !["title", "subtitle", "when", "hours", "instructor", "version"].includes(name))).size;
    const says = /syllabus|教学大纲|课程大纲|课程标准|教学计划|授课计划|教学日历|course (?:outline|information|description)/i.test(title);
    const rules = all.filter((node) => /polic(?:y|ies)|academic (?:honesty|integrity)|plagiarism|accommodation|attendance|late work|office hours|学术诚信|考勤|课堂纪律/i.test(textOf(node))).length;
    return kinds.size >= 2 || rules >= 2 || (kinds.size === 1 && facts >= 2) || facts >= 4 || (says && kinds.size + facts >= 1);
}
/** The first heading, where it stands above all others or before all lessons; a heading of a syllabus is none. */
function titleOf(all, starts) {
    const [first] = all;
    if (first === undefined || starts.has(first) || !isOrdinary(first) || (courseKindOf(textOf(first)) !== null && all.some((node) => node !== first && node.level === first.level)))
        return null;
    const alone = all.every((node) => node === first || node.level > first.level);
    return alone || starts.size > 0 ? first : null;
}
/** Lessons that say what they are: by their name, or by the title page that follows them. */
function namedLessons(all) {
    const lessons = new Set();
    const parts = new Set(all.filter((node) => namesPart(textOf(node))));
    all.forEach((node, index) => {
        if (isOrdinary(node) && !parts.has(node) && namesLesson(textOf(node)))
            lessons.add(node);
        const before = all.slice(0, index).reverse().find((one) => isOrdinary(one) && !parts.has(one));
        if (headingKind(textOf(node)) === "title-page" && before !== undefined)
            lessons.add(before);
    });
    // A week or a chapter that holds lessons is a part; other lessons inside a lesson are its sections.
    for (const outer of [...lessons]) {
        const inner = nodesBelow(outer).filter((node) => lessons.has(node));
        if (inner.length === 0)
            continue;
        if (namesOuterLesson(textOf(outer)) && inner.every((node) => !namesOuterLesson(textOf(node)) && !/^topic/i.test(textOf(node)))) {
            lessons.delete(outer);
            parts.add(outer);
        }
        else
            for (const node of inner)
                lessons.delete(node);
    }
    return { lessons, parts };
}
/** A part without lessons that say so holds those of the next level, or is a lesson itself. */
function settleParts(all, lessons, parts) {
    for (const part of [...parts]) {
        const at = all.indexOf(part);
        const next = all.findIndex((node, index) => index > at && parts.has(node));
        if (all.slice(at + 1, next === -1 ? all.length : next).some((node) => lessons.has(node)))
            continue;
        const below = part.children.filter(isOrdinary);
        const isLesson = below.length === 0 || part.children.some((child) => lessonKinds.has(headingKind(textOf(child)) ?? ""));
        if (isLesson && next !== at + 1) {
            parts.delete(part);
            lessons.add(part);
        }
        else if (!isLesson)
            for (const child of below)
                lessons.add(child);
        else {
            // Shallower headings that follow the part are its lessons.
            const after = all.slice(at + 1, next === -1 ? all.length : next);
            const level = Math.min(...after.map((node) => node.level));
            for (const node of after.filter((one) => one.level === level && isOrdinary(one)))
                lessons.add(node);
        }
    }
}
/** Ordinary headings between two lessons of the same heading are lessons, too: `Midterm` between two weeks. */
function addSiblings(all, lessons) {
    for (const parent of new Set([...all, { heading: null, level: 0, blocks: [], children: all.filter(({ level }) => level === all[0]?.level) }])) {
        const at = parent.children.flatMap((child, index) => (lessons.has(child) ? [index] : []));
        parent.children.slice(at[0] ?? 0, at.at(-1) ?? 0).forEach((child) => {
            if (isOrdinary(child) && courseKindOf(textOf(child)) === null && !namesPart(textOf(child)) && !nodesBelow(child).some((node) => lessons.has(node)))
                lessons.add(child);
        });
    }
}
/** Lessons that only their level shows: the shallowest, or the next below a title of the whole course. */
function lessonsByLevel(all, hasTitle) {
    const pool = all.filter(isOrdinary);
    const levels = [...new Set(pool.map(({ level }) => level))].sort((a, b) => a - b);
    const top = pool.filter(({ level }) => level === levels[0]);
    const courseFirst = !hasTitle && top.length === 1 && top[0] === pool[0] && levels.length >= 4;
    return new Set(courseFirst ? pool.filter(({ level }) => level === levels[1]) : top);
}
/** Finds the lessons, then what belongs to the course itself. `given` is the title that the front matter names. */
export function planOutline(root, given) {
    const all = nodesBelow(root);
    // A text without headings is one lesson.
    if (all.length === 0 && !isSyllabus(root, all, ""))
        return { title: null, parts: [{ node: null, lessons: [root] }], sections: [] };
    const { lessons, parts } = namedLessons(all);
    settleParts(all, lessons, parts);
    const said = [given ?? "", ...all.slice(0, 1).map(textOf)].join(" ");
    const syllabus = isSyllabus(root, all, said);
    if (lessons.size > 0)
        addSiblings(all, lessons);
    if (lessons.size === 0 && syllabus)
        for (const node of all)
            if (courseKindOf(textOf(node)) === "lessons" && node.children.filter(isOrdinary).length >= 2 && node.children.every((child) => courseKindOf(textOf(child)) === null))
                for (const child of node.children)
                    if (isOrdinary(child))
                        lessons.add(child);
    const title = titleOf(all, new Set([...lessons, ...parts]));
    if (lessons.size === 0 && !syllabus)
        return planByLevel(root, all, given);
    return assign(root, { title, lessons, parts, named: true });
}
function planByLevel(root, all, given) {
    const lessons = lessonsByLevel(all, given !== null);
    const levels = new Set(all.filter(isOrdinary).map(({ level }) => level)).size;
    // The title of the front matter over sections of two levels is that of a lesson.
    if (given !== null && lessons.size >= 2 && levels < 3) {
        const whole = { heading: null, level: 0, blocks: root.blocks, children: root.children };
        return { title: null, parts: [{ node: null, lessons: [whole] }], sections: [] };
    }
    const first = all.find(isOrdinary);
    const title = first !== undefined && !lessons.has(first) && first === all[0] ? first : null;
    return assign(root, { title, lessons, parts: new Set(), named: false });
}
/** Walks the headings and gives each to its part, its lesson, or the course. */
class Assignment {
    parts = [];
    sections = [];
    #roles;
    #previous = null;
    #ended = false;
    constructor(roles) {
        this.#roles = roles;
    }
    visit(node) {
        const { lessons, parts, title } = this.#roles;
        if (lessons.has(node))
            this.#addLesson(node);
        else if (parts.has(node)) {
            this.parts.push({ node, lessons: [] });
            this.#descend(node);
        }
        else if (this.#follows(node))
            this.#previous?.children.push(node);
        else if (node === title)
            for (const child of node.children)
                this.visit(child);
        else {
            const first = nodesBelow(node).find((one) => lessons.has(one) || parts.has(one));
            // What holds lessons is a part, whatever it is called.
            if (first !== undefined && lessons.has(first))
                this.parts.push({ node, lessons: [] });
            if (first === undefined)
                this.sections.push(node);
            else
                this.#descend(node);
        }
    }
    #descend(node) {
        if (node.blocks.length > 0)
            this.sections.push({ ...node, children: [] });
        for (const child of node.children)
            this.visit(child);
    }
    #addLesson(node) {
        if (this.parts.length === 0)
            this.parts.push({ node: null, lessons: [] });
        this.#previous = { ...node, children: [...node.children] };
        this.parts.at(-1)?.lessons.push(this.#previous);
        this.#ended ||= node === [...this.#roles.lessons].at(-1);
    }
    /** Homework beside its lesson belongs to it; after the last of several lessons it is the course's. */
    #follows(node) {
        const { lessons, named } = this.#roles;
        const kind = headingKind(textOf(node));
        if (this.#previous === null || kind === null || node.level < this.#previous.level)
            return false;
        return (lessons.size === 1 || !this.#ended || !named) && (courseKindOf(textOf(node)) === null || kind === "objectives");
    }
}
function assign(root, roles) {
    const assignment = new Assignment(roles);
    for (const child of root.children)
        assignment.visit(child);
    const { parts, sections } = assignment;
    return { title: roles.title, parts: parts.filter(({ node, lessons }) => node !== null || lessons.length > 0), sections };
}
