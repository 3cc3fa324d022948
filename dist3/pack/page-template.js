import path from "node:path";
import { readTemplateFile, templateFilesOf } from "../build/index.js";
import { addDiagnostics } from "../diagnostics/index.js";
const kind = "download";
/** The template of the page for downloading, or of another by its name: each file the own one of the course, whose folder is a whole path, where it has it. */
export function pageTemplate(root, course, name = "layout.hbs") {
    const diagnostics = [];
    const read = (relative) => {
        const { value, diagnostics: found } = readTemplateFile(root, course, relative);
        addDiagnostics(diagnostics, found);
        return value;
    };
    const partials = templateFilesOf(course, `${kind}/partials`, ".hbs").flatMap((relative) => {
        const source = read(relative);
        return source === null ? [] : [[path.posix.basename(relative, ".hbs"), source]];
    });
    const [layout, sheet] = [read(`${kind}/${name}`), read(`${kind}/layout.css`)];
    if (layout === null || sheet === null || diagnostics.length > 0)
        return { value: null, diagnostics };
    return { value: { layout, sheet, partials: new Map(partials) }, diagnostics };
}
