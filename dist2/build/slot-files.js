import path from "node:path";
import { dataFilesOf } from "../charts/index.js";
import { countMarks } from "../csv/index.js";
import { fillCourse, namedFiles } from "../content/index.js";
import { addDiagnostics, diagnostic } from "../diagnostics/index.js";
import { announcedPixels, readImage } from "../images/index.js";
import { fromPapers, mapSlots, slotsNowhere, slotsToFill, withPapers } from "../model/index.js";
import { openWorkbook } from "../workbooks/index.js";
import { chartFile, chartFilling } from "./chart-files.js";
import { displayPath } from "./display-path.js";
import { LazyImages } from "./lazy-images.js";
import { fileLimits, liesInside, readInside } from "./read-inside.js";
import { pictureDecoders } from "./picture-decoders.js";
import { filesIn, readSavedText, readSource, statsOf } from "./read-source.js";
import { sha256 } from "./sha256.js";
function isFile(file) {
    return statsOf(file)?.isFile() === true;
}
/** Whether a path stays below the folder that it is read in, and the system takes it for one. */
function isName(name) {
    return name.split("/")[0] !== ".." && !name.includes("\0");
}
/** Files that are read as text at once: tables, code, charts and graphs. */
const isText = /^code\/|^tables\/.*\.(?:csv|tsv|ya?ml)$|\.(?:csv|tsv|vl\.ya?ml|vl\.json|dot|gv)$|^(?!figures\/).*\.ya?ml$/i;
const isCells = /\.[ct]sv$/i;
const isChart = /\.(?:vl\.ya?ml|vl\.json|dot|gv)$/i;
const isWorkbook = /^(?!figures\/).*\.xlsx$/i;
/** A cell of a table of commas: without ends of lines, which would move the places of all that follows. */
const quoted = (cell) => (cell === "" ? "" : `"${cell.replace(/\s*[\r\n]+\s*/g, " ").replaceAll('"', '""')}"`);
/** Rows as a table of commas, from the first column that holds anything: a line of it is a row of the sheet. */
function tableText(rows) {
    const first = Math.min(...rows.map((row) => { const cell = row.findIndex((each) => each !== ""); return cell === -1 ? Infinity : cell; }));
    const width = Math.max(...rows.map((row) => row.length)) - first;
    // A row without a cell stays an empty line; all others have as many cells, as gaps at the end of one are none of its mistakes.
    const line = (row) => (row.length === 0 ? "" : Array.from({ length: width }, (_, column) => quoted(row[first + column] ?? "")).join(","));
    return rows.map(line).join("\n");
}
/** A workbook with its sheets, each of which is read when a table takes it. */
function workbookFile({ root, whole, name, budget }) {
    const bytes = readInside(root, whole, fileLimits.image);
    if (!Buffer.isBuffer(bytes))
        return { file: null, diagnostics: [bytes] };
    const path = displayPath(root, whole);
    const sheets = (openWorkbook(bytes) ?? []).map((sheet) => {
        let known = null;
        const cells = () => (known ??= sheet.cells());
        return {
            name: sheet.name,
            read: () => {
                const found = cells();
                if (found === null)
                    return null;
                const text = tableText(found.rows);
                budget.need("characters", text.length);
                return { path, text };
            },
            unsolved: () => cells()?.unsolved ?? null,
        };
    });
    return { file: { path: name, source: { path, text: "" }, isInside: true, sheets }, diagnostics: [] };
}
/** Tables are text that is read at once; images are read when a slot has taken them. */
function slotFile({ root, folder, budget }, { path: name, isCode }) {
    const whole = path.join(folder, ...name.split("/"));
    const isInside = liesInside(folder, whole);
    const nameOnly = { path: displayPath(root, whole), text: "" };
    if (!isInside || !(isCode || isText.test(name) || isWorkbook.test(name)))
        return { file: { path: name, source: nameOnly, isInside }, diagnostics: [] };
    if (isWorkbook.test(name))
        return workbookFile({ root, whole, name, budget });
    const { value, diagnostics } = isCells.test(name) ? readSavedText(root, whole) : readSource(root, whole);
    budget.need("characters", value?.text.length ?? 0);
    if (isCells.test(name))
        budget.need("cells", countMarks(value?.text ?? ""));
    return { file: value === null ? null : { path: name, source: value, isInside }, diagnostics };
}
const idOfFile = (name) => name.slice(name.lastIndexOf("/") + 1).replace(/(?:\.vl)?\.[^.]*$/, "");
/**
 * Pictures of the `figures/` beside `content/`, which all courses share, as far as a figure of this course wants one: under its
 * id, or by the path that it names. What lies in the course comes first.
 */
function sharedFigures(root, own, course) {
    const figures = course.lessons.flatMap(slotsToFill).filter(({ kind }) => kind === "figure");
    const ids = new Set(figures.map(({ id }) => id.value));
    const named = new Set(figures.flatMap(({ file }) => (file === null ? [] : [path.posix.normalize(file.value)])));
    const taken = new Set(own.filter((name) => name.startsWith("figures/")).map(idOfFile));
    const found = filesIn(path.join(root, "figures")).map((file) => `figures/${path.basename(file)}`);
    return found.filter((name) => !own.includes(name) && (named.has(name) || (ids.has(idOfFile(name)) && !taken.has(idOfFile(name)))));
}
function slotFiles(place, course) {
    const { root, folder } = place;
    const found = [
        ...filesIn(path.join(folder, "figures")),
        ...filesIn(path.join(folder, "tables")),
        ...filesIn(path.join(folder, "code")),
    ].map((file) => path.relative(folder, file).split(path.sep).join("/"));
    const named = namedFiles(course).map((file) => ({ ...file, path: path.posix.normalize(file.path) }));
    const code = new Set(named.filter(({ isCode }) => isCode).map((file) => file.path));
    const names = [...new Set([...found, ...named.map((file) => file.path)])].filter((name) => isName(name) && isFile(path.join(folder, name)));
    const shared = sharedFigures(root, names, course);
    const read = [
        ...names.map((name) => slotFile(place, { path: name, isCode: code.has(name) })),
        ...shared.map((name) => slotFile({ ...place, folder: root }, { path: name, isCode: false })),
    ];
    return { files: read.flatMap(({ file }) => file ?? []), shared: new Set(shared), diagnostics: read.flatMap(({ diagnostics }) => diagnostics) };
}
/** An image; `null` where its header announces more pixels than may be unpacked. */
function imageFrom(root, file, mayUnpack) {
    const bytes = readInside(root, file, fileLimits.image);
    if (!Buffer.isBuffer(bytes))
        return { value: null, diagnostics: [bytes] };
    const { width, height, effort } = announcedPixels(bytes) ?? { width: 0, height: 0, effort: 0 };
    return mayUnpack(width * height * effort) ? readImage(displayPath(root, file), bytes, pictureDecoders()) : null;
}
function digestOf(root, file) {
    const bytes = readInside(root, file, fileLimits.image);
    return Buffer.isBuffer(bytes) ? sha256(bytes) : null;
}
/** The lesson with the data of its charts as tables, where a figure asks for them. */
function withData(lesson, charts, found) {
    if ([...slotsToFill(lesson), ...slotsNowhere(lesson)].every(({ picture }) => picture === null))
        return lesson;
    const figure = (figure) => {
        if (!figure.dataTable || figure.filling === null)
            return figure;
        const chart = charts.get(figure.filling);
        if (chart === undefined) {
            found.push(diagnostic("content/no-data-table", figure.id.span, `\`${figure.filling}\` is no chart, so that it has no data to print`, "take `data-table` away, or put the numbers into a table of their own"));
            return figure;
        }
        const { value, diagnostics } = chartFilling(chart);
        addDiagnostics(found, diagnostics);
        return { ...figure, shownData: value };
    };
    return mapSlots(lesson, { figure });
}
/** Fills the slots of a course from its folder and reads the images that do. */
export function fillFromFolder(place, given, isWhole) {
    const { root, folder } = place;
    const course = withPapers(given);
    const { files, shared, diagnostics } = slotFiles(place, course);
    const drawn = new Set(files.filter((file) => isChart.test(file.path)).flatMap(({ source }) => dataFilesOf(source)));
    const filled = fillCourse(course, files, isWhole, drawn);
    const value = filled.value ?? course;
    const paths = value.lessons.flatMap(slotsToFill).flatMap(({ picture }) => picture ?? []);
    const whole = (name) => path.join(shared.has(name) ? root : folder, ...name.split("/"));
    const images = new LazyImages(paths, { shown: (name) => displayPath(root, whole(name)), read: (name, mayUnpack) => imageFrom(root, whole(name), mayUnpack), digest: (name) => digestOf(root, whole(name)) });
    const found = [...diagnostics, ...filled.diagnostics];
    const charts = new Map([...new Set(paths)].flatMap((name) => {
        const source = isChart.test(name) ? files.find((file) => file.path === name)?.source : undefined;
        return source === undefined ? [] : [[name, chartFile(place, source, found)]];
    }));
    const lessons = value.lessons.map((lesson) => withData(lesson, charts, found));
    return { course: fromPapers(given, { ...value, lessons }), images, charts, diagnostics: found };
}
