import path from "node:path";
import { fileURLToPath } from "node:url";
import { closestName, diagnostic } from "../diagnostics/index.js";
import { displayPath } from "./display-path.js";
import { entriesOf, filesOf, readSource, statsOf } from "./read-source.js";
/** `src/build/` and `dist/build/` lie equally deep in the package. */
const packageFolder = fileURLToPath(new URL("../../", import.meta.url));
const packageTemplates = path.join(packageFolder, "templates");
/** Whether the package, or a course where one is named, has a template file of this relative path. */
export function isTemplateFile(course, relative) {
    return statsOf(path.join(packageTemplates, relative)) !== null || (course !== null && statsOf(path.join(course, "templates", relative)) !== null);
}
/**
 * The template files of a folder (`handout/partials`) with an extension, as paths relative to `templates/`: those of the package,
 * and in the folders of looks those of the course, where one is named.
 */
export function templateFilesOf(course, folder, extension) {
    const own = course === null || !folder.startsWith("looks/") ? [] : filesOf(path.join(course, "templates", folder), extension);
    const names = [...filesOf(path.join(packageTemplates, folder), extension), ...own].map((file) => path.basename(file));
    return [...new Set(names)].sort().map((name) => path.posix.join(folder, name));
}
function foldersOf(folder) {
    return entriesOf(folder).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
/** The looks that documents of a course can have: the usual one, those of the package, then those of its own. */
export function lookNames(course) {
    const own = course === null ? [] : foldersOf(path.join(course, "templates", "looks"));
    return [...new Set([usualLook, ...foldersOf(path.join(packageTemplates, "looks")).sort(), ...own.sort()])];
}
/** The look of the templates as they are, without a folder of `looks/`. */
export const usualLook = "default";
/** The look of large print. */
export const largeLook = "large-print";
/** A file that a look can have: it stands in for that of its path in `templates/`, or comes after it. */
const lookFile = /^looks\/[^/]+\/(?:shared|[a-z-]+)\/(?:[^/]+\.css|layout(?:\.[^/]+)?\.hbs|partials\/[^/]+\.hbs)$/;
/** A template file by its relative path: the own one of a course, where one is named and has it, else the package's. */
export function readTemplateFile(root, course, relative) {
    const own = course === null ? null : path.join(course, "templates", relative);
    return own !== null && statsOf(own) !== null
        ? readSource(root, own)
        : readSource(packageFolder, path.join(packageTemplates, relative));
}
/** The style sheet that a course puts after all others: one at most. */
export function courseSheets(course) {
    return filesOf(course, ".css").filter((file) => path.basename(file) === "course.css");
}
function pathsBelow(folder, prefix = "") {
    return entriesOf(path.join(folder, prefix)).flatMap((entry) => {
        const relative = path.posix.join(prefix, entry.name);
        return entry.isDirectory() ? pathsBelow(folder, relative) : [relative];
    });
}
/** A warning for each file in the course's `templates/` that stands in for none of the package's. */
export function strayOverrides(root, course) {
    const folder = path.join(course, "templates");
    const known = pathsBelow(packageTemplates);
    return pathsBelow(folder)
        .filter((relative) => !known.includes(relative) && !lookFile.test(relative))
        .map((relative) => {
        const near = closestName(relative, known);
        const shown = displayPath(root, path.join(folder, relative));
        const hint = near === null ? "give it the path of a file in the package's `templates/`" : `rename it to \`${near}\``;
        return diagnostic("build/stray-template", null, `\`${shown}\` replaces no template file`, hint);
    });
}
