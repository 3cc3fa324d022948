import { jpeg, png } from "../../images/hand-made.js";
import { alike, copies, figures } from "./figures.js";
import { han, many, prose } from "./input.js";
import type { Files, Input } from "./input.js";

const build = ["build"] as const;

function svg(inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${inside}</svg>`;
}


const pixels: readonly Input[] = [
  { kind: "JPEG", what: "five of 39 million pixels", words: build, files: () => figures(copies(5, "jpg", jpeg({ width: 8000, height: 4990 }))) },
  { kind: "JPEG", what: "40 million pixels of four components", words: build, files: () => figures(copies(1, "jpg", jpeg({ width: 8000, height: 4990, components: 4 }))) },
  { kind: "JPEG", what: "a scan of 60 MB of nothing", words: build, files: () => figures(copies(1, "jpg", jpeg({ width: 8000, height: 4990, scan: new Uint8Array(60e6) }))) },
  { kind: "JPEG", what: "a progressive one whose scan is missing", words: build, files: () => figures(copies(5, "jpg", jpeg({ width: 8000, height: 4990, frame: 0xc2 }))) },
];

const uses = (depth: number, count: number): string => many(depth, (level) => `<g id="n${level}">${level === 0 ? '<path d="M0,0H1V1Z"/>' : `<use href="#n${level - 1}"/>`.repeat(count)}</g>`).join("");
const threeOf = (inside: (index: number) => string): (() => Files) => () => figures(alike(3, "svg", (index) => svg(inside(index))));
const gradient = `<linearGradient id="g">${'<stop offset="0.5" stop-color="red"/>'.repeat(99)}</linearGradient>`;

const drawings: readonly Input[] = [
  { kind: "SVG", what: "three drawings of 49,000 shapes", words: build, files: threeOf((index) => '<rect width="1" height="1" fill="red"/>'.repeat(49_000 + index)) },
  { kind: "SVG", what: "three drawings of 300,000 steps", words: build, files: threeOf((index) => `<path d="M${index},0${"c1,1,2,2,3,3".repeat(300_000)}"/>`) },
  { kind: "SVG", what: "three drawings of 48,000 copies by `use`", words: build, files: threeOf((index) => `<defs>${uses(5, 14 - (index % 2))}</defs><use href="#n4"/>`) },
  { kind: "SVG", what: "three drawings of 490 gradients at 500 shapes", words: build, files: threeOf((index) => gradient + '<rect width="1" height="1" fill="url(#g)"/>'.repeat(500 + index)) },
  { kind: "SVG", what: "three drawings of patterns of 200 tiles", words: build, files: threeOf((index) => `<pattern id="p" width="0.5" height="0.5" patternUnits="userSpaceOnUse"><path d="M0,0h1"/></pattern>${'<rect width="100" height="100" fill="url(#p)"/>'.repeat(30 + index)}`) },
  { kind: "SVG", what: "three drawings of masks at 9,000 shapes", words: build, files: threeOf((index) => `<mask id="m"><rect width="9" height="9" fill="white"/></mask>${'<rect width="1" height="1" mask="url(#m)"/>'.repeat(9000 + index)}`) },
  { kind: "SVG", what: "three drawings of clips at 20,000 shapes", words: build, files: threeOf((index) => `<clipPath id="c"><path d="M0,0h1v1z"/></clipPath>${'<rect width="1" height="1" clip-path="url(#c)"/>'.repeat(20_000 + index)}`) },
  { kind: "SVG", what: "three drawings of groups of partial opacity at 20,000 shapes", words: build, files: threeOf((index) => '<g opacity="0.5"><rect width="1" height="1"/></g>'.repeat(20_000 + index)) },
  { kind: "SVG", what: "three drawings of 45,000 letters, each at its place", words: build, files: threeOf((index) => `<text x="0 1 2" font-size="1">${"abcdefghij ".repeat(4000)}${index}</text>`) },
  { kind: "SVG", what: "three drawings of 9,000 words of Han", words: build, files: threeOf((index) => many(9000, (word) => `<text x="1" y="2">${han(4, word + index)}</text>`).join("")) },
  { kind: "SVG", what: "5,000 rules on 49,000 shapes", words: build, files: () => figures(copies(1, "svg", svg(`<style>${many(100, (index) => `g g .c${index}{fill:red}`).join("")}</style><g><g>${'<path class="a b" d="M0,0h1"/>'.repeat(49_000)}</g></g>`))) },
  { kind: "SVG", what: "a picture of 20 million pixels in each of five", words: build, files: () => figures(copies(5, "svg", svg(`<image width="9" height="9" href="data:image/png;base64,${Buffer.from(png({ width: 5000, height: 3990, colourType: 6 })).toString("base64")}"/>`))) },
  { kind: "SVG", what: "1,500 attributes of 2,000 characters, groups 60 deep", words: build, files: threeOf((index) => `${"<g>".repeat(60)}${`<path d="M0,0h1" transform="${"scale(1) ".repeat(220)}"/>`.repeat(1500 + index)}${"</g>".repeat(60)}`) },
  { kind: "SVG", what: "markers at 40,000 corners", words: build, files: threeOf((index) => `<marker id="m"><path d="M0,0h1"/></marker><path marker-mid="url(#m)" d="M0,0${"h1".repeat(40_000 + index)}"/>`) },
  { kind: "SVG", what: "dashes of a hundredth on a line of a million", words: build, files: threeOf((index) => `<path d="M0,0h1e6" stroke="red" stroke-dasharray="0.01 ${index + 1}"/>`.repeat(100)) },
  { kind: "SVG", what: "one drawing of 400 shapes, shown 350 times", words: build, files: () => figures(copies(1, "svg", svg('<circle r="1"/>'.repeat(400))), 350) },
];

const rows = (count: number): string => many(count, (index) => `{a: ${index % 977}, b: ${(index * 7) % 1009}, c: k${index % 40}}`).join(", ");
const chart = (count: number, rest: string): string => `data: { values: [${rows(count)}] }\n${rest}`;
const point = "mark: point\nencoding: { x: { field: a, type: quantitative }, y: { field: b, type: quantitative } }\n";

const charts: readonly Input[] = [
  { kind: "charts", what: "10,000 points", words: build, files: () => figures({ "a.vl.yaml": chart(10_000, point) }) },
  { kind: "charts", what: "49,000 rows in five charts", words: build, files: () => figures(copies(5, "vl.yaml", chart(9800, "mark: bar\nencoding: { x: { field: c, type: nominal }, y: { aggregate: median, field: b } }\n"))) },
  { kind: "charts", what: "a smoothed curve over 16,000 rows", words: build, files: () => figures({ "a.vl.yaml": chart(16_000, "transform: [{ loess: b, on: a, bandwidth: 0.9 }]\nmark: line\nencoding: { x: { field: a, type: quantitative }, y: { field: b, type: quantitative } }\n") }) },
  { kind: "charts", what: "a density of 5,000 steps over 16,000 rows, by 40 groups", words: build, files: () => figures({ "a.vl.yaml": chart(16_000, "transform: [{ density: b, groupby: [c], steps: 5000 }]\nmark: area\nencoding: { x: { field: value, type: quantitative }, y: { field: density, type: quantitative } }\n") }) },
  { kind: "charts", what: "a regression of order 20 over 16,000 rows", words: build, files: () => figures({ "a.vl.yaml": chart(16_000, "transform: [{ regression: b, on: a, method: poly, order: 20 }]\nmark: line\nencoding: { x: { field: a, type: quantitative }, y: { field: b, type: quantitative } }\n") }) },
  { kind: "charts", what: "a window over all 16,000 rows", words: build, files: () => figures({ "a.vl.yaml": chart(16_000, "transform: [{ window: [{ op: median, field: b, as: m }], frame: [null, null] }]\nmark: bar\nencoding: { x: { aggregate: max, field: m } }\n") }) },
  { kind: "charts", what: "a regular expression that looks back in a formula", words: build, files: () => figures({ "a.vl.yaml": chart(2, "transform: [{ calculate: \"test(/^(a+)+$/, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')\", as: d }]\nmark: bar\nencoding: { x: { field: d } }\n") }) },
  { kind: "charts", what: "a text of a thousand million characters from a formula", words: build, files: () => figures({ "a.vl.yaml": chart(2, "transform: [{ calculate: \"length(pad('a', 500000000, 'b', 'left'))\", as: d }]\nmark: bar\nencoding: { x: { field: d } }\n") }) },
  { kind: "charts", what: "a list of 500 million numbers from a formula", words: build, files: () => figures({ "a.vl.yaml": chart(2, "transform: [{ calculate: \"length(sequence(0, 500000000))\", as: d }]\nmark: bar\nencoding: { x: { field: d } }\n") }) },
  { kind: "charts", what: "lists that are flattened into each other, 200 × 200 × 200 rows", words: build, files: () => figures({ "a.vl.yaml": `data: { values: [{ l: [${"1, ".repeat(200)}], m: [${"1, ".repeat(200)}], n: [${"1, ".repeat(200)}] }] }\ntransform: [{ flatten: [l] }, { flatten: [m] }, { flatten: [n] }]\nmark: bar\nencoding: { x: { aggregate: count } }\n` }) },
  { kind: "charts", what: "1,600 small charts in a grid", words: build, files: () => figures({ "a.vl.yaml": chart(1600, "mark: point\nencoding: { facet: { field: a, type: nominal, columns: 40 }, x: { field: a, type: quantitative }, y: { field: b, type: quantitative } }\n") }) },
  { kind: "charts", what: "100 charts of 100 points", words: build, files: () => figures(alike(100, "vl.yaml", (index) => `# ${index}\n${chart(100, point)}`)) },
];

const nodes = (count: number, edges: number): string => `digraph { ${many(count, (index) => many(edges, (edge) => `${index} -> ${(index * 31 + edge * 17) % count};`).join("")).join("\n")} }`;

const graphs: readonly Input[] = [
  { kind: "graphs", what: "2,000 nodes in a chain", words: build, files: () => figures({ "a.dot": `digraph { ${many(2000, (index) => `n${index} -> n${index + 1}`).join(";")} }` }) },
  { kind: "graphs", what: "700 nodes with 5,000 edges", words: build, files: () => figures({ "a.dot": nodes(700, 7) }) },
  { kind: "graphs", what: "120 nodes with all 14,000 edges", words: build, files: () => figures({ "a.dot": nodes(120, 119) }) },
  { kind: "graphs", what: "one label of 190,000 characters", words: build, files: () => figures({ "a.dot": `digraph { a [label="${prose(190_000)}"] }` }) },
  { kind: "graphs", what: "edges between all of 600 by 600 nodes, by groups", words: build, files: () => figures({ "a.dot": `digraph { {${many(600, (index) => `a${index}`).join(" ")}} -> {${many(600, (index) => `b${index}`).join(" ")}} }` }) },
  { kind: "graphs", what: "clusters in clusters, 400 deep", words: build, files: () => figures({ "a.dot": `digraph { ${many(400, (index) => `subgraph cluster${index} { a${index};`).join("")}${"}".repeat(400)} }` }) },
];

/** What strains the readers of pictures. */
export const pictureInputs: readonly Input[] = [...pixels, ...drawings, ...charts, ...graphs];
