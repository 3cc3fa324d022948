import { openSync, readFileSync, readSync, realpathSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { diagnostic } from "../diagnostics/index.js";
import { partsOfFile } from "../fonts/index.js";
import { isChinese } from "../language/index.js";
import { bytesSeen, saw } from "../replay/index.js";
import { fontPackages, weightNames } from "./font-packages.js";
import { statsOf } from "./read-source.js";
/** The bytes of a file from one offset to another. It is opened when they are first asked for, and stays so: outlines are read one by one. */
function readerOf(file) {
    let descriptor = null;
    return (start, end) => {
        descriptor ??= openSync(file, "r");
        const bytes = new Uint8Array(end - start);
        let length = 0;
        while (length < bytes.length) {
            const more = readSync(descriptor, bytes, length, bytes.length - length, start + length);
            if (more === 0)
                throw new RangeError(`the font file ${file} ends too early`);
            length += more;
        }
        return bytes;
    };
}
/**
 * A font file of which is read, when it is first asked for, what a document needs: a course in English never reads two Han
 * faces, and one in Chinese of their twenty-five megabytes one, with the outlines of its characters.
 */
function lazyFontFile(file) {
    let bytes = null;
    let parts = null;
    return {
        ...file,
        get bytes() {
            bytes ??= readFileSync(file.path);
            return bytes;
        },
        get parts() {
            parts ??= partsOfFile(readerOf(file.path));
            return parts;
        },
    };
}
/**
 * Folder of an installed package as seen from `from`, or `null`. Only its manifest is looked for: nothing is run. Who looks on is told
 * where it was looked for.
 */
function packageFolder(name, from) {
    const require = createRequire(from);
    for (const base of require.resolve.paths(name) ?? []) {
        const manifest = path.join(base, name, "package.json");
        if (statsOf(manifest) === null)
            continue;
        saw("bytes", manifest, () => bytesSeen(readFileSync(manifest)));
        return path.dirname(realpathSync.native(manifest));
    }
    return null;
}
function fileOf(row, folder, weight, style) {
    const variant = `${weight}${weightNames[weight]}${style === "italic" ? "_Italic" : ""}`;
    const file = path.join(folder, variant, `${row.prefix}_${variant}.ttf`);
    return lazyFontFile({ family: row.family, weight, style, path: file, sizeAdjust: row.sizeAdjust, ...(row.besideHan === undefined ? {} : { besideHan: row.besideHan }) });
}
function filesIn(row, folder) {
    return row.weights.flatMap((weight) => [
        fileOf(row, folder, weight, "normal"),
        ...(row.italics ? [fileOf(row, folder, weight, "italic")] : []),
    ]);
}
/**
 * The fonts of the packages, looked for beside Lectern first and in the project then. One answer a project and process,
 * so that every document shares the parsed faces.
 */
export function packageFonts(root) {
    const rows = fontPackages.map((row) => ({
        row,
        folder: packageFolder(row.package, import.meta.url) ?? packageFolder(row.package, path.join(root, "package.json")),
    }));
    const folders = rows.map(({ folder }) => folder).join("\n");
    const before = found.get(root);
    const fonts = before?.folders === folders ? before.fonts : fontsIn(rows);
    found.set(root, { folders, fonts });
    for (const { path: file } of fonts.files)
        saw("size", file, () => String(statSync(file, { throwIfNoEntry: false })?.size ?? 0));
    return fonts;
}
function fontsIn(rows) {
    return {
        files: rows.flatMap(({ row, folder }) => (folder === null ? [] : filesIn(row, folder))),
        missing: rows.filter(({ folder }) => folder === null).map(({ row }) => row),
    };
}
/** The fonts of projects by their roots, as long as the packages lie where they lay. */
const found = new Map();
/** The packages that a project needs for a language and does not have yet. */
export function fontPackagesToInstall(root, lang) {
    const { missing } = packageFonts(root);
    return missing.filter(({ script }) => script === "latin" || isChinese(lang)).map((row) => row.package);
}
/** The mistake of a Chinese course on a machine without the Han packages, placed where the course says its language. */
export function missingFontPackages(lang, missing) {
    const needed = missing.filter(({ script }) => script === "latin" || isChinese(lang.value));
    if (needed.length === 0)
        return [];
    const families = needed.map(({ family }) => family).join(" and ");
    const install = `install them with \`npm install ${needed.map((row) => row.package).join(" ")}\``;
    const message = `a course in \`${lang.value}\` needs the fonts ${families}, which are not installed`;
    return [diagnostic("build/missing-font-package", lang.span, message, install)];
}
