import path from "node:path";
import { diagnostic } from "../diagnostics/index.js";
import { judgeFont } from "../fonts/index.js";
import { withTrueTypeOutlines } from "../text/index.js";
import { displayPath } from "./display-path.js";
import { describeFont } from "./font-description.js";
import { fileLimits, readInside } from "./read-inside.js";
import { filesOf } from "./read-source.js";
import { instancesOf } from "./variable-font.js";
import { unpackFont } from "./web-font.js";
/** What is wrong with a font file, going on from "the font", and what to do. */
function unusable(shown, fault, hint) {
    const span = { source: { path: shown, text: "" }, start: 0, end: 0 };
    return diagnostic("build/unreadable-font", span, `the font ${fault}`, hint);
}
/** The fonts that a file of the course holds, or why it holds none. */
async function readFont(root, file) {
    const read = readInside(root, file, fileLimits.font);
    if (!Buffer.isBuffer(read))
        return read;
    const shown = displayPath(root, file);
    const unpacked = await unpackFont(read);
    if (unpacked === null)
        return unusable(shown, "is damaged", "download it again");
    const instances = await instancesOf(unpacked);
    if (instances === "refused")
        return unusable(shown, "is a variable font that HarfBuzz makes no static one of", "use its static fonts, or make one with `fonttools varLib.instancer`");
    if (instances === null)
        return fontOf(unpacked, file, shown);
    const fonts = await Promise.all(instances.map(async ({ weight, bytes }) => ({ weight, font: await fontOf(bytes, file, shown) })));
    const made = [];
    for (const { weight, font } of fonts) {
        if ("code" in font)
            return font;
        made.push(...font.map((one) => ({ ...one, weight })));
    }
    return made;
}
/** A static font as it is used, or what is wrong with it. */
async function fontOf(unpacked, file, shown) {
    const drawn = await withTrueTypeOutlines(unpacked);
    if ("fault" in drawn)
        return unusable(shown, drawn.fault, "download it again");
    const judged = judgeFont(drawn);
    if ("fault" in judged)
        return unusable(shown, judged.fault, judged.hint);
    const { bytes } = judged;
    const description = describeFont(bytes);
    if (description === null)
        return unusable(shown, "does not say its name", "use a font with a `name` table");
    return [{ ...description, path: file, bytes, sizeAdjust: 1, isForeign: true }];
}
/**
 * Reads `content/<course>/fonts/`: fonts with TrueType or PostScript outlines, as they are or packed as WOFF or WOFF 2. A file that is no
 * such font is an error of the whole course.
 */
export async function courseFonts(root, courseFolder) {
    const files = filesOf(path.join(courseFolder, "fonts"), ".ttf", ".otf", ".ttc", ".woff", ".woff2");
    const fonts = await Promise.all(files.map((file) => readFont(root, file)));
    return {
        files: fonts.flatMap((font) => ("code" in font ? [] : font)),
        diagnostics: fonts.flatMap((font) => ("code" in font ? [font] : [])),
    };
}
