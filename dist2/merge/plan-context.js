import { wordsAlone, wordsOf } from "../language/index.js";
import { course as courseKind, minutesOfSection, minutesTogether, partOfLesson, teachingRows, textsOf, textsOfLesson } from "../model/index.js";
import { contextList, contextObject, placedScalar } from "./context-value.js";
import { courseFields } from "./course-context.js";
import { DocumentWords } from "./document-words.js";
/** What a lesson plan is called where its pages are not seen. */
export function planTitle(lesson, lang) {
    const { colon, plan } = wordsOf(lang);
    return `${plan.plan}${colon}${lesson}`;
}
/** When and where a lesson is taught, where its course has a calendar. */
function meetingsOf(course, lesson) {
    return (course.taught?.meetings ?? []).filter(({ teaches }) => teaches.some((one) => one.lesson === lesson.id));
}
/** The texts that a lesson plan prints, in the order of the file. */
export function textsOfPlan(course, lesson) {
    const part = partOfLesson(course, lesson);
    return [...textsOf(courseKind, course, "plan"), ...(part === null ? [] : [{ text: part.title }]), ...meetingsOf(course, lesson).flatMap(({ place }) => (place === null ? [] : [{ text: place }])), ...textsOfLesson(lesson, "plan")];
}
/** Whether a section, or a topic of it, says what is done in class. */
function hasActivity(section) {
    if (section.kind === "references")
        return false;
    return section.activity !== null || (section.kind === "topics" && section.topics.some(({ activity }) => activity !== null));
}
/** Lines to write down afterwards how it went. */
const reflectionLines = 5;
/** What one lesson plan prints. */
class PlanContext {
    #course;
    #lesson;
    #words;
    constructor(course, lesson) {
        this.#course = course;
        this.#lesson = lesson;
        this.#words = new DocumentWords(course, { lesson, kind: "plan", texts: textsOfPlan(course, lesson), listsReferences: true, hasGlossary: false, hasIndex: false });
    }
    context() {
        const words = this.#words;
        const { usual } = words;
        const { sections } = this.#lesson;
        const steps = sections.filter(({ kind }) => kind !== "references").map((section) => this.#section(section));
        return contextObject({
            course: contextObject({ ...courseFields(this.#course, words), majors: words.text(this.#course.majors), audience: words.text(this.#course.audience) }),
            lesson: this.#facts(),
            labels: contextObject({ ...Object.fromEntries(words.labels().fields), ...wordsAlone(usual.syllabus), ...wordsAlone(usual.plan), colon: usual.colon }),
            steps: contextList(steps),
            timed: sections.some((section) => minutesOfSection(section) !== null),
            active: sections.some(hasActivity),
            minutes: minutesTogether(sections.map(minutesOfSection)),
            homework: this.#homework(),
            references: contextList(words.references.map((reference) => words.reference(reference))),
            reflection: contextList(Array.from({ length: reflectionLines }, () => true)),
        });
    }
    #plain(text) {
        return this.#words.text(text, { links: false });
    }
    #facts() {
        const lesson = this.#lesson;
        const words = this.#words;
        const part = partOfLesson(this.#course, lesson);
        const names = Object.keys(teachingRows);
        const said = (some) => contextList(some.flatMap((name) => (lesson[name] === null ? [] : contextObject({ name, text: this.#plain(lesson[name]) }))));
        return contextObject({
            id: lesson.id,
            title: words.text(lesson.title, { links: false, notes: true }),
            part: part === null ? null : this.#plain(part.title),
            date: words.date(lesson.date),
            meetings: contextList(meetingsOf(this.#course, lesson).map((meeting) => this.#meeting(meeting))),
            hours: placedScalar(lesson.hours),
            kinds: contextList((lesson.hours?.byKind ?? []).map(({ kind, hours }) => contextObject({ kind: words.usual.hourKinds[kind], hours: placedScalar(hours) }))),
            aids: this.#plain(lesson.aids),
            objectives: contextList(lesson.objectives.map((objective) => this.#plain(objective))),
            teaching: said(names.filter((name) => name !== "before" && name !== "after")),
            around: said(["before", "after"]),
        });
    }
    #meeting({ date, time, place, span }) {
        const { usual } = this.#words;
        const clock = time === null ? "" : ` ${usual.time(time.from, time.to)}`;
        return contextObject({ when: { kind: "placed", value: `${usual.date(date)}${clock}`, span }, place: this.#plain(place) });
    }
    #section(section) {
        const topics = section.kind === "topics" ? section.topics.map((topic) => this.#topic(topic)) : [];
        const points = section.kind === "wrap-up" || section.kind === "questions" ? section.keyPoints : [];
        return contextObject({
            title: this.#plain(section.title),
            summary: this.#plain(section.summary),
            points: this.#points(points),
            activity: section.kind === "references" ? null : this.#plain(section.activity),
            minutes: minutesOfSection(section),
            topics: contextList(topics),
        });
    }
    #points(points) {
        return contextList(points.map(({ text, points: under }) => contextObject({ text: this.#plain(text), points: this.#points(under) })));
    }
    #topic({ title, summary, keyPoints, activity, minutes }) {
        return contextObject({
            title: this.#plain(title), summary: this.#plain(summary), points: this.#points(keyPoints), activity: this.#plain(activity), minutes: minutes === null ? null : placedScalar(minutes),
        });
    }
    #homework() {
        const tasks = this.#lesson.sections.flatMap((section) => (section.kind === "tasks" ? section.tasks : []));
        return contextList(tasks.flatMap((task) => {
            const what = task.title ?? firstParagraph(task.text);
            return what === null ? [] : contextObject({ text: this.#plain(what), due: this.#words.when(task.due) });
        }));
    }
}
/** What a text says first: a plan names the work, the handout has all of it. */
function firstParagraph(text) {
    if (text === null || "inlines" in text)
        return text;
    const [first] = text.blocks;
    return first?.type === "paragraph" ? { inlines: first.inlines, span: first.span } : null;
}
/** Everything that the layout of a lesson plan can print about one lesson of a course. */
export function planContext(course, lesson) {
    return { value: new PlanContext(course, lesson).context(), diagnostics: [] };
}
