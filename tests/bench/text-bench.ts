import { performance } from "node:perf_hooks";
import { loadResources, prepareParagraph, type InlineItem } from "../../src/text/index.js";
import { bodyStyle, testFonts } from "../text/fonts.js";

const chinese = "大语言模型的训练需要大量的数据，其质量与多样性决定了模型能力的上限；因此，数据的收集、清洗与配比（包括去重和过滤）" +
  "是整个流程中最耗费时间的一步。研究者常说：“数据的质量比数量更重要。”这一判断在近年的实验中得到了反复的验证。";
const mixed = "大语言模型（Large Language Model，LLM）以 Transformer 为骨架，参数量从 GPT-2 的 15 亿增长到数千亿；" +
  "训练时使用 AdamW 优化器与混合精度（BF16），参见 https://arxiv.org/abs/1706.03762?version=7 的说明。";
const english = "The representation of language in large neural networks continues to improve as more data become available, " +
  "although the marginal benefit of additional parameters depends on the quality of the training corpus. ";

function textOf(sample: string, length: number): string {
  return sample.repeat(Math.ceil(length / sample.length)).slice(0, length);
}

function items(text: string, lang: string): InlineItem<null>[] {
  return [{ kind: "text", text, style: { ...bodyStyle, lang, hyphens: "auto" }, tag: null }];
}

/** Milliseconds in which the engine settles before a run counts, and in which runs count; and the least number of these. */
const settling = 400;
const timing = 350;
const leastRuns = 15;

/** Least time of the runs of a third of a second, in milliseconds. */
function leastTime(work: () => void): number {
  const begin = performance.now();
  let least = Infinity;
  for (let runs = 0; runs < leastRuns || performance.now() - begin < settling + timing;) {
    const start = performance.now();
    work();
    if (start - begin < settling) continue;
    least = Math.min(least, performance.now() - start);
    runs++;
  }
  return least;
}

const measure = 400;
const breaking = { measure: () => measure, justify: true } as const;

function report(name: string, texts: readonly string[], lang: string): void {
  const sources = texts.map((text) => items(text, lang));
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const prepare = leastTime(() => { for (const source of sources) prepareParagraph(source, testFonts); });
  const paragraphs = sources.map((source) => prepareParagraph(source, testFonts));
  const set = (method: "optimal" | "greedy"): number =>
    leastTime(() => { for (const paragraph of paragraphs) paragraph.breakLines({ ...breaking, method }); });
  const optimal = set("optimal");
  const greedy = set("greedy");
  const speed = length / (prepare + optimal) / 1000;
  process.stdout.write(
    `${name.padEnd(22)} ${String(length).padStart(7)} characters  prepare ${prepare.toFixed(2)} ms  ` +
    `optimal ${optimal.toFixed(2)} ms  greedy ${greedy.toFixed(2)} ms  ${speed.toFixed(2)} M characters/s\n`);
}

/** Paragraphs as prose has them: of 60 to 400 characters. */
function paragraphsOf(sample: string): string[] {
  return Array.from({ length: 40 }, (_, index) => textOf(sample, 60 + ((index * 37) % 340)));
}

await loadResources([{ text: "", lang: "en", hyphenated: true }]);
process.stdout.write("Least of the runs of a third of a second; broken at 40 em, lines composed; `paragraphs` are 40 of 60 to 400 characters.\n");
const samples = [["Chinese", chinese, "zh-CN"], ["mixed", mixed, "zh-CN"], ["English", english, "en"]] as const;
for (const [name, sample, lang] of samples) {
  report(`${name}, paragraphs`, paragraphsOf(sample), lang);
  for (const length of [1_000, 10_000, 100_000]) report(name, [textOf(sample, length)], lang);
}
report("one word", ["x".repeat(100_000)], "en");
