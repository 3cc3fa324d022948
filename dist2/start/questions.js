import path from "node:path";
import { findProject, installedSchemas, readSavedText, writeNewFile } from "../build/index.js";
import { diagnostic } from "../diagnostics/index.js";
import { printableSource } from "../import/index.js";
import { exercisesAs, exercisesFrom } from "../questions/index.js";
import { beyondReading } from "./beyond-reading.js";
import { portableName } from "./portable-name.js";
import { withSchema } from "./schema-line.js";
/** Writes questions in GIFT or Moodle's XML into the bank of a course, as a file of their name. Nothing that exists is overwritten. */
export function importQuestions({ from, name, course }) {
    const { project, diagnostics } = findProject(from, course === null ? [] : [course]);
    if (project === null)
        return { value: null, diagnostics };
    const [selection, ...others] = project.selections;
    if (selection === undefined || others.length > 0)
        return { value: null, diagnostics: [diagnostic("start/which-course", null, "questions go into the bank of a course that is there", "name the course with `--course`")] };
    const source = readSavedText(from, path.resolve(from, name), "anywhere");
    if (source.value === null)
        return { value: null, diagnostics: source.diagnostics };
    const printable = printableSource(source.value);
    const { value, diagnostics: read } = exercisesFrom(printable.source);
    const found = [...printable.diagnostics, ...read];
    if (value === null)
        return { value: null, diagnostics: found };
    if (value.count === 0)
        return { value: null, diagnostics: [...found, diagnostic("questions/no-questions", null, `no question of \`${source.value.path}\` can be read`, "write the exercises by hand")] };
    const target = `exercises/${portableName(path.basename(name, path.extname(name)), "questions")}.yaml`;
    const beyond = beyondReading("exercises", { path: target, text: value.text });
    if (beyond !== null)
        return { value: null, diagnostics: [...found, beyond] };
    const { text } = withSchema({ path: target, text: value.text }, installedSchemas(project.root));
    const refused = writeNewFile(project.root, path.join(selection.folder, ...target.split("/")), text);
    if (refused !== null)
        return { value: null, diagnostics: [...found, refused] };
    const folder = path.relative(project.root, selection.folder).split(path.sep).join("/");
    return { value: { course: selection.id, file: `${folder}/${target}`, count: value.count }, diagnostics: found };
}
/** The exercises of a file in a format. */
export function exportQuestions({ from, name, format }) {
    const { value, diagnostics } = readSavedText(from, path.resolve(from, name), "anywhere");
    return value === null ? { value: null, diagnostics } : exercisesAs(value, format);
}
