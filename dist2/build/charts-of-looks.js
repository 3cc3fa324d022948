import { chartLook } from "./chart-look.js";
import { lookOf } from "./look.js";
import { readTemplateFile, templateFilesOf, usualLook } from "./template-files.js";
/** The folders of templates whose sheets may set colours of charts: those of its kind and its look. */
function foldersUnder({ kind, content }, { folder, asked }) {
    const look = content === null ? usualLook : (lookOf(content, folder, asked).value ?? usualLook);
    return [kind, ...(look === usualLook ? [] : [`looks/${look}/shared`, `looks/${look}/${kind}`])];
}
/** The sheets in folders of templates; a course replaces those of looks alone. */
function sheetsIn(folders, { root, folder }) {
    return folders.flatMap((name) => templateFilesOf(folder, name, ".css")).flatMap((file) => readTemplateFile(root, folder, file).value ?? []);
}
/** The images of each document, its charts in the colours of its look and its kind; those of equal colours are drawn once. */
export async function imagesOfLooks(read, documents, course) {
    const lookIn = new Map();
    const byColours = new Map();
    const images = new Map();
    for (const document of documents) {
        const folders = foldersUnder(document, course);
        const under = folders.join("\n");
        const look = lookIn.get(under) ?? chartLook(course.theme, course.sheets, sheetsIn(folders, course)).look;
        lookIn.set(under, look);
        const key = JSON.stringify(look);
        const own = byColours.get(key) ?? read.with(await course.draw(look));
        byColours.set(key, own);
        images.set(document, own);
    }
    return images;
}
