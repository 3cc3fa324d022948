import { performance } from "node:perf_hooks";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Format } from "../../src/build/job.js";
import type * as Boxing from "../../src/boxes/index.js";
import { DocumentBudget } from "../../src/diagnostics/index.js";
import type { BlockBox } from "../../src/boxes/index.js";
import type * as Projects from "../../src/build/run-project.js";
import { breakCost } from "../../src/layout/fragmentation/break-cost.js";
import { onPages, StripWriter } from "../../src/layout/fragmentation/strip-writer.js";
import type { Strip } from "../../src/layout/fragmentation/strip.js";
import { startToken } from "../../src/layout/fragmentation/break-token.js";
import { planPages } from "../../src/layout/fragmentation/take.js";
import { FontSubset } from "../../src/paint/subset-font.js";
import { partsOfBytes } from "../../src/fonts/index.js";
import type * as Painting from "../../src/paint/index.js";
import type * as Rendering from "../../src/render.js";
import type { DocumentInput } from "../../src/render.js";
import type * as Styling from "../../src/style/index.js";
import { loadResources, prepareParagraph } from "../../src/text/index.js";
import { bodyStyle, testFonts } from "../text/fonts.js";

// The stages that the time of a document goes to, each alone and warm: least milliseconds of a run, and what a run of the stage
// works on. Whole documents come from the samples, through the program as it is compiled.
const repository = process.cwd();
const shipped = path.join(repository, "dist");
const { runProject } = (await import(path.join(shipped, "build", "run-project.js"))) as typeof Projects;
const { metadataOf, pages, prepare } = (await import(path.join(shipped, "render.js"))) as typeof Rendering;
const { styleDocument } = (await import(path.join(shipped, "style", "index.js"))) as typeof Styling;
const { buildBoxes } = (await import(path.join(shipped, "boxes", "index.js"))) as typeof Boxing;
const { paintPdf } = (await import(path.join(shipped, "paint", "index.js"))) as typeof Painting;

const lesson = "content/large-model-engineering/lessons/40-challenges-and-trends.yaml";
const [settling, timing] = [400, 400];

function leastTime(work: () => void): number {
  const begin = performance.now();
  let least = Infinity;
  while (performance.now() - begin < settling + timing || least === Infinity) {
    const start = performance.now();
    work();
    if (start - begin >= settling) least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** What the handout of the lesson is made of. */
async function sample(): Promise<DocumentInput> {
  const found: DocumentInput[] = [];
  const make: Format["make"] = (input) => {
    found.push(input);
    return Promise.resolve({ bytes: null, pages: 0, diagnostics: [] });
  };
  await runProject({ from: repository, targets: [lesson], output: null, environment: {}, report: () => undefined }, [{ name: "pdf", extension: ".pdf", make }], async ({ jobs, work }) => {
    for (const job of jobs) await work(job, () => ({ status: "written", diagnostics: [] }));
  });
  const [first] = found;
  if (first === undefined) throw new Error("the sample makes no document");
  return first;
}

/** A strip of lines of many heights, with margins between some. */
function stripOf(source: BlockBox, lines: number): Strip {
  const writer = new StripWriter(400, onPages);
  for (let index = 0; index < lines; index++) {
    writer.gap(index % 4);
    writer.weigh(index % 3);
    writer.add({ kind: "lines", source, fragments: [], height: 5 + (index * 7) % 9 }, index % 5 === 0 ? breakCost.between : breakCost.lines);
  }
  return writer.finish();
}

const input = await sample();
const prepared = (await prepare(input)).value;
const laid = prepared && (await pages(prepared, input)).value;
if (prepared === null || laid === null) throw new Error("the sample has mistakes");

const text = "大语言模型（Large Language Model，LLM）以 Transformer 为骨架，参数量从 GPT-2 的 15 亿增长到数千亿；训练时使用 AdamW 优化器。".repeat(20);
const fonts = testFonts;
await loadResources([{ text, lang: "zh-CN", hyphenated: true }]);
const boxes = buildBoxes(prepared.styled, new DocumentBudget()).value;
if (boxes === null) throw new Error("the sample has no boxes");
const strip = stripOf(boxes.root, 2000);
const file = readFileSync(createRequire(import.meta.url).resolve("@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf"));

const stages: readonly (readonly [name: string, works: string, work: () => void])[] = [
  ["breaking", `${text.length} characters of mixed text, prepared and broken`, () => {
    prepareParagraph([{ kind: "text", text, style: { ...bodyStyle, lang: "zh-CN", hyphens: "auto" }, tag: null }], fonts).breakLines({ measure: () => 400, justify: true, method: "optimal" });
  }],
  ["cascade", "the elements of a handout", () => { styleDocument(prepared.styled.root, { sheets: input.template.stylesheets, settings: input.course }); }],
  ["page plan", `${strip.items.length} items of a strip`, () => { planPages({ strip, token: startToken, carried: [] }, () => ({ height: 600, notes: null })); }],
  ["paint", `${laid.pages.length} pages`, () => { paintPdf(laid, metadataOf(input)); }],
  ["subset", "800 glyphs of a face of Han characters", () => {
    const subset = new FontSubset(partsOfBytes(file));
    for (let glyph = 0; glyph < 800; glyph++) subset.add(2000 + glyph * 3);
    subset.encode();
  }],
];
for (const [name, works, work] of stages) process.stdout.write(`${name.padEnd(10)} ${leastTime(work).toFixed(2).padStart(8)} ms  ${works}\n`);
