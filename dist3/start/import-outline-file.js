import path from "node:path";
import { check, findRoot, fontPackagesToInstall, installedSchemas, readBytes, readSavedText } from "../build/index.js";
import { knownVariables, readCourse } from "../content/index.js";
import { diagnostic } from "../diagnostics/index.js";
import { importCourse, outlineOfDocx, printableSource, readBibliography } from "../import/index.js";
import { slotsOf, topicsOf } from "../model/index.js";
import { writeImported } from "./import-again.js";
import { importReferences } from "./import-references.js";
import { mendFormulas } from "./mend-formulas.js";
import { nameMistake, portableName } from "./portable-name.js";
import { withSchema } from "./schema-line.js";
function countsOf({ files }) {
    const sources = files.map(({ path: name, text }) => ({ path: name, text }));
    const named = (name) => sources.find(({ path: one }) => one === name) ?? null;
    const lessons = sources.filter(({ path: name }) => name.startsWith("lessons/"));
    const { value } = readCourse({ id: "", course: named("course.yaml"), lessons, references: named("references.yaml") });
    const slots = value?.lessons.flatMap(slotsOf) ?? [];
    return {
        lessons: lessons.length,
        topics: value?.lessons.flatMap(topicsOf).length ?? 0,
        figures: slots.filter(({ kind }) => kind === "figure").length,
        tables: slots.filter(({ kind }) => kind === "table").length,
        references: value?.references.length ?? 0,
    };
}
function faults(...diagnostics) {
    return { value: null, diagnostics };
}
const otherFormats = new Map([
    [".tex", "convert it first: `pandoc FILE.tex -t gfm -o FILE.md`"],
    [".doc", "save it as `.docx`"],
    [".odt", "save it as `.docx`, or convert it: `pandoc FILE.odt -t gfm -o FILE.md`"],
    [".rtf", "save it as `.docx`"],
    [".pdf", "import the file that it was made from"],
    [".xlsx", "save the sheet as CSV"],
    [".html", "convert it first: `pandoc FILE.html -t gfm -o FILE.md`"],
]);
/** One of the files that a course is made from: an outline or a schedule as text. */
async function readOne(from, name) {
    const file = path.resolve(from, name);
    const extension = path.extname(file).toLowerCase();
    const hint = otherFormats.get(extension);
    if (hint !== undefined)
        return { value: null, diagnostics: [diagnostic("import/other-format", null, `\`${name}\` is not of a kind that is read`, hint.replaceAll("FILE", path.basename(file, path.extname(file))))] };
    if (extension !== ".docx")
        return readSavedText(from, file, "anywhere");
    const bytes = readBytes(from, file, "anywhere");
    if (bytes.value === null)
        return { value: null, diagnostics: bytes.diagnostics };
    const { value, diagnostics } = await outlineOfDocx(name, bytes.value);
    return { value: value === null ? null : { path: name, text: value }, diagnostics };
}
const isSchedule = (name) => /\.(?:csv|tsv|ya?ml)$/i.test(name);
const isBibliography = (name) => /\.(?:bib|json)$/i.test(name);
/** What `build` refuses in a course that import wrote, such as a face that is not installed. Formulas that are no TeX are mended. */
async function refusals(root, course, written) {
    const first = await errorsOf(root, course);
    const mended = mendFormulas(root, first.filter(({ span }) => span !== null && written.includes(span.source.path)));
    return mended.length === 0 ? first : [...mended, ...(await errorsOf(root, course))];
}
async function errorsOf(root, course) {
    const { diagnostics } = await check({ folder: root, targets: [course] });
    // What is told as a command to type is not told as a mistake too.
    return diagnostics.filter(({ severity, code }) => severity === "error" && code !== "build/missing-font-package");
}
/** The language that `course.yaml` says. */
function languageIn({ files: [first] }) {
    return /^lang: (\S+)$/m.exec(first?.text ?? "")?.[1] ?? "en";
}
/** The pictures of an outline that lie where it says, in its own folder or, with a slash before them, in the current one. */
function foundPictures(pictures, from, beside) {
    return pictures.flatMap(({ address, path: name }) => {
        if (!/\.(?:png|jpe?g|svg)$/i.test(name))
            return [];
        const { value } = readBytes(from, address.startsWith("/") ? path.join(from, address) : path.resolve(beside, address), "anywhere");
        return value === null ? [] : { path: name, bytes: value };
    });
}
function missingPictures(pictures, course) {
    if (pictures.length === 0)
        return [];
    const named = pictures.slice(0, 8).map(({ address }) => `\`${address}\``).join(", ");
    const message = `${pictures.length === 1 ? "a picture of the outline was" : `${pictures.length} pictures of the outline were`} not found: ${named}${pictures.length > 8 ? ", …" : ""}`;
    const [first] = pictures;
    return [diagnostic("import/missing-picture", null, message, `put ${pictures.length === 1 ? "it" : "them"} into \`content/${course}/figures/\`: \`${first?.path ?? ""}\``)];
}
/** Makes a course of a project from an outline on the disk, and a schedule beside it. Nothing that exists is overwritten. */
export async function importOutlineFile({ from, sources, output, course, lang, again }) {
    const [first = ""] = sources;
    const outlines = sources.filter((name) => !isSchedule(name) && !isBibliography(name));
    const main = outlines[0] ?? first;
    const root = output === null ? (findRoot(from) ?? from) : path.resolve(from, output);
    const id = course ?? portableName(path.basename(main, path.extname(main)), "course");
    const misnamed = nameMistake(id);
    if (misnamed !== null)
        return faults(misnamed);
    const read = await Promise.all(sources.map(async (name) => ({ name, outcome: await readOne(from, name) })));
    const unread = read.flatMap(({ outcome }) => (outcome.value === null ? outcome.diagnostics : []));
    if (unread.length > 0)
        return faults(...unread);
    const found = read.flatMap(({ name, outcome }) => (outcome.value === null ? [] : [{ name, source: outcome.value }]));
    const bibliography = found.find(({ name }) => isBibliography(name))?.source;
    if (bibliography !== undefined && found.length === 1)
        return importReferences({ from: output === null ? from : root, source: bibliography, course });
    const entries = bibliography === undefined ? { value: [], diagnostics: [] } : await readBibliography(printableSource(bibliography).source, knownVariables);
    if (entries.value === null)
        return faults(...entries.diagnostics);
    const joined = found.flatMap(({ name, source }) => (outlines.includes(name) ? { source, folder: path.relative(path.dirname(main), path.dirname(name)).split(path.sep).join("/") } : []));
    const schedule = found.find(({ name }) => isSchedule(name))?.source;
    const imported = importCourse({ outlines: joined.length === 0 ? [{ source: { path: main, text: "" }, folder: "" }] : joined, lang, bibliography: entries.value, ...(schedule === undefined ? {} : { schedule }) });
    if (imported.value === null)
        return faults(...imported.diagnostics);
    const folder = path.join(root, "content", id);
    const schemas = installedSchemas(root);
    const pictures = foundPictures(imported.value.pictures, from, path.dirname(path.resolve(from, main)));
    const written = writeImported({ root, folder, again }, [...imported.value.files.map((file) => withSchema(file, schemas)), ...pictures]);
    if (written.value === null)
        return faults(...written.diagnostics);
    const files = written.value.map((name) => `content/${id}/${name}`);
    const report = {
        course: id,
        files,
        counts: countsOf(imported.value),
        missingFonts: fontPackagesToInstall(root, languageIn(imported.value)),
        unplaced: imported.value.unplaced.length,
    };
    const lost = imported.value.pictures.filter((one) => !pictures.some(({ path: name }) => name === one.path));
    return { value: report, diagnostics: [...entries.diagnostics, ...imported.diagnostics, ...missingPictures(lost, id), ...(await refusals(root, id, files))] };
}
