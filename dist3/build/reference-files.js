import path from "node:path";
import { isBibtex, loadBibtex, readBibliographyFile } from "../bibliography/index.js";
import { knownVariables, referenceFilesOf } from "../content/index.js";
import { diagnostic, isMissingPackage } from "../diagnostics/index.js";
import { filesIn, readSavedText, statsOf } from "./read-source.js";
/** Files of references that need not be named. */
const usual = /^(?:references\.json|.+\.bib)$/i;
/** A name with `*` and `?` for what is left open in it. */
function matching(name) {
    const parts = name.split(/([*?])/).map((part) => (part === "*" ? "[^/]*" : part === "?" ? "[^/]" : part.replace(/[.+^${}()|[\]\\]/g, "\\$&")));
    return new RegExp(`^${parts.join("")}$`);
}
/** The files that a course reads references from, each once, and a mistake for each name that leads nowhere. */
function filesWanted(folder, course) {
    const named = course === null ? null : referenceFilesOf(course);
    if (named === null)
        return { files: filesIn(folder).filter((file) => usual.test(path.basename(file))), diagnostics: [] };
    const diagnostics = [];
    const files = named.flatMap(({ value, span }) => {
        const place = path.join(folder, path.dirname(value));
        // A path that leaves the course has been refused where `course.yaml` was read.
        if (value.split("/").includes("..") || path.isAbsolute(value))
            return [];
        const found = /[*?]/.test(value) ? filesIn(place).filter((file) => matching(path.basename(value)).test(path.basename(file))) : [path.join(folder, value)].filter((file) => statsOf(file) !== null);
        if (found.length === 0)
            diagnostics.push(diagnostic("content/missing-file", span, `no file \`${value}\` in the course folder`, "put the file there, or mend its name"));
        return found;
    });
    const own = path.join(folder, "references.yaml");
    return { files: [...new Set(files)].filter((file) => file !== own), diagnostics };
}
const read = new WeakMap();
function bibliographyIn(source, readBibtex) {
    const known = read.get(source) ?? readBibliographyFile(source, knownVariables, readBibtex);
    // A package that is missing now may be there later.
    if (readBibtex !== null || !isBibtex(source.path))
        read.set(source, known);
    return known;
}
async function bibtexReader() {
    try {
        return await loadBibtex();
    }
    catch (error) {
        if (!isMissingPackage(error))
            throw error;
        return null;
    }
}
/** Reads the files of references that a course names, or has under their usual names. BibTeX loads its package here alone. */
export async function referenceFiles({ root, folder, budget }, course, memory) {
    const wanted = filesWanted(folder, course);
    const outcomes = wanted.files.map((file) => readSavedText(root, file));
    const sources = outcomes.flatMap(({ value }) => (value === null ? [] : [memory?.known(value) ?? value]));
    for (const { text } of sources)
        budget.need("characters", text.length);
    const reader = sources.some((source) => isBibtex(source.path)) ? await bibtexReader() : null;
    return {
        files: sources.map((source) => ({ source, bibliography: /\.(?:ya?ml|md|markdown)$/i.test(source.path) ? null : bibliographyIn(source, reader) })),
        diagnostics: [...wanted.diagnostics, ...outcomes.flatMap(({ diagnostics }) => diagnostics)],
    };
}
