import { isMissingPackage } from "../diagnostics/index.js";
/** Loads what is there; `null` where a package lacks. */
async function loaded(load) {
    try {
        return await load();
    }
    catch (error) {
        if (isMissingPackage(error))
            return null;
        throw error;
    }
}
/** The packages that are installed beside this one. */
export const installedPackages = {
    charts: () => loaded(async () => {
        const [vega, vegaLite, interpreter] = await Promise.all([import("vega"), import("vega-lite"), import("vega-interpreter")]);
        return { vega, vegaLite, interpreter };
    }),
    graphs: () => loaded(async () => (await import("@viz-js/viz")).instance()),
};
