import { readCourse } from "../content/index.js";
import { diagnostic } from "../diagnostics/index.js";
/** What keeps a file that an import would write from being read again: it is longer than files of content may be; `null` where nothing does. */
export function beyondReading(kind, file) {
    const files = kind === "references" ? { references: file } : { references: null, exercises: [file] };
    const { diagnostics } = readCourse({ id: "", course: { path: "course.yaml", text: "title: x\nlang: en\n" }, lessons: [], ...files });
    const limit = diagnostics.find(({ code, span }) => code === "content/limit" && span?.source === file);
    return limit === undefined ? null : diagnostic("import/too-long", null, `\`${file.path}\` would be longer than Lectern reads: ${limit.message}`, "split the file, and import its parts");
}
