import { addDiagnostics, diagnostic, hasErrors } from "../diagnostics/index.js";
import type { Diagnostic, Outcome, Source } from "../diagnostics/index.js";
import { readDrawing } from "../images/index.js";
import type { Drawable } from "../images/index.js";
import type { FontBook } from "../text/index.js";
import { loadResources } from "../text/index.js";
import type { ChartFiles } from "./chart-data.js";
import { isGraph, startOf } from "./chart-file.js";
import type { ChartLook } from "./chart-style.js";
import { graphFaults } from "./graph-faults.js";
import { withPlaces } from "./places.js";
import { installedPackages } from "./load-packages.js";
import type { GraphPackage, PackageLoader } from "./load-packages.js";
import { checkedSpec, vegaPicture } from "./vega-picture.js";

/** A file that is drawn: a Vega-Lite specification (`.vl.yaml`, `.vl.json`) or a graph (`.dot`, `.gv`). */
export interface ChartFile {
  readonly source: Source;
  readonly files: ChartFiles;
}

/** What all charts of a course have in common. */
export interface ChartSetting {
  readonly fonts: FontBook;
  readonly look: ChartLook;
}

/** Graphs larger than this take long, and nobody could read them: characters, and edges, whose time grows with their square. */
const longestGraph = 200_000;
const mostEdges = 250;

/** Between how many pairs of nodes a graph may draw edges: `{a b} -> {c d}` are four. */
function edgesIn(text: string): number {
  const plain = text.replace(/"(?:[^"\\]|\\.)*"/g, "x");
  const words = (group: string): number => group.match(/[^\s;,{}]+/g)?.length ?? 0;
  const groups = [...plain.matchAll(/\{([^{}]{0,20000})\}\s*(?:->|--)\s*(?:\{([^{}]{0,20000})\})?/g)];
  return groups.reduce((sum, [, from = "", to = "x"]) => sum + words(from) * words(to), plain.match(/->|--/g)?.length ?? 0);
}

/** Deepest groups in groups: what lays graphs out goes down into each on its stack. */
const deepestGroup = 50;

function depthOf(text: string): number {
  let [open, most] = [0, 0];
  for (const { 0: bracket } of text.matchAll(/[{}]/g)) {
    open += bracket === "{" ? 1 : -1;
    most = Math.max(most, open);
  }
  return most;
}

const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const lastPlane = 0x100000;

/**
 * The text of a graph with every wide character moved into the last plane of Unicode. Graphviz knows no widths of Han: it takes
 * a quarter of an em for each byte, which are three, and four where the character stands there: then it is one em wide.
 */
function widened(text: string): string {
  return text.replace(wide, (character) => String.fromCodePoint(lastPlane + character.charCodeAt(0)));
}

/** What `widened` moved, where it was. */
function narrowed(text: string): string {
  return text.replace(/[\u{100000}-\u{10ffff}]/gu, (character) => String.fromCharCode((character.codePointAt(0) ?? lastPlane) - lastPlane));
}

function graphPicture({ source }: ChartFile, graphs: GraphPackage, { family }: ChartLook): Outcome<string> {
  const fail = (code: "charts/limit" | "charts/syntax", message: string, hint: string): Outcome<string> => ({ value: null, diagnostics: [diagnostic(code, startOf(source), message, hint)] });
  if (source.text.length > longestGraph) return fail("charts/limit", `a graph of more than ${longestGraph} characters`, "show a part of it");
  const edges = edgesIn(source.text);
  if (edges > mostEdges) return fail("charts/limit", `a graph of ${edges} edges; the limit is ${mostEdges}`, "show a part of it");
  if (depthOf(source.text) > deepestGroup) return fail("charts/limit", `groups more than ${deepestGroup} deep`, "draw it flatter");
  const face = { fontname: family, fontsize: 11 };
  const result = graphs.render(widened(source.text), { format: "svg", graphAttributes: { ...face, bgcolor: "transparent" }, nodeAttributes: face, edgeAttributes: { ...face, fontsize: 10 } });
  const diagnostics = graphFaults(source, result.errors.map((one) => ({ ...one, message: narrowed(one.message) })), result.status === "success");
  return { value: result.status === "success" && !hasErrors(diagnostics) ? narrowed(result.output) : null, diagnostics };
}

function missing({ source }: ChartFile, what: string, packages: string): Outcome<string> {
  const found = diagnostic("charts/missing-package", startOf(source), `${what} need packages that are not installed`, `run \`npm install ${packages}\``);
  return { value: null, diagnostics: [found] };
}

async function pictureOf(file: ChartFile, { fonts, look }: ChartSetting, loader: PackageLoader): Promise<Outcome<string>> {
  if (isGraph(file.source.path)) {
    const graphs = await loader.graphs();
    return graphs === null ? missing(file, "graphs", "@viz-js/viz") : graphPicture(file, graphs, look);
  }
  const packages = await loader.charts();
  return packages === null ? missing(file, "charts", "vega@6 vega-lite@~6.4.3 vega-interpreter@2") : vegaPicture({ ...file, fonts, look }, packages);
}

async function drawnChart(file: ChartFile, setting: ChartSetting, loader: PackageLoader): Promise<Outcome<Drawable>> {
  const { value: svg, diagnostics } = await pictureOf(file, setting, loader);
  if (svg === null) return { value: null, diagnostics };
  const drawn = readDrawing({ path: file.source.path, text: svg });
  const found: Diagnostic[] = [...diagnostics];
  // What the reader has to note of a picture that we made ourselves is nothing that an author could mend.
  addDiagnostics(found, drawn.diagnostics.filter(({ severity }) => severity === "error").map((one) => ({ ...one, span: startOf(file.source) })));
  return { value: drawn.value === null ? null : withPlaces(drawn.value, file.source), diagnostics: found };
}

/** One chart at a time in the whole process: the packages keep how text is measured for themselves. */
let queue: Promise<unknown> = Promise.resolve();

/** The charts by the names of their files, drawn; the packages are loaded only where there is one. */
export function drawCharts(charts: ReadonlyMap<string, ChartFile>, setting: ChartSetting, loader: PackageLoader = installedPackages): Promise<ReadonlyMap<string, Outcome<Drawable>>> {
  const run = async (): Promise<ReadonlyMap<string, Outcome<Drawable>>> => {
    const drawn = new Map<string, Outcome<Drawable>>();
    await loadResources([...charts.values()].map(({ source, files }) => ({ text: [source.text, ...[...files.values()].map((file) => file.text)].join("\n"), lang: "und", hyphenated: false })));
    for (const [name, file] of charts) drawn.set(name, await drawnChart(file, setting, loader));
    return drawn;
  };
  if (charts.size === 0) return Promise.resolve(new Map());
  const next = queue.then(run, run);
  queue = next;
  return next;
}

/** What keeps a chart from being drawn, as far as can be told without the packages that draw it. */
export function chartFaults({ source, files }: ChartFile): readonly Diagnostic[] {
  return isGraph(source.path) ? [] : checkedSpec(source, files).diagnostics;
}
