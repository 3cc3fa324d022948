import { many, optional, requiredText } from "./row.js";
import { email, list, record, text, webAddress } from "./values.js";
const inSyllabus = { printedIn: ["syllabus"] };
const officeHour = record({ id: "office-hour", title: "text or office hour", description: "A time at which to find a teacher: a text, or a mapping.", what: "a text, or a mapping with `when`" }, {
    when: requiredText(text, "Days and times."),
    place: optional(text, "Where, if it is not the office: a room, a video call."),
}, { shorthand: "when" });
/** One of `instructors`, or of `assistants`. */
export const instructor = record({ id: "instructor", title: "name or mapping", description: "A teacher or an assistant: a name, or a mapping.", what: "a name, or a mapping with `name`" }, {
    name: requiredText(text, "The name."),
    pronouns: optional(text, "How to speak of the person: `she/her`.", inSyllabus),
    role: optional(text, "What the person does in the course: `lecturer`, `teaching assistant`, `助教`.", inSyllabus),
    affiliation: optional(text, "School or institution.", inSyllabus),
    office: optional(text, "Where to find the teacher.", inSyllabus),
    officeHours: optional(text, "When to find the teacher.", inSyllabus),
    officeHoursByPlace: many(list("office hours", officeHour), "When to find the teacher, where that is in several places.", inSyllabus),
    phone: optional(text, "The telephone number.", inSyllabus),
    email: optional(email, "The address.", inSyllabus),
    url: optional(webAddress, "The teacher's own page.", inSyllabus),
}, { shorthand: "name" });
