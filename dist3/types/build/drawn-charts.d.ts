import { drawCharts } from "../charts/index.js";
import type { ChartFile } from "../charts/index.js";
import type { CourseReading } from "./read-course.js";
/** The charts of a course by the names of their files, as they are drawn, or why they are not. */
export type DrawnCharts = Awaited<ReturnType<typeof drawCharts>>;
/** Draws the charts of a course to find out what only their packages know; nothing is loaded for a course without any. */
export declare function drawnCharts(root: string, folder: string, { charts, course }: {
    readonly charts: ReadonlyMap<string, ChartFile>;
} & Pick<CourseReading, "course">): Promise<DrawnCharts>;
