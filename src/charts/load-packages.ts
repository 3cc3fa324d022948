import type * as Graphs from "@viz-js/viz";
import type * as Vega from "vega";
import type * as Interpreter from "vega-interpreter";
import type * as VegaLite from "vega-lite";
import { isMissingPackage } from "../diagnostics/index.js";

/** The packages that draw charts. */
export interface ChartPackages {
  readonly vega: typeof Vega;
  readonly vegaLite: typeof VegaLite;
  readonly interpreter: typeof Interpreter;
}

/** The package that lays out graphs. */
export type GraphPackage = Awaited<ReturnType<typeof Graphs.instance>>;

/** Loads what is there; `null` where a package lacks. */
async function loaded<T>(load: () => Promise<T>): Promise<T | null> {
  try {
    return await load();
  } catch (error) {
    if (isMissingPackage(error)) return null;
    throw error;
  }
}

/** What draws charts and graphs, loaded when a document first needs it. */
export interface PackageLoader {
  charts(): Promise<ChartPackages | null>;
  graphs(): Promise<GraphPackage | null>;
}

/** The packages that are installed beside this one. */
export const installedPackages: PackageLoader = {
  charts: () => loaded(async () => {
    const [vega, vegaLite, interpreter] = await Promise.all([import("vega"), import("vega-lite"), import("vega-interpreter")]);
    return { vega, vegaLite, interpreter };
  }),
  graphs: () => loaded(async () => (await import("@viz-js/viz")).instance()),
};
