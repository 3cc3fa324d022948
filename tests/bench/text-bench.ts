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

/** Least time of several runs, in milliseconds. */
function leastTime(runs: number, work: () => void): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function report(name: string, text: string, lang: string): void {
  const source = items(text, lang);
  const breaking = { measure: () => 400, justify: true } as const;
  const prepare = leastTime(7, () => { prepareParagraph(source, testFonts); });
  const paragraph = prepareParagraph(source, testFonts);
  const optimal = leastTime(7, () => { paragraph.breakLines({ ...breaking, method: "optimal" }); });
  const greedy = leastTime(7, () => { paragraph.breakLines({ ...breaking, method: "greedy" }); });
  const speed = text.length / (prepare + optimal) / 1000;
  process.stdout.write(
    `${name.padEnd(18)} ${String(text.length).padStart(8)} characters  prepare ${prepare.toFixed(2)} ms  ` +
    `optimal ${optimal.toFixed(2)} ms  greedy ${greedy.toFixed(2)} ms  ${speed.toFixed(2)} M characters/s\n`);
}

await loadResources([{ text: "", lang: "en", hyphenated: true }]);
for (const length of [1_000, 10_000, 100_000]) {
  report("Chinese", textOf(chinese, length), "zh-CN");
  report("mixed", textOf(mixed, length), "zh-CN");
  report("English", textOf(english, length), "en");
}
report("one word", "x".repeat(100_000), "en");
