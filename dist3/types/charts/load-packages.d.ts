import type * as Graphs from "@viz-js/viz";
import type * as Vega from "vega";
import type * as Interpreter from "vega-interpreter";
import type * as VegaLite from "vega-lite";
/** The packages that draw charts. */
export interface ChartPackages {
    readonly vega: typeof Vega;
    readonly vegaLite: typeof VegaLite;
    readonly interpreter: typeof Interpreter;
}
/** The package that lays out graphs. */
export type GraphPackage = Awaited<ReturnType<typeof Graphs.instance>>;
/** What draws charts and graphs, loaded when a document first needs it. */
export interface PackageLoader {
    charts(): Promise<ChartPackages | null>;
    graphs(): Promise<GraphPackage | null>;
}
/** The packages that are installed beside this one. */
export declare const installedPackages: PackageLoader;
