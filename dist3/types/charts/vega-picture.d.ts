import type { Outcome, Source } from "../diagnostics/index.js";
import type { FontBook } from "../text/index.js";
import type { ChartFiles } from "./chart-data.js";
import type { JsonObject } from "./chart-file.js";
import type { ChartLook } from "./chart-style.js";
import type { ChartPackages } from "./load-packages.js";
/** What a chart is drawn with. */
export interface VegaInput {
    readonly source: Source;
    readonly files: ChartFiles;
    readonly fonts: FontBook;
    readonly look: ChartLook;
}
/** A specification that can be drawn as far as can be told without drawing it, and what is to be said of it. */
export declare function checkedSpec(source: Source, files: ChartFiles): Outcome<JsonObject>;
/** What a Vega-Lite specification shows, as SVG. */
export declare function vegaPicture(input: VegaInput, packages: ChartPackages): Promise<Outcome<string>>;
