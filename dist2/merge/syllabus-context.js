import { wordsOf } from "../language/index.js";
import { approvalStep, course as courseKind, instructor, labEntry, lateRule, plainText, material as materialKind, question, saysTheSame, syllabusSections } from "../model/index.js";
import { AlignmentContext } from "./alignment-context.js";
import { AssessmentContext } from "./assessment-context.js";
import { isBroadTable } from "./breadth.js";
import { contextList, contextObject, placedScalar } from "./context-value.js";
import { courseFields } from "./course-context.js";
import { DocumentWords } from "./document-words.js";
import { textsOfSyllabus } from "./printed-texts.js";
import { meetingContext } from "./meeting-context.js";
import { recordContext, rowContext } from "./row-context.js";
import { ScheduleContext } from "./schedule-context.js";
import { StructureContext } from "./structure-context.js";
/** What a course's syllabus is called where its pages are not seen: in the window's title, in a list of files. */
export function syllabusTitle(course, lang) {
    return wordsOf(lang).syllabusTitle(course);
}
/** Whether words about something without a reference follow its name, which ends in no mark. */
function isUnended({ item, edition, isbn, price, where, url, note }) {
    return item !== null && [edition, isbn, price, where, url, note].some((each) => each !== null) && !/[.!?。！？]$/.test(plainText(item.inlines));
}
function materialsOf({ materials }) {
    return [...materials.required, ...materials.recommended];
}
/** Which columns of the outcomes have anything in them, and whether these are too many for some looks. */
function outcomeColumns({ outcomes, assessments }) {
    const columns = {
        requirement: outcomes.some(({ requirement }) => requirement !== null),
        methods: outcomes.some(({ methods }) => methods !== null),
        weight: outcomes.some(({ weight }) => weight !== null),
        assessments: outcomes.length === 0 || assessments.some((each) => each.outcomes.length > 0),
    };
    return contextObject({ ...columns, broad: isBroadTable(2 + Object.values(columns).filter(Boolean).length) });
}
/** What a syllabus prints of one course. */
class SyllabusContext {
    course;
    words;
    constructor(course) {
        this.course = course;
        this.words = new DocumentWords(course, { lesson: null, kind: "syllabus", texts: textsOfSyllabus(course), listsReferences: true, hasGlossary: false, hasIndex: false });
    }
    context() {
        const { course, words } = this;
        const listed = new Set(materialsOf(course).flatMap(({ reference }) => reference?.value ?? []));
        const others = words.references.filter(({ id }) => !listed.has(id.value));
        const schedule = new ScheduleContext(course, words);
        const structure = new StructureContext(course, words);
        return contextObject({
            course: this.facts(),
            labels: contextObject({ ...Object.fromEntries(words.labels().fields), ...words.usual.syllabus }),
            outcomes: contextList(course.outcomes.map((_, index) => this.outcome(index))),
            "outcomes-have": outcomeColumns(course),
            parts: structure.parts(),
            schedule: schedule.entries(),
            "schedule-has": schedule.columns(),
            labs: contextList(course.labs.map((lab, index) => this.lab(lab, index))),
            "labs-have": this.labColumns(),
            "structure-has": structure.columns(),
            materials: contextObject({
                required: this.materials(course.materials.required),
                recommended: this.materials(course.materials.recommended),
            }),
            ...new AssessmentContext(course, words).fields(),
            ...new AlignmentContext(course, words).fields(),
            late: course.late === null ? null : recordContext(lateRule, course.late, words, "syllabus"),
            "grading-scale": contextList(course.gradingScale.map(({ grade, from, points, meaning }) => contextObject({ grade: words.text(grade), from: placedScalar(from), points: placedScalar(points), meaning: words.text(meaning) }))),
            "grades-have": contextObject({
                from: course.gradingScale.some(({ from }) => from !== null),
                points: course.gradingScale.some(({ points }) => points !== null),
                meaning: course.gradingScale.some(({ meaning }) => meaning !== null),
            }),
            policies: contextList(course.policies.map(({ title, text, version }, index) => contextObject({ id: `policy-${index + 1}`, title: words.text(title), text: words.body(text), version: words.text(version) }))),
            faq: contextList(course.faq.map((one) => recordContext(question, one, words, "syllabus"))),
            extra: this.extra(),
            approval: contextList(course.approval.map((one) => recordContext(approvalStep, one, words, "syllabus"))),
            references: contextList(others.map((reference) => words.reference(reference))),
            "reference-lists": words.listed.lists(others, words.usual.labels),
        });
    }
    facts() {
        const { course, words } = this;
        return contextObject({
            ...rowContext(courseKind, course, words, "syllabus"),
            ...courseFields(course, words),
            title: words.text(course.title, { links: false, notes: true }),
            "english-title": course.englishTitle === null || saysTheSame(course.englishTitle, course.title) ? null : words.text(course.englishTitle, { links: false }),
            instructors: contextList(course.instructors.map((one) => recordContext(instructor, one, words, "syllabus"))),
            assistants: contextList(course.assistants.map((one) => recordContext(instructor, one, words, "syllabus"))),
            "term-start": words.date(course.term?.start ?? null),
            "term-end": words.date(course.term?.end ?? null),
            "hours-by-kind": contextList((course.hours?.byKind ?? []).map(({ kind, hours }) => contextObject({ kind: this.words.usual.hourKinds[kind], hours: placedScalar(hours) }))),
            meetings: contextList(course.meetings.map((meeting) => meetingContext(meeting, words))),
        });
    }
    outcome(index) {
        const outcome = this.course.outcomes[index];
        if (outcome === undefined)
            return null;
        const { id, text, kind, level, requirement, methods, weight, outcomes } = outcome;
        const { words } = this;
        return contextObject({
            id: `outcome-${id.value}`,
            number: index + 1,
            text: words.text(text),
            kind: kind === null ? null : words.usual.outcomeKinds[kind],
            level: words.text(level),
            requirement: words.text(requirement),
            methods: words.text(methods),
            weight: placedScalar(weight),
            assessments: this.serving(id.value),
            outcomes: contextList(outcomes.map((part, at) => contextObject({
                id: part.id === null ? null : `outcome-${part.id.value}`,
                number: `${index + 1}.${at + 1}`,
                text: words.text(part.text),
                level: words.text(part.level),
                assessments: part.id === null ? contextList([]) : this.serving(part.id.value),
            }))),
        });
    }
    /** The names of the assessments that serve an outcome. */
    serving(id) {
        const serving = this.course.assessments.filter(({ outcomes }) => outcomes.some(({ value }) => value === id));
        return contextList(serving.map(({ name }) => this.words.text(name, { links: false })));
    }
    materials(materials) {
        const { words, course } = this;
        const entries = materials.flatMap((material) => {
            const { fields } = recordContext(materialKind, material, words, "syllabus");
            if (material.reference === null)
                return contextObject({ ...Object.fromEntries(fields), key: null, id: null, number: null, lang: placedScalar(course.lang), entry: words.text(material.item), unended: isUnended(material) });
            const found = words.references.find(({ id }) => id.value === material.reference?.value);
            return found === undefined ? [] : contextObject({ ...Object.fromEntries(fields), ...Object.fromEntries(words.reference(found).fields), unended: false });
        });
        return contextList(entries);
    }
    lab(lab, index) {
        return contextObject({ ...Object.fromEntries(recordContext(labEntry, lab, this.words, "syllabus").fields), number: index + 1 });
    }
    /** Which columns of the labs have anything in them. */
    labColumns() {
        const { labs } = this.course;
        return contextObject({
            type: labs.some(({ type }) => type !== null),
            hours: labs.some(({ hours }) => hours !== null),
            compulsory: labs.some(({ compulsory }) => compulsory !== null),
            group: labs.some(({ group }) => group !== null),
        });
    }
    /** The sections of the author's own, by the section behind which they stand. */
    extra() {
        const sections = this.course.extra.map(({ title, text, after }, index) => ({
            after: after ?? "policies", section: contextObject({ id: `section-${index + 1}`, title: this.words.text(title), text: this.words.body(text) }),
        }));
        return contextObject(Object.fromEntries(syllabusSections.map((name) => [name, contextList(sections.filter(({ after }) => after === name).map(({ section }) => section))])));
    }
}
/** Everything that the layout of a syllabus can print about a course. */
export function syllabusContext(course) {
    return { value: new SyllabusContext(course).context(), diagnostics: [] };
}
