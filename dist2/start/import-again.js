import path from "node:path";
import { holdsText, readSavedText, standingIn, writeNewFile, writeNewFolder } from "../build/index.js";
import { diagnostic } from "../diagnostics/index.js";
import { isSameButForFormulas } from "./mend-formulas.js";
/** What import writes beside a file that somebody has changed since, or that comes from another state of the outline. */
const besideName = (name) => `${name}.new`;
/** The first name of the kind `walks-2` that no course has. */
function freeName(folder) {
    for (let number = 2;; number += 1)
        if (standingIn(`${folder}-${number}`, []) === null)
            return `${path.basename(folder)}-${number}`;
}
function named(files) {
    const shown = files.slice(0, 4).map(({ path: name }) => `\`${name}\``).join(", ");
    return files.length > 4 ? `${shown} and ${files.length - 4} more` : shown;
}
function differs({ root, folder }, missing, changed) {
    const parts = [...(changed.length === 0 ? [] : [`has ${named(changed)} otherwise than the outline makes ${changed.length === 1 ? "it" : "them"}`]), ...(missing.length === 0 ? [] : [`lacks ${named(missing)}`])];
    const hint = `make another course beside it with \`--course ${freeName(folder)}\`, or take what it lacks with \`--again\`${changed.length === 0 ? "" : ", and what differs as `….new` beside your own files"}`;
    return diagnostic("build/exists", null, `\`${path.relative(root, folder).split(path.sep).join("/")}\` already exists and ${parts.join(", and ")}; nothing is overwritten`, hint);
}
/** Writes files into a course that is there: those that it lacks under their names, others beside those that it has. */
function writeBeside({ root, folder }, files, nameOf) {
    const written = [];
    for (const file of files) {
        const name = nameOf(file.path);
        const target = path.join(folder, ...name.split("/"));
        const content = "text" in file ? file.text : file.bytes;
        // What an earlier try wrote is written.
        if (typeof content === "string" && holdsText(target, content))
            continue;
        const refused = writeNewFile(root, target, content);
        if (refused !== null)
            return { value: null, diagnostics: [refused] };
        written.push(name);
    }
    return { value: written, diagnostics: [] };
}
/**
 * Writes an imported course: as a new folder, or into one that is there. Files that people changed are never written over. Gives
 * the names of the files written, relative to the folder.
 */
export function writeImported(place, files) {
    const { root, folder, again } = place;
    const standing = standingIn(folder, files);
    if (standing === null) {
        const refused = writeNewFolder(root, folder, files);
        return refused === null ? { value: files.map(({ path: name }) => name), diagnostics: [] } : { value: null, diagnostics: [refused] };
    }
    const { missing } = standing;
    // Formulas that TeX makes no sense of were kept as code when the course was imported first.
    const changed = standing.changed.filter((file) => {
        const { value } = "text" in file ? readSavedText(root, path.join(folder, ...file.path.split("/"))) : { value: null };
        return value === null || !("text" in file) || !isSameButForFormulas(value.text, file.text);
    });
    if (missing.length + changed.length === 0)
        return { value: [], diagnostics: [] };
    if (!again)
        return { value: null, diagnostics: [differs(place, missing, changed)] };
    const added = writeBeside(place, missing, (name) => name);
    if (added.value === null)
        return added;
    const beside = writeBeside(place, changed, besideName);
    if (beside.value === null)
        return beside;
    return { value: [...added.value, ...beside.value], diagnostics: [] };
}
