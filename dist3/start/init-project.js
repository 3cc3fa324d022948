import path from "node:path";
import { installedSchemas, starterFiles, unknownLook, writeNewFile, writeNewFolder } from "../build/index.js";
import { nameMistake } from "./portable-name.js";
import { withSchema } from "./schema-line.js";
/** What a project can begin with. */
export const starterNames = ["course", "handout", "syllabus", "sheet"];
/** What belongs to the machine and not into the history of the project. */
const ignored = "output/\nrelease/\npublic/\nnode_modules/\n";
/** `course.yaml` with a line for its look, after that for its language. */
function withLook(file, look) {
    if (look === null || file.path !== "course.yaml")
        return file;
    return { path: file.path, text: file.text.replace(/^lang:.*\n/m, (line) => `${line}look: ${look}\n`) };
}
/** Writes a small course that builds as it is into a project of its own, or beside the courses of one. */
export function initProject({ root, course, lang, template, look }) {
    const misnamed = nameMistake(course) ?? (look === null ? null : unknownLook(look, null, null));
    if (misnamed !== null)
        return { value: null, diagnostics: [misnamed] };
    const schemas = installedSchemas(root);
    const files = starterFiles(`${lang}/${template}`).map((file) => withSchema(withLook(file, look), schemas));
    const refused = writeNewFolder(root, path.join(root, "content", course), files);
    if (refused !== null)
        return { value: null, diagnostics: [refused] };
    // A project that has the file knows better what it ignores.
    const kept = writeNewFile(root, path.join(root, ".gitignore"), ignored);
    const written = files.map((file) => `content/${course}/${file.path}`);
    const diagnostics = kept === null || kept.code === "build/exists" ? [] : [kept];
    return { value: { course, files: kept === null ? [...written, ".gitignore"] : written }, diagnostics };
}
