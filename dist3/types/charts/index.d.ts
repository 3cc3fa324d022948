/**
 * A specification with data, or a graph → drawing. Comes in: the text of a Vega-Lite or a Graphviz file and of the files
 * that it names; goes out: an image as if it had been drawn by hand. It must not know where files are, and evaluates no code.
 */
export { dataFilesOf } from "./chart-file.js";
export { chartTable } from "./data-table.js";
export type { ChartTable } from "./data-table.js";
export { chartFaults, drawCharts } from "./draw-charts.js";
export type { ChartFile, ChartSetting } from "./draw-charts.js";
