import type { ChartSetting, drawCharts } from "../charts/index.js";
import type { Source } from "../diagnostics/index.js";
import type { ThemeToken } from "../model/index.js";
import type { LazyImages } from "./lazy-images.js";
import type { PlannedDocument } from "./plan.js";
type Drawn = Awaited<ReturnType<typeof drawCharts>>;
/** What the charts of a course are drawn by. */
export interface ChartCourse {
    readonly root: string;
    /** Whole path of the course's folder. */
    readonly folder: string;
    readonly theme: readonly ThemeToken[];
    /** The sheets of the course. */
    readonly sheets: readonly Source[];
    /** The look that everything is asked for in, or `null`. */
    readonly asked: string | null;
    /** Draws all charts of the course in one set of colours. */
    readonly draw: (look: ChartSetting["look"]) => Promise<Drawn>;
}
/** The images of each document, its charts in the colours of its look and its kind; those of equal colours are drawn once. */
export declare function imagesOfLooks(read: LazyImages, documents: readonly PlannedDocument[], course: ChartCourse): Promise<ReadonlyMap<PlannedDocument, LazyImages>>;
export {};
