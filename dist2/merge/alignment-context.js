import { attainedOf, attainedTogether, numberedOutcomes, programmePoints, testedBy } from "../model/index.js";
import { isBroadTable } from "./breadth.js";
import { contextList, contextObject, placedScalar } from "./context-value.js";
/** Columns of one table of a matrix on A4; more of them share several tables evenly. */
const mostColumns = 14;
/** A number of two places at most, as it is printed. */
const rounded = (number) => Math.round(number * 100) / 100;
/** A ratio from 0 to 1 with two places. */
const ratioWords = (ratio) => ratio.toFixed(2);
/** What stands in a cell for something that is served. */
function mark(found) {
    return found === undefined ? null : (found.strength ?? found.share ?? "•");
}
/** Columns in tables of about the same width. */
function inTables(columns) {
    const tables = Math.ceil(columns.length / mostColumns);
    const width = Math.ceil(columns.length / tables);
    return Array.from({ length: tables }, (_, index) => columns.slice(index * width, (index + 1) * width));
}
/** What a syllabus prints of how a course serves its programme, and how far its outcomes were reached. */
export class AlignmentContext {
    #course;
    #words;
    /** The outcomes and their parts by id: their printed numbers. */
    #numbers;
    constructor(course, words) {
        this.#course = course;
        this.#words = words;
        this.#numbers = new Map(numberedOutcomes(course));
    }
    /** The fields of the root that say it: each is `null` where the course says nothing of it. */
    fields() {
        return { alignment: this.#alignment(), "taught-by": this.#taughtBy(), "tested-by": this.#testedBy(), attainment: this.#attainment() };
    }
    #matrix(head, columns, rows, totals = null) {
        const tables = inTables(columns).map((own) => contextObject({
            broad: isBroadTable(1 + own.length),
            columns: contextList(own.map(({ name, id }) => contextObject({ name, id }))),
            rows: contextList(rows.map(({ name, id, isUnder, cell }) => contextObject({ name, id, "is-under": isUnder, cells: contextList(own.map(({ key }) => cell(key))) }))),
            totals: totals === null ? null : contextList(own.map(({ key }) => totals(key))),
        }));
        return contextObject({ head, tables: contextList(tables) });
    }
    /** Outcomes of the course by what of the programme they support. */
    #alignment() {
        const course = this.#course;
        const { programme } = course;
        const supports = course.outcomes.flatMap((one) => one.supports);
        if (programme === undefined || supports.length === 0)
            return null;
        const named = new Set(supports.map(({ value }) => value));
        const points = programmePoints(programme).filter(({ id }) => named.has(id.value));
        if (points.length === 0)
            return null;
        const rows = course.outcomes.map((one, index) => ({
            name: index + 1, id: `outcome-${one.id.value}`, isUnder: false, cell: (key) => mark(one.supports.find(({ value }) => value === key)),
        }));
        const columns = points.map(({ id }) => ({ key: id.value, name: placedScalar(id), id: `programme-${id.value}` }));
        return contextObject({
            title: this.#words.text(programme.title),
            strengths: supports.some(({ strength }) => strength !== null),
            weights: supports.some(({ share }) => share !== null),
            matrix: this.#matrix(this.#words.usual.syllabus.outcome, columns, rows),
            points: contextList(points.map(({ id, text, of }, index) => contextObject({ id: `programme-${id.value}`, number: placedScalar(id), text: this.#words.text(text), of: of === null || of === points[index - 1]?.of ? null : this.#words.text(of.text, { links: false }) }))),
        });
    }
    /** Those outcomes of the course that lists name, in their order. */
    #columns(lists) {
        const named = new Set(lists.flat().map(({ value }) => value));
        return [...this.#numbers].filter(([id]) => named.has(id)).map(([id, number]) => ({ key: id, name: number, id: `outcome-${id}` }));
    }
    /** Parts and lessons by the outcomes that they serve. */
    #taughtBy() {
        const { parts, lessons } = this.#course;
        const cells = (served) => (key) => mark(served.find(({ value }) => value === key));
        const rows = parts.flatMap((part) => {
            const own = part.lessons.flatMap(({ value }) => lessons.filter(({ id, outcomes }) => id === value && outcomes.length > 0));
            if (own.length === 0 && part.outcomes.length === 0)
                return [];
            return [
                { name: this.#words.text(part.title, { links: false }), id: null, isUnder: false, cell: cells(part.outcomes) },
                ...own.map((lesson) => ({ name: this.#words.text(lesson.title, { links: false }), id: null, isUnder: true, cell: cells(lesson.outcomes) })),
            ];
        });
        const columns = this.#columns([...parts, ...lessons].map(({ outcomes }) => outcomes));
        return rows.length === 0 || columns.length === 0 ? null : this.#matrix(this.#words.usual.syllabus.part, columns, rows);
    }
    /** What each assessment counts for each outcome, where some say it by parts. */
    #testedBy() {
        const { assessments } = this.#course;
        const columns = this.#columns(assessments.map(({ outcomes }) => outcomes));
        if (columns.length === 0 || !assessments.some(({ outcomes }) => outcomes.some(({ share }) => share !== null)))
            return null;
        const amount = (index, key) => testedBy(this.#course, index, key);
        const rows = assessments.map(({ name, outcomes }, index) => ({
            name: this.#words.text(name, { links: false }), id: `assessment-${index + 1}`, isUnder: false,
            cell: (key) => {
                const counted = amount(index, key);
                return counted === null ? mark(outcomes.find(({ value }) => value === key)) : rounded(counted);
            },
        }));
        const totals = (key) => rounded(assessments.reduce((all, _, index) => all + (amount(index, key) ?? 0), 0));
        return this.#matrix(this.#words.usual.syllabus.assessment, columns, rows, totals);
    }
    /** How far each outcome was reached, by the marks. */
    #attainment() {
        const attained = attainedOf(this.#course);
        if (attained.length === 0)
            return null;
        const target = this.#course.attainment?.target ?? null;
        const together = attainedTogether(this.#course, attained);
        return contextObject({
            target: target === null ? null : { kind: "placed", value: ratioWords(target.value), span: target.span },
            outcomes: contextList(attained.map((one) => this.#attained(one, target?.value ?? null))),
            together: together === null ? null : ratioWords(together),
            "is-reached": target === null || together === null ? null : rounded(together) >= target.value,
        });
    }
    #attained({ outcome, parts, ratio }, target) {
        return contextObject({
            id: `outcome-${outcome}`,
            number: this.#numbers.get(outcome) ?? outcome,
            ratio: ratioWords(ratio),
            "is-reached": target === null ? null : rounded(ratio) >= target,
            parts: contextList(parts.map(({ assessment, full, mean, weight }) => {
                const found = this.#course.assessments[assessment];
                return contextObject({ name: found === undefined ? "" : this.#words.text(found.name, { links: false }), weight: ratioWords(weight), full: rounded(full), mean: rounded(mean), ratio: ratioWords(mean / full) });
            })),
        });
    }
}
