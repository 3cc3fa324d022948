import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { courseOf, faultsOf } from "./support.js";

const lesson = `title: 大模型的硬件
date: 2023-07-24
hours: 2
toc-depth: 2
objectives:
  - 说出 **三种** 加速器
  - "引号 \\"里\\" 的\\n目标"
sections:
  - title: 第一节
    topics:
      - title: 计算
        summary: >
          折叠的
          文字，见 @fig-chip 与 [@jouppi2017, p. 3]。
        key-points:
          - 要点
          - text: 要点
            points: [其一, 'it''s']
        references: [jouppi2017]
        figures:
          - { id: chip, caption: 芯片, aspect: "16:9", due: 2023-08-01 }
        tables:
          - id: chips
            caption: 比较
            columns: [名称, 年份, ""]
            rows: 4
        body: |
          第一段。

          - 列表
  - kind: questions
    title: 提问
    toc: false
    lines: 3
    key-points: &prompts
      - 为什么？
  - kind: wrap-up
    title: 小结
    key-points: *prompts
`;

const references = `- id: jouppi2017
  type: paper-conference
  title: In-Datacenter Performance Analysis of a Tensor Processing Unit
  author:
    - { family: Jouppi, given: Norman P. }
    - literal: Google
  issued: { date-parts: [[2017, 6, 24]] }
`;

test("the sample that the mutations start from is without fault", () => {
  expect(faultsOf({ "lessons/a.yaml": lesson, "references.yaml": references }).map(formatDiagnostic)).toEqual([]);
});

const scraps = [
  ":", ": ", " ", "\n", "\n  ", "\t", "- ", "#", "&a ", "*a", "*", "!!set ", "%", "@", "`", "\"", "'", "[", "]", "{", "}", "|", ">", ">2-\n",
  "? ", "<<: ", "---\n", "...\n", "\r\n", "\uFEFF", "\u0000", "\uD800", "\u2028", "\\x", "\\", "__proto__: 1\n", "𠮷", "。", "@fig-x", "[@y]", "$", "{{x}}", "~",
];

const mutation = fc.record({
  at: fc.nat(),
  drop: fc.nat({ max: 12 }),
  put: fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 4, unit: "binary" })),
});

function mutated(text: string, mutations: readonly { at: number; drop: number; put: string }[]): string {
  return mutations.reduce((current, { at, drop, put }) => {
    const start = at % (current.length + 1);
    return current.slice(0, start) + put + current.slice(start + drop);
  }, text);
}

function expectPlaced(texts: Record<string, string>): void {
  for (const fault of faultsOf(texts)) {
    const { span } = fault;
    expect(span).not.toBeNull();
    if (span === null) continue;
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.source.text.length).toBeGreaterThanOrEqual(span.end);
    expect(texts[span.source.path] ?? span.source.text).toBe(span.source.text);
    expect(formatDiagnostic(fault)).not.toContain("undefined");
  }
}

test("no mutation of a lesson crashes the reader, and every fault lies in its file", () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      expectPlaced({ "lessons/a.yaml": mutated(lesson, mutations), "references.yaml": references });
    }),
    { numRuns: 200 },
  );
});

test("no mutation of the references crashes the reader, and every fault lies in its file", () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
      expectPlaced({ "lessons/a.yaml": lesson, "references.yaml": mutated(references, mutations) });
    }),
    { numRuns: 100 },
  );
});

test("no text at all crashes the reader", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...scraps, "title", "a"), { maxLength: 30 }), (parts) => {
      expectPlaced({ "course.yaml": parts.join(""), "lessons/a.yaml": parts.join("") });
    }),
    { numRuns: 300 },
  );
});

const many = Array.from({ length: 100_000 }, (_, index) => `key${index}`);

function limitOf(text: string): string[] {
  return faultsOf({ "lessons/a.yaml": text })
    .filter(({ code }) => code === "content/limit")
    .map(({ message }) => message);
}

test("a mapping of 100,000 keys ends at a named limit", () => {
  expect(limitOf(many.map((key) => `${key}: 1\n`).join(""))).toEqual(["more than 300,000 keys, values and marks in one file"]);
  expect(limitOf(many.slice(0, 2000).map((key) => `${key}: 1\n`).join(""))).toEqual(["a mapping of 2,000 keys; the limit is 1,000"]);
});

test("aliases that multiply end at a named limit", () => {
  const levels = Array.from({ length: 12 }, (_, level) => `  - &l${level + 1} [${`*l${level},`.repeat(10)}]\n`);
  expect(limitOf(`title: a\nobjectives:\n  - &l0 x\n${levels.join("")}`)).toEqual([
    "more than 50,000 values, with those behind aliases",
  ]);
});

test("150 honest aliases are no attack", () => {
  const points = "  - *point\n".repeat(150);
  const { value, diagnostics } = courseOf({ "lessons/a.yaml": `title: a\nobjectives:\n  - &point x\n${points}` });
  expect(diagnostics).toEqual([]);
  expect(value?.lessons[0]?.objectives).toHaveLength(151);
});

test("lists and mappings 1,000 deep end at a named limit", () => {
  const message = "more than 100 lists and mappings inside each other";
  expect(limitOf(`title: ${"[".repeat(1000)}`)).toEqual([message]);
  expect(limitOf("- ".repeat(1000))).toEqual([message]);
  expect(limitOf(Array.from({ length: 1000 }, (_, depth) => `${" ".repeat(depth)}a:\n`).join(""))).toEqual([message]);
});

test("a file of five million characters ends at a named limit", () => {
  expect(limitOf(`title: ${"x".repeat(5_000_000)}`)).toEqual(["more than 4,000,000 characters in one file"]);
});

test("keys of JavaScript's own objects reach nothing", () => {
  const { diagnostics } = courseOf({ "lessons/a.yaml": "title: a\n__proto__:\n  polluted: true\nconstructor: 1\n" });
  expect(diagnostics.map(({ code }) => code)).toEqual(["content/forbidden-key", "content/forbidden-key"]);
  expect("polluted" in {}).toBe(false);
});
