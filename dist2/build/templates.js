import path from "node:path";
import { addDiagnostics } from "../diagnostics/index.js";
import { documentKinds } from "../documents/index.js";
import { fileNamesOf } from "../language/index.js";
import { prepareTemplate } from "../render.js";
import { BuildMemory } from "./build-memory.js";
import { readSources } from "./read-source.js";
import { courseSheets, isTemplateFile, readTemplateFile, templateFilesOf, usualLook } from "./template-files.js";
function partialName(source) {
    return path.posix.basename(source.path, ".hbs");
}
/** The folders that templates are looked for in, the weakest first: those of a look stand over the others. */
function layersOf(look) {
    return look === usualLook ? [""] : ["", `looks/${look}/`];
}
/** The layout of a kind of document: that of the look, and the one written for the language (`layout.zh.hbs`), where there is one. */
function layoutFile({ kind, lang, look }, course) {
    const names = [...fileNamesOf(lang).map((language) => `layout.${language}.hbs`), "layout.hbs"];
    const files = layersOf(look).toReversed().flatMap((layer) => names.map((name) => `${layer}${kind}/${name}`));
    return files.find((file) => isTemplateFile(file.startsWith("looks/") ? course : null, file)) ?? `${kind}/layout.hbs`;
}
/**
 * The template of a kind of document: its layout, partials and sheets over the shared ones and those of the look over both, each
 * file the course's own where the course replaces it, and `course.css` after all other sheets.
 */
function readTemplate(root, query, memory) {
    const diagnostics = [];
    const read = (relative) => {
        const isPlain = query.isPlain === true && relative.endsWith(".hbs");
        const outcome = readTemplateFile(root, isPlain ? null : query.course, relative);
        addDiagnostics(diagnostics, outcome.diagnostics);
        return outcome.value === null ? [] : [memory.known(outcome.value)];
    };
    const course = query.isPlain === true ? null : query.course;
    const [layout] = read(layoutFile(query, course));
    const { over } = documentKinds[query.kind];
    const layers = layersOf(query.look);
    // What a look says of the kind under another is the look of that, over which the kind still has its own.
    const under = layers.flatMap((layer) => ["shared", ...(over === undefined ? [] : [over])].map((folder) => `${layer}${folder}`));
    const folders = over === undefined ? layers.flatMap((layer) => [`${layer}shared`, `${layer}${query.kind}`]) : [...under, ...layers.map((layer) => `${layer}${query.kind}`)];
    // A partial of the kind stands in for a shared one of its name: later entries win.
    const partials = folders.flatMap((folder) => templateFilesOf(course, `${folder}/partials`, ".hbs"));
    const byName = new Map(partials.flatMap(read).map((source) => [partialName(source), source]));
    const sheets = folders.flatMap((folder) => templateFilesOf(query.course, folder, ".css")).flatMap(read);
    const last = readSources(root, courseSheets(query.course));
    addDiagnostics(diagnostics, last.diagnostics);
    if (layout === undefined)
        return { value: null, diagnostics };
    const all = [...sheets, ...last.sources.map((source) => memory.known(source))];
    return memory.template(keyOf(query), [layout, ...byName.values(), ...all], () => ({ value: prepareTemplate({ files: { layout, partials: byName }, sheets: all }), diagnostics }));
}
function keyOf({ course, kind, lang, look, isPlain }) {
    return [course, kind, lang, look, String(isPlain)].join("\n");
}
/** The templates of a run, each read once, when the first document asks for it. */
export class Templates {
    #root;
    #read = new Map();
    #memory;
    /** `memory` is what earlier builds of the process keep. */
    constructor(root, memory = new BuildMemory()) {
        this.#root = root;
        this.#memory = memory;
    }
    /** The template that a query asks for. */
    of(query) {
        const key = keyOf(query);
        const outcome = this.#read.get(key) ?? readTemplate(this.#root, query, this.#memory);
        this.#read.set(key, outcome);
        return outcome;
    }
}
