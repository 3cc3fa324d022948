import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { importOutline } from "../../src/import/index.js";
import { lectern } from "../support/command-spec.js";

// Outlines and syllabi in the manner of those that teachers publish, in words of our own.
const folder = path.join(import.meta.dirname, "corpus");
const files = ["en", "zh"].flatMap((lang) => readdirSync(path.join(folder, lang)).sort().map((name) => `${lang}/${name}`));

const corpus = files.map((name) => {
  const text = readFileSync(path.join(folder, name), "utf8");
  return { name, text, outcome: importOutline({ path: name, text }) };
});

const wordsOf = (text: string): string[] => text.normalize("NFKC").toLowerCase().match(/\p{Script=Han}|(?:(?!\p{Script=Han})\p{L})+|\d+/gu) ?? [];

/** Words of a line that are in no file of its course: names of fields, numbers of headings, marks of other programs. */
function lostWords({ name, text, outcome }: (typeof corpus)[number]): string[] {
  const kept = new Set(wordsOf((outcome.value?.files ?? []).map((file) => file.text).join("\n")));
  return text.split("\n").flatMap((line, index) => {
    const lost = [...new Set(wordsOf(line))].filter((word) => !kept.has(word));
    return lost.length === 0 ? [] : [`${name}:${index + 1}: ${lost.join(" ")}   in: ${line.trim()}`];
  });
}

test("the corpus has forty files and more, fifteen and more of them in Chinese, and tells their language", () => {
  expect(files.length).toBeGreaterThanOrEqual(40);
  expect(files.filter((name) => name.startsWith("zh/")).length).toBeGreaterThanOrEqual(15);
  for (const { name, outcome } of corpus) expect([name, outcome.value?.files[0]?.text.includes("lang: zh-CN")]).toEqual([name, name.startsWith("zh/")]);
});

test("no line of the corpus is without a place", () => {
  const lines = corpus.reduce((sum, { outcome }) => sum + (outcome.value?.lines ?? 0), 0);
  expect(corpus.flatMap(({ name, outcome }) => (outcome.value?.unplaced ?? []).map(({ value }) => `${name}: ${value}`))).toEqual([]);
  expect(lines).toBeGreaterThan(600);
  console.log(`corpus: ${files.length} files, ${lines} lines with something on them, ${lines} placed, 0 refused`);
});

test("words that are in no file of their course are names of fields, numbers and marks for other programs", async () => {
  await expect(`${corpus.flatMap(lostWords).join("\n")}\n`).toMatchFileSnapshot("corpus-words.txt");
});

test("95 of 100 documents and more of the corpus build without a touch", { timeout: 180_000 }, async () => {
  const root = mkdtempSync(path.join(tmpdir(), "lectern-corpus-"));
  corpus.forEach(({ outcome }, index) => {
    for (const file of outcome.value?.files ?? []) {
      const target = path.join(root, "content", `c${index}`, file.path);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, file.text);
    }
  });
  const { stdout } = await lectern(root, "build", "--json");
  const results = stdout.trim().split("\n").map((line): unknown => JSON.parse(line));
  const documents = results.flatMap((one) => (typeof one === "object" && one !== null && "type" in one && one.type === "document" && "status" in one ? [one.status] : []));
  const written = documents.filter((status) => status === "written" || status === "unchanged").length;
  console.log(`corpus: ${documents.length} documents, ${documents.length - written} refused`);
  expect(documents.length).toBeGreaterThan(80);
  expect(written / documents.length).toBeGreaterThanOrEqual(0.95);
});
