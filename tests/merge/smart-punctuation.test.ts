import { expect, test } from "vitest";
import type { TracedText } from "../../src/diagnostics/index.js";
import { SmartPunctuation } from "../../src/merge/smart-punctuation.js";

function tracedFrom(text: string): TracedText {
  const source = { path: "lesson.yaml", text };
  return { text, segments: [{ start: 0, span: { source, start: 0, end: text.length }, linear: true }] };
}

function set(text: string, lang: string): string {
  return new SmartPunctuation().set(tracedFrom(text), lang).text;
}

test.each([
  ["en", `He said "yes", and "no".`, "He said “yes”, and “no”."],
  ["en", `("quoted") it's the students' 'own' word`, "(“quoted”) it’s the students’ ‘own’ word"],
  ["en", `the '90s, 'tis rock 'n' roll`, "the ’90s, ’tis rock ’n’ roll"],
  ["en", `a board of 12" by 5' 10"`, `a board of 12" by 5' 10"`],
  ["en", `"In 1912" and 5`, "“In 1912” and 5"],
  ["en", `"He said 'go'"`, "“He said ‘go’”"],
  ["en", "pages 3--5 --- or so...", "pages 3–5 — or so…"],
  ["en", "git log --all -n 3 and a -- b", "git log --all -n 3 and a – b"],
  ["en", "see https://example.org/a--b'c now", "see https://example.org/a--b'c now"],
  ["en", `"学习" and ("习")`, `"学习" and ("习")`],
  ["de", `Er sagte "ja" und 'nein'.`, "Er sagte „ja“ und ‚nein‘."],
  ["de-CH", `Er sagte "ja".`, "Er sagte «ja»."],
  ["de", "90 % bei 4 ± 2 und %", "90\u00a0% bei 4 ±\u00a02 und %"],
  ["fr", `Il dit "oui" et c'est tout`, "Il dit «\u202foui\u202f» et c’est tout"],
  ["ru", `Он сказал "да"`, "Он сказал «да»"],
  ["sv", `Han sade "ja"`, "Han sade ”ja”"],
  ["zh-CN", `他说"好"--...`, `他说"好"--...`],
  ["ar", `قال "نعم"`, `قال "نعم"`],
])("%s: %s", (lang, typed, printed) => {
  expect(set(typed, lang)).toBe(printed);
});

test("a mark knows what stands before it in other runs of its paragraph", () => {
  const punctuation = new SmartPunctuation();
  const runs = [`He said "`, `yes`, `", and '`, `no`, `'`].map((text) => punctuation.set(tracedFrom(text), "en").text);
  expect(runs.join("")).toBe("He said “yes”, and ‘no’");
  punctuation.pass();
  expect(punctuation.set(tracedFrom(`"`), "en").text).toBe("”");
  punctuation.begin();
  expect(punctuation.set(tracedFrom(`"a`), "en").text).toBe("“a");
});

test("what is set keeps its place in the source", () => {
  const { segments } = new SmartPunctuation().set(tracedFrom(`a "b"`), "en");
  expect(segments.map(({ start, span, linear }) => [start, span.start, span.end, linear])).toEqual([
    [0, 0, 2, true], [2, 2, 3, false], [3, 3, 4, true], [4, 4, 5, false],
  ]);
});
