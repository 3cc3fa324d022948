import { expect, test } from "vitest";
import { chartFaults } from "../../src/charts/index.js";
import { readImage } from "../../src/images/index.js";
import { png } from "./hand-made.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const svg = (inside: string): Uint8Array => bytes(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${inside}</svg>`);
const times = (count: number, of: (index: number) => string): string => Array.from({ length: count }, (_, index) => of(index)).join("");

/** Ten of the last in each, `depth` deep: 10 to the power of `depth` things. */
function nested(depth: number, wrap: (id: string, inside: string) => string, use: (id: string) => string): string {
  return times(depth, (level) => wrap(`n${level}`, level === 0 ? '<path d="M0,0H1V1Z"/>' : times(10, () => use(`n${level - 1}`))));
}

const box = (paint: string): string => `<rect width="9" height="9" ${paint}/>`;

const bombs: Readonly<Record<string, Uint8Array>> = {
  "uses in uses": svg(`<defs>${nested(9, (id, inside) => `<g id="${id}">${inside}</g>`, (id) => `<use href="#${id}"/>`)}</defs><use href="#n8"/>`),
  "patterns in patterns": svg(`<defs>${nested(9, (id, inside) => `<pattern id="${id}" width="1" height="1">${inside}</pattern>`, (id) => box(`fill="url(#${id})"`))}</defs>${box('fill="url(#n8)"')}`),
  "masks in masks": svg(`<defs>${nested(9, (id, inside) => `<mask id="${id}">${inside}</mask>`, (id) => box(`mask="url(#${id})"`))}</defs>${box('mask="url(#n8)"')}`),
  "markers at every corner of markers": svg(`<defs>${times(8, (level) => `<marker id="m${level}"><path d="M0,0${times(10, (step) => `L${step},1`)}"${level === 0 ? "" : ` marker-mid="url(#m${level - 1})"`}/></marker>`)}</defs><path d="M0,0${times(10, (step) => `L${step},1`)}" marker-mid="url(#m7)"/>`),
  "a gradient of many colours": svg(`<defs><linearGradient id="g">${times(5000, (index) => `<stop offset="${index / 5000}" stop-color="#f00"/>`)}</linearGradient></defs>${box('fill="url(#g)"')}`),
  "colours of gradients at many uses": svg(`<defs><linearGradient id="g">${times(100, (index) => `<stop offset="${index / 100}"/>`)}</linearGradient></defs>${times(2000, () => box('fill="url(#g)"'))}`),
  "a path of a million steps": svg(`<path d="M0,0${times(1_000_000, () => "h1")}"/>`),
  "selectors that are tried at every place": svg(`<style>.no ${"* ".repeat(12)}path { fill: red }</style>${"<g>".repeat(60)}<path d="M0,0h1"/>${"</g>".repeat(60)}`),
  "custom properties that every group sets anew": svg(`<style>${times(300, (index) => `.c${index} { --own: ${index} }`)} svg { ${times(9000, (index) => `--a${index}: 1;`)} }</style>${times(300, (index) => `<g class="c${index}"><path d="M0,0h1"/></g>`)}`),
  "custom properties that every group sets alike": svg(`<style>g { ${times(9000, (index) => `--a${index}: 1;`)} }</style>${"<g>".repeat(50)}${times(500, () => '<g><path d="M0,0h1"/></g>')}${"</g>".repeat(50)}`),
  "rules that each look at every shape": svg(`<style>${times(4000, (index) => `g :not(.c${index}) { opacity: 1 }`)}</style><g>${times(3000, () => '<path d="M0,0h1"/>')}</g>`),
  "a hundred thousand shapes": svg(times(100_000, () => '<path d="M0,0h1"/>')),
  "more pixels than a page shows": png({ width: 19_000, height: 19_000, rows: null }),
  "a side of millions": png({ width: 2_000_000_000, height: 1, rows: null }),
};

// Each comes to millions of things. With five other builds on two cores the slowest, `use` in `use`, took 8 seconds.
test.each(Object.entries(bombs))("%s: refused, and soon", (_, file) => {
  const isPng = file[0] === 0x89;
  const { value, diagnostics } = readImage(isPng ? "a.png" : "a.svg", file);
  expect(value).toBeNull();
  expect(diagnostics.map(({ code }) => code)).toEqual([isPng ? "images/too-large" : "images/svg-limit"]);
}, 20_000);

test("a chart of a million rows is refused before it is drawn", () => {
  const rows = [["x"], ...Array.from({ length: 1_000_000 }, (_, index) => [String(index)])];
  const source = { path: "a.vl.yaml", text: "data: { url: data/a.csv }\nmark: bar\nencoding: { x: { field: x, type: quantitative } }\n" };
  expect(chartFaults({ source, files: new Map([["data/a.csv", { text: "", rows }]]) }).map(({ code }) => code)).toEqual(["charts/limit"]);
});

test("a pixel of a PNG that its checksum does not fit is told of", () => {
  const file = png({ width: 64, height: 64 });
  const at = file.length - 20;
  const broken = Uint8Array.from(file, (byte, index) => (index === at ? byte ^ 0xff : byte));
  expect(readImage("a.png", broken).diagnostics.map(({ code }) => code)).toEqual(["images/damaged"]);
});
