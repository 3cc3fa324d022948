import { drawCharts } from "../charts/index.js";
import { FontBook } from "../text/index.js";
import { chartLook } from "./chart-look.js";
import { courseFonts } from "./course-fonts.js";
import { packageFonts } from "./package-fonts.js";
import { readSources } from "./read-source.js";
import { courseSheets } from "./template-files.js";
/** Draws the charts of a course to find out what only their packages know; nothing is loaded for a course without any. */
export async function drawnCharts(root, folder, { charts, course }) {
    if (charts.size === 0)
        return new Map();
    const own = await courseFonts(root, folder);
    const fonts = new FontBook([...own.files, ...packageFonts(root).files]);
    return drawCharts(charts, { fonts, look: chartLook(course?.theme ?? [], readSources(root, courseSheets(folder)).sources).look });
}
