import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { entriesOf } from "./read-source.js";
/** `src/build/` and `dist/build/` lie equally deep in the package. */
const packageFolder = fileURLToPath(new URL("../../", import.meta.url));
const starters = path.join(packageFolder, "starters");
function filesBelow(folder, prefix = "") {
    return entriesOf(path.join(folder, prefix)).flatMap((entry) => {
        const relative = path.posix.join(prefix, entry.name);
        return entry.isDirectory() ? filesBelow(folder, relative) : [relative];
    });
}
/** The text of one file of the package's `starters/`, by its relative path. */
export function starterText(name) {
    return readFileSync(path.join(starters, ...name.split("/")), "utf8");
}
/** The files below a folder of the package's `starters/`, with paths relative to it. */
export function starterFiles(folder) {
    return filesBelow(path.join(starters, ...folder.split("/"))).map((file) => ({
        path: file,
        text: starterText(`${folder}/${file}`),
    }));
}
/** Where editors find the schemas of content files, relative to a project; `null` where Lectern is not installed in it. */
export function installedSchemas(root) {
    const folder = "node_modules/lectern/docs/schema/editor";
    return existsSync(path.join(root, folder)) ? folder : null;
}
