import { displayWidth } from "../diagnostics/index.js";
import { namesExamination } from "../language/index.js";
import { assessment as assessmentKind, itemOfGroup, numberedOutcomes, plainText, sum } from "../model/index.js";
import { isBroadTable } from "./breadth.js";
import { contextList, contextObject, placedScalar } from "./context-value.js";
import { recordContext } from "./row-context.js";
/** Width of a bar over the whole measure, in halves of an em of the type in it. */
const barWidth = 108;
/** What edges and uneven words take of a segment's lines. */
const barUse = 0.8;
/** Whether a name likely stands in its segment of a bar, on two lines at most; a Han character is two halves wide. */
export function fitsBar(name, weight) {
    const halves = (text) => Array.from(text, displayWidth).reduce((sum, width) => sum + width, 0);
    const line = (barWidth * weight) / 100 - 1;
    const words = name.split(/\s+|(?<=\p{Script=Han})|(?=\p{Script=Han})/u);
    return Math.max(...words.map(halves)) <= line && halves(name) <= line * (words.length > 1 ? 2 * barUse : 1);
}
/** What an assessment counts: what it says itself, else what its items come to. */
function amountOf(assessment, amount) {
    const own = assessment[amount];
    const items = assessment.items.flatMap((item) => (item.extra ? [] : (item[amount] ?? [])));
    const last = items.at(-1);
    return own ?? (last === undefined ? null : { value: sum(items.map(({ value }) => value)), span: last.span });
}
/** Whether a line under its name says how it counts. */
function saysMore({ count, drop, extra, replacedBy, ...rest }) {
    return count !== null || drop !== null || extra || replacedBy !== null || ("onlyFor" in rest && (rest.onlyFor !== null || rest.late !== null));
}
/** What a syllabus prints of how students are assessed. */
export class AssessmentContext {
    #course;
    #words;
    /** The printed numbers of outcomes, and of those that these are made of, by their ids. */
    #numbers;
    constructor(course, words) {
        this.#course = course;
        this.#words = words;
        this.#numbers = new Map(numberedOutcomes(course));
    }
    /** The fields of the root that say it. */
    fields() {
        const { assessments } = this.#course;
        const columns = { weight: this.#has("weight"), points: this.#has("points"), outcomes: assessments.some(({ outcomes }) => outcomes.length > 0) };
        return {
            assessments: contextList(assessments.map((assessment, index) => this.#assessment(assessment, index))),
            "assessments-have": contextObject({
                ...columns,
                broad: isBroadTable(3 + Object.values(columns).filter(Boolean).length),
                bar: assessments.filter((one) => this.#counted(one) !== null).length > 1,
            }),
            "weights-total": this.#total("weight"),
            "points-total": placedScalar(this.#course.points) ?? this.#total("points"),
            rubrics: this.#rubrics(),
        };
    }
    #has(amount) {
        return this.#course.assessments.some((one) => amountOf(one, amount) !== null);
    }
    /** What counts for everybody together, without extra credit; `null` where it is not the same for all. */
    #total(amount) {
        const { assessments } = this.#course;
        if (assessments.some((one) => one.onlyFor !== null && amountOf(one, amount) !== null) || !this.#has(amount))
            return null;
        return sum(assessments.flatMap((one) => (one.extra ? [] : (amountOf(one, amount)?.value ?? []))));
    }
    /** Its weight, where it has a segment of the bar. */
    #counted(assessment) {
        const weight = amountOf(assessment, "weight");
        return assessment.extra || assessment.onlyFor !== null || weight === null || weight.value === 0 ? null : weight;
    }
    /** Per cent of the bar that a weight takes: weights of more than 100 together share it. */
    #shareOf(weight) {
        const total = sum(this.#course.assessments.flatMap((one) => this.#counted(one)?.value ?? []));
        return total <= 100 ? weight : Math.round((weight / total) * 10_000) / 100;
    }
    #assessment(assessment, index) {
        const { name, outcomes, items } = assessment;
        const counted = this.#counted(assessment);
        const served = outcomes.filter(({ value }) => this.#numbers.has(value));
        return contextObject({
            ...Object.fromEntries(recordContext(assessmentKind, assessment, this.#words, "syllabus").fields),
            id: `assessment-${index + 1}`,
            number: index + 1,
            weight: placedScalar(amountOf(assessment, "weight")),
            points: placedScalar(amountOf(assessment, "points")),
            share: counted === null ? null : { kind: "placed", value: `width: ${this.#shareOf(counted.value)}%`, span: counted.span },
            "name-fits": counted !== null && fitsBar(plainText(name.inlines), this.#shareOf(counted.value)),
            due: this.#words.when(assessment.due),
            "is-examination": namesExamination(plainText(name.inlines)),
            "says-more": saysMore(assessment),
            outcomes: contextList(served.map(({ value }) => contextObject({ id: `outcome-${value}`, number: this.#numbers.get(value) ?? null }))),
            items: contextList(items.map((item) => this.#item(item))),
        });
    }
    #item(item) {
        return contextObject({ ...Object.fromEntries(recordContext(itemOfGroup, item, this.#words, "syllabus").fields), "says-more": saysMore(item) });
    }
    #rubrics() {
        return contextList(this.#course.assessments.flatMap(({ name, rubric }) => {
            if (rubric === null || rubric.criteria.length === 0)
                return [];
            return contextObject({
                name: this.#words.text(name, { links: false }),
                levels: contextList(rubric.levels.map((level) => this.#words.text(level))),
                "has-weights": rubric.criteria.some(({ weight }) => weight !== null),
                criteria: contextList(rubric.criteria.map((criterion) => contextObject({
                    name: this.#words.text(criterion.name),
                    weight: placedScalar(criterion.weight),
                    cells: contextList(rubric.levels.map((_, at) => this.#words.text(criterion.cells[at] ?? null))),
                }))),
            });
        }));
    }
}
