import { contextList, contextObject, placedScalar } from "./context-value.js";
/** What every kind of document can print about its course. */
export function courseFields(course, words) {
    return {
        id: course.id,
        edition: words.edition,
        title: words.text(course.title, { links: false }),
        subtitle: words.text(course.subtitle),
        code: placedScalar(course.code),
        lang: placedScalar(course.lang),
        term: words.text(course.term?.name ?? null),
        hours: placedScalar(course.hours),
        description: words.body(course.description),
        instructors: contextList(course.instructors.map(({ name, email, affiliation, office, officeHours }) => contextObject({
            name: words.text(name),
            email: placedScalar(email),
            affiliation: words.text(affiliation),
            office: words.text(office),
            "office-hours": words.text(officeHours),
        }))),
    };
}
