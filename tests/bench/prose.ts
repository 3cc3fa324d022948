import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { seededNumbers } from "../support/hard-lessons.js";

/** A paragraph to set. */
export interface Prose {
  readonly text: string;
  readonly lang: string;
}

/** Every string of every YAML file below a folder, a paragraph each, without the marks of rich text and the TeX of formulas. */
export function contentProse(folder: string): Prose[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml")).sort();
  return files.flatMap((file) => stringsOf(parse(readFileSync(path.join(folder, file), "utf8"))))
    .flatMap((text) => text.split(/\n\s*\n/))
    .map((text) => plainText(text))
    .filter((text) => text !== "")
    .map((text) => ({ text, lang: /\p{Script=Han}/u.test(text) ? "zh-CN" : "en" }));
}

function stringsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((part) => stringsOf(part));
}

function plainText(text: string): string {
  return text.replace(/\$[^$]+\$/g, "x").replace(/\[@[^\]]*\]/g, "[1]").replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\*\*|`/g, "")
    .replace(/\s+/g, " ").trim();
}

const chinese = [
  "模型", "训练", "数据", "的", "语言", "在", "规模", "我们", "参数", "研究者", "认为", "可以", "推理", "注意力机制", "是", "一种",
  "方法", "能力", "与", "优化", "结果", "表明", "这一", "问题", "评测", "部署", "不同", "任务", "上", "提高", "了", "显著",
];
const latin = [
  "Transformer", "GPT-4", "LLM", "attention", "fine-tuning", "token", "RLHF", "KV cache", "AdamW", "BF16", "representation",
  "LoRA", "FlashAttention", "128", "3.5", "2023", "70B", "50%", "Python", "pre-training", "C++", "GB/T 7714—2015",
];
const addresses = ["https://arxiv.org/abs/1706.03762", "https://github.com/openai/evals?tab=readme", "example.org/a_b/c.html"];
const englishWords = (
  "model large neural network learns predict each token context researchers therefore measure performance several " +
  "independent benchmarks although considerable uncertainty remains about generalisation unfamiliar distributions where " +
  "annotation expensive unreliable field counts birds every morning plots students write what they see sample size small " +
  "test result long short method data point question answer week").split(" ");
const functionWords = "the of and to in a is that for it as was with be by on not from at or an this which but".split(" ");

/** Paragraphs of Chinese with Latin words, numbers and addresses between; nothing is left out. */
export function mixedProse(count: number, seed: number): Prose[] {
  const next = seededNumbers(seed);
  const pick = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? "";
  const clause = (): string => Array.from({ length: 2 + Math.floor(next() * 5) }, () => {
    const kind = next();
    return kind < 0.008 ? pick(addresses) : kind < 0.12 ? pick(latin) : kind < 0.15 ? `（${pick(latin)}）`
      : kind < 0.18 ? `“${pick(chinese)}${pick(chinese)}”` : pick(chinese) + pick(chinese);
  }).join("");
  return Array.from({ length: count }, () => {
    const clauses = Array.from({ length: 4 + Math.floor(next() * 16) }, clause);
    return { text: `${clauses.map((part) => part + pick(["，", "，", "，", "；", "、", "。", "——", "："])).join("")}${pick(chinese)}。`, lang: "zh-CN" };
  });
}

/** Paragraphs of English words, nearly half of them the little ones that English has between. */
export function englishProse(count: number, seed: number): Prose[] {
  const next = seededNumbers(seed);
  const pick = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? "";
  return Array.from({ length: count }, () => {
    const words = Array.from({ length: 40 + Math.floor(next() * 120) }, () =>
      pick(next() < 0.45 ? functionWords : englishWords) + (next() < 0.08 ? "," : ""));
    return { text: `${words.join(" ")}.`, lang: "en" };
  });
}
