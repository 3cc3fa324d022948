import path from "node:path";
import { findProject, installedSchemas, readSavedText, replaceFile, writeNewFile } from "../build/index.js";
import { knownVariables, readCourse } from "../content/index.js";
import { diagnostic } from "../diagnostics/index.js";
import { printableSource, readBibliography, referencesOfBibliography } from "../import/index.js";
import { beyondReading } from "./beyond-reading.js";
import { withSchema } from "./schema-line.js";
/** The ids of the entries of a `references.yaml`; `null` where it has faults, so that nobody knows what it holds. */
function idsIn(references) {
    const { value, diagnostics } = readCourse({ id: "", course: { path: "course.yaml", text: "title: x\nlang: en\n" }, lessons: [], references });
    if (value === null || diagnostics.some(({ severity, span }) => severity === "error" && span?.source === references))
        return null;
    return new Set(value.references.map(({ id }) => id.value));
}
function alreadyThere(known, path) {
    if (known.length === 0)
        return [];
    const named = known.slice(0, 5).map(({ id }) => `\`${id}\``).join(", ");
    const message = `\`${path}\` has ${known.length === 1 ? "a reference" : `${known.length} references`} of the bibliography already, which ${known.length === 1 ? "stays as it is" : "stay as they are"}: ${named}${known.length > 5 ? ", …" : ""}`;
    return [diagnostic("content/duplicate-reference", null, message, "remove an entry first where the bibliography is to replace it")];
}
/** Adds the entries that `references.yaml` does not have yet at its end; the rest of it stays byte for byte. */
function added(root, file, entries, textOf) {
    const { value: old, diagnostics } = readSavedText(root, file);
    if (old === null)
        return { value: null, diagnostics };
    const ids = idsIn(old);
    const fresh = entries.filter(({ id }) => ids?.has(id) === false);
    const known = alreadyThere(entries.filter(({ id }) => ids?.has(id) === true), old.path);
    if (ids !== null && fresh.length === 0)
        return { value: 0, diagnostics: known };
    const text = `${old.text}${old.text.endsWith("\n") || old.text === "" ? "" : "\n"}\n${textOf(fresh)}`;
    const after = idsIn({ path: old.path, text });
    if (ids === null || after?.size !== ids.size + fresh.length) {
        const message = `nothing can be added to \`${old.path}\` as it is written`;
        return { value: null, diagnostics: [diagnostic("build/exists", null, message, "mend its mistakes, and write it as a list with `- ` at the margin")] };
    }
    const refused = replaceFile(root, file, text);
    return refused === null ? { value: fresh.length, diagnostics: known } : { value: null, diagnostics: [refused] };
}
/** Writes the references of a bibliography into a course, behind those that it has. Nothing that exists is overwritten. */
export async function importReferences({ from, source, course }) {
    const { project, diagnostics } = findProject(from, course === null ? [] : [course]);
    if (project === null)
        return { value: null, diagnostics };
    const [selection, ...others] = project.selections;
    if (selection === undefined || others.length > 0)
        return { value: null, diagnostics: [diagnostic("start/which-course", null, "a bibliography alone goes into a course that is there", "name the course with `--course`, or name an outline beside the bibliography")] };
    const printable = printableSource(source);
    const { value, diagnostics: read } = await readBibliography(printable.source, knownVariables);
    const faults = [...printable.diagnostics, ...read];
    if (value === null)
        return { value: null, diagnostics: faults };
    const name = "references.yaml";
    const beyond = beyondReading("references", { path: name, text: referencesOfBibliography(value) });
    if (beyond !== null)
        return { value: null, diagnostics: [...faults, beyond] };
    const file = path.join(selection.folder, name);
    const textOf = (entries) => referencesOfBibliography(entries);
    const { text } = withSchema({ path: name, text: textOf(value) }, installedSchemas(project.root));
    const refused = writeNewFile(project.root, file, text);
    const merged = refused === null ? { value: value.length, diagnostics: [] } : refused.code === "build/exists" ? added(project.root, file, value, textOf) : { value: null, diagnostics: [refused] };
    if (merged.value === null)
        return { value: null, diagnostics: merged.diagnostics };
    const folder = path.relative(project.root, selection.folder).split(path.sep).join("/");
    const counts = { lessons: 0, topics: 0, figures: 0, tables: 0, references: merged.value };
    return { value: { course: selection.id, files: [`${folder}/${name}`], counts, missingFonts: [], unplaced: 0 }, diagnostics: [...faults, ...merged.diagnostics] };
}
