import { courseCalendarFile } from "../calendar/index.js";
import { checkDocument, describeDocument, renderDocument } from "../render.js";
/** A tagged PDF. */
export const pdfFormat = { name: "pdf", extension: ".pdf", make: renderDocument };
/** The pages of a PDF that is not painted: what is wrong with a document. */
export const checkFormat = { name: "check", extension: ".pdf", make: checkDocument };
/** The markup of a document with its computed styles, as text. */
export const stylesFormat = { name: "styles", extension: ".styles.txt", make: describeDocument };
/** The meetings of a course and what is due, as iCalendar: one file a course, made with its syllabus. */
const calendarFormat = {
    name: "ics",
    extension: ".ics",
    isFor: ({ kind, content }) => kind === "syllabus" && (content === null || courseCalendarFile(content.course, 0) !== null),
    make: ({ course, created }) => {
        const file = courseCalendarFile(course, created);
        return Promise.resolve({ bytes: file === null ? null : new TextEncoder().encode(file), pages: 0, diagnostics: [] });
    },
};
/** What documents can be asked for as. */
export const askedFormats = ["pdf", "ics"];
const all = { pdf: pdfFormat, check: checkFormat, styles: stylesFormat, ics: calendarFormat };
/** The format of a name. */
export function formatNamed(name) {
    return all[name];
}
