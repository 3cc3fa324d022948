import { addDiagnostics, diagnostic, hasErrors } from "../diagnostics/index.js";
import { readDrawing } from "../images/index.js";
import { loadResources } from "../text/index.js";
import { isGraph, startOf } from "./chart-file.js";
import { edgesIn, graphExcess } from "./graph-limits.js";
import { graphFaults } from "./graph-faults.js";
import { withPlaces } from "./places.js";
import { installedPackages } from "./load-packages.js";
import { checkedSpec, vegaPicture } from "./vega-picture.js";
/** Most of what the charts of a course are drawn from: characters, with so many for each chart, and more for the edges of graphs. */
const mostDrawn = 2_500_000;
const costOfChart = 10_000;
const costOfEdgePair = 8;
/** What drawing takes, before anything is drawn. */
function drawingEffort({ source, files }) {
    const characters = [...files.values()].reduce((sum, { text }) => sum + text.length, source.text.length);
    return costOfChart + characters + (isGraph(source.path) ? costOfEdgePair * Math.min(edgesIn(source.text), 1000) ** 2 : 0);
}
/** Why a chart is not drawn that comes after too many others. */
function tooManyCharts({ source }, limits) {
    const message = `the charts and graphs of the course come to more than ${mostDrawn * limits} characters, each with ${costOfChart} for itself and a graph with ${costOfEdgePair} for every two edges`;
    const hint = `draw some of them as SVG files, or raise the limit, ${mostDrawn} by default, with \`--limits ${Math.ceil(limits * 2)}\``;
    return { value: null, diagnostics: [diagnostic("charts/limit", startOf(source), message, hint)] };
}
/** A graph as the package draws it; `null` where the package itself fails, as where it finds no memory. */
function laidOut(text, graphs, attributes) {
    try {
        return graphs.render(text, { format: "svg", ...attributes });
    }
    catch {
        return null;
    }
}
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const lastPlane = 0x100000;
/**
 * The text of a graph with every wide character moved into the last plane of Unicode. Graphviz knows no widths of Han: it takes
 * a quarter of an em for each byte, which are three, and four where the character stands there: then it is one em wide.
 */
function widened(text) {
    return text.replace(wide, (character) => String.fromCodePoint(lastPlane + character.charCodeAt(0)));
}
/** What `widened` moved, where it was. */
function narrowed(text) {
    return text.replace(/[\u{100000}-\u{10ffff}]/gu, (character) => String.fromCharCode((character.codePointAt(0) ?? lastPlane) - lastPlane));
}
function graphPicture({ source }, graphs, { family }) {
    const fail = (code, message, hint) => ({ value: null, diagnostics: [diagnostic(code, startOf(source), message, hint)] });
    const excess = graphExcess(source.text);
    if (excess !== null)
        return fail("charts/limit", excess, "show a part of it");
    const face = { fontname: family, fontsize: 11 };
    const result = laidOut(widened(source.text), graphs, { graphAttributes: { ...face, bgcolor: "transparent" }, nodeAttributes: face, edgeAttributes: { ...face, fontsize: 10 } });
    if (result === null)
        return fail("charts/syntax", "the graph cannot be laid out: the package gives up", "draw it with fewer nodes and plainer attributes");
    const diagnostics = graphFaults(source, result.errors.map((one) => ({ ...one, message: narrowed(one.message) })), result.status === "success");
    return { value: result.status === "success" && !hasErrors(diagnostics) ? narrowed(result.output) : null, diagnostics };
}
function missing({ source }, what, packages) {
    const found = diagnostic("charts/missing-package", startOf(source), `${what} need packages that are not installed`, `run \`npm install ${packages}\``);
    return { value: null, diagnostics: [found] };
}
async function pictureOf(file, { fonts, look }, loader) {
    if (isGraph(file.source.path)) {
        const graphs = await loader.graphs();
        return graphs === null ? missing(file, "graphs", "@viz-js/viz") : graphPicture(file, graphs, look);
    }
    const packages = await loader.charts();
    return packages === null ? missing(file, "charts", "vega@6 vega-lite@~6.4.3 vega-interpreter@2") : vegaPicture({ ...file, fonts, look }, packages);
}
async function drawnChart(file, setting, loader) {
    const { value: svg, diagnostics } = await pictureOf(file, setting, loader);
    if (svg === null)
        return { value: null, diagnostics };
    const drawn = readDrawing({ path: file.source.path, text: svg });
    const found = [...diagnostics];
    // What the reader has to note of a picture that we made ourselves is nothing that an author could mend.
    addDiagnostics(found, drawn.diagnostics.filter(({ severity }) => severity === "error").map((one) => ({ ...one, span: startOf(file.source) })));
    return { value: drawn.value === null ? null : withPlaces(drawn.value, file.source), diagnostics: found };
}
/** One chart at a time in the whole process: the packages keep how text is measured for themselves. */
let queue = Promise.resolve();
/** The charts by the names of their files, drawn; the packages are loaded only where there is one. */
export function drawCharts(charts, setting, loader = installedPackages) {
    const run = async () => {
        const drawn = new Map();
        await loadResources([...charts.values()].map(({ source, files }) => ({ text: [source.text, ...[...files.values()].map((file) => file.text)].join("\n"), lang: "und", hyphenated: false })));
        const { limits = 1 } = setting;
        let spent = 0;
        for (const [name, file] of charts) {
            spent += drawingEffort(file);
            drawn.set(name, spent > mostDrawn * limits ? tooManyCharts(file, limits) : await drawnChart(file, setting, loader));
        }
        return drawn;
    };
    if (charts.size === 0)
        return Promise.resolve(new Map());
    const next = queue.then(run, run);
    queue = next;
    return next;
}
/** What keeps a chart from being drawn, as far as can be told without the packages that draw it. */
export function chartFaults({ source, files }) {
    return isGraph(source.path) ? [] : checkedSpec(source, files).diagnostics;
}
