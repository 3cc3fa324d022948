import { hourKinds, hoursOfCourse, hoursOfPart, lessonNamed, lessonsOfPart, plainText, saysTheSame, sum, teachingRows } from "../model/index.js";
import { fitsBar } from "./assessment-context.js";
import { contextList, contextObject, placedScalar } from "./context-value.js";
/** What a syllabus prints of the parts and lessons of a course, and of what their hours are spent on. */
export class StructureContext {
    #course;
    #words;
    /** The kinds of hours that parts and lessons tell apart; each has a column. */
    #kinds;
    constructor(course, words) {
        this.#course = course;
        this.#words = words;
        const told = new Set([...course.parts, ...course.lessons].flatMap(({ hours }) => (hours?.byKind ?? []).map(({ kind }) => kind)));
        this.#kinds = hourKinds.filter((kind) => told.has(kind));
    }
    parts() {
        const { parts, lessons } = this.#course;
        const hours = parts.map((part) => hoursOfPart(part, lessons));
        const all = hours.reduce((sum, each) => sum + each, 0);
        return contextList(parts.map((part, index) => this.#part(part, hours[index] ?? 0, all)));
    }
    /** Which columns there are. */
    columns() {
        const { hoursChart, lessons, hours } = this.#course;
        const some = hoursOfCourse(this.#course) > 0;
        const kinds = this.#kinds.map((kind) => {
            const ofCourse = hours?.byKind.find((one) => one.kind === kind)?.hours ?? null;
            return contextObject({ name: this.#words.usual.hourKinds[kind], hours: hours === null ? this.#ofParts(kind) : placedScalar(ofCourse) });
        });
        return contextObject({
            teaching: [...this.#course.parts, ...lessons].some((one) => this.#teaching(one).items.length > 0),
            chart: hoursChart && some, hours: some || lessons.some((lesson) => lesson.hours !== null), kinds: contextList(kinds), columns: 2 + kinds.length,
            total: hours !== null ? placedScalar(hours) : kinds.length > 0 ? hoursOfCourse(this.#course) : null,
        });
    }
    /** The hours of a kind that the parts have together; `null` where they have none. */
    #ofParts(kind) {
        const { parts, lessons } = this.#course;
        const all = parts.flatMap((part) => (part.hours === null ? lessonsOfPart(part, lessons).map(({ hours }) => hours) : [part.hours]));
        const total = sum(all.flatMap((one) => one?.byKind.find((each) => each.kind === kind)?.hours.value ?? []));
        return total === 0 ? null : total;
    }
    #part(part, hours, all) {
        const words = this.#words;
        const isAlone = part.lessons.length === 1;
        const percent = all === 0 ? 0 : Math.round((10_000 * hours) / all) / 100;
        return contextObject({
            title: words.text(part.title),
            // The bar is a picture of the table under it, where the title stands with its notes.
            name: words.text(part.title, { links: false }),
            hours: part.hours === null ? hours : placedScalar(part.hours),
            "hours-by-kind": this.#byKind(part.hours === null ? lessonsOfPart(part, this.#course.lessons).map((lesson) => lesson.hours) : [part.hours]),
            share: this.#course.hoursChart && percent > 0 ? `width: ${percent}%` : null,
            // The bar stands in half the measure.
            "name-fits": fitsBar(plainText(part.title.inlines), percent / 2),
            teaching: this.#teaching(part),
            lessons: contextList(part.lessons.flatMap(({ value }) => this.#lesson(value, isAlone ? part : null) ?? [])),
        });
    }
    #lesson(id, alone) {
        const words = this.#words;
        const listed = lessonNamed(this.#course, id);
        if (listed === null)
            return null;
        const lesson = "lesson" in listed ? listed.lesson : null;
        const repeats = alone !== null && lesson !== null && saysTheSame(lesson.title, alone.title);
        const teaching = lesson === null ? contextList([]) : this.#teaching(lesson);
        return contextObject({
            title: words.lessonTitle(listed, { notes: false }),
            "repeats-title": repeats && teaching.items.length === 0,
            open: lesson === null,
            hours: placedScalar(lesson?.hours ?? null),
            "hours-by-kind": this.#byKind([lesson?.hours ?? null]),
            date: words.date(lesson?.date ?? null),
            teaching,
        });
    }
    /** The hours of each kind that has a column, together; `null` for none. */
    #byKind(hours) {
        const given = hours.flatMap((one) => one?.byKind ?? []);
        return contextList(this.#kinds.map((kind) => {
            const [first, ...more] = given.filter((one) => one.kind === kind).map((one) => one.hours);
            return first === undefined ? null : placedScalar({ ...first, value: more.reduce((total, { value }) => total + value, first.value) });
        }));
    }
    /** How a part or a lesson is taught: the names of labels, and what is said under each. */
    #teaching(of) {
        const names = Object.keys(teachingRows);
        return contextList(names.flatMap((name) => (of[name] === null ? [] : contextObject({ name, text: this.#words.text(of[name]) }))));
    }
}
