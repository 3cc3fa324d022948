import type { Diagnostic, Outcome, Source } from "../diagnostics/index.js";
import type { Drawable } from "../images/index.js";
import type { FontBook } from "../text/index.js";
import type { ChartFiles } from "./chart-data.js";
import type { ChartLook } from "./chart-style.js";
import type { PackageLoader } from "./load-packages.js";
/** A file that is drawn: a Vega-Lite specification (`.vl.yaml`, `.vl.json`) or a graph (`.dot`, `.gv`). */
export interface ChartFile {
    readonly source: Source;
    readonly files: ChartFiles;
}
/** What all charts of a course have in common. */
export interface ChartSetting {
    readonly fonts: FontBook;
    readonly look: ChartLook;
    /** What the limit on all charts together is multiplied by; 1 where absent. */
    readonly limits?: number;
}
/** The charts by the names of their files, drawn; the packages are loaded only where there is one. */
export declare function drawCharts(charts: ReadonlyMap<string, ChartFile>, setting: ChartSetting, loader?: PackageLoader): Promise<ReadonlyMap<string, Outcome<Drawable>>>;
/** What keeps a chart from being drawn, as far as can be told without the packages that draw it. */
export declare function chartFaults({ source, files }: ChartFile): readonly Diagnostic[];
