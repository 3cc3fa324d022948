import { expect, test } from "vitest";
import { imported, valuesOf } from "./outlines.js";

// One test for each kind of outline that once came in wrong: the whole of what comes out, in words of our own.

/** What comes out, with no line unsaid and nothing that `build` would refuse; what is told beside it. */
function whole(text: string): { readonly files: Readonly<Record<string, unknown>>; readonly told: readonly string[] } {
  const { outcome, course } = imported(text);
  expect(outcome.value?.unplaced).toEqual([]);
  expect(course.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return { files: valuesOf(text), told: outcome.diagnostics.map(({ message }) => message) };
}

const parts = (...lessons: readonly string[]): unknown => [{ title: "All lessons", lessons }];
const inChinese = (...lessons: readonly string[]): unknown => [{ title: "全部课时", lessons }];
const pot = (sections: readonly unknown[], told: readonly string[] = []): unknown => ({
  files: { "course.yaml": { title: "Pots", lang: "en", parts: parts("01-pots") }, "lessons/01-pots.yaml": { title: "Pots", sections } },
  told,
});

test("an ordered list keeps its numbers and its lead-in", () => {
  expect(whole("# Pots\n\n## At the wheel\n\nOne after the other:\n\n1. Wet the clay.\n2. Centre it.\n3. Open it.\n")).toEqual(
    pot([{ title: "At the wheel", body: "One after the other:\n\n1. Wet the clay.\n2. Centre it.\n3. Open it." }]),
  );
});

test("two lists stay two, each behind the line that leads to it", () => {
  expect(whole("# Pots\n\n## Tuesday\n\nWith the wheel:\n\n- bowls\n- cups\n\nWithout it:\n\n- tiles\n- beads\n")).toEqual(
    pot([{ title: "Tuesday", body: "With the wheel:\n\n- bowls\n- cups\n\nWithout it:\n\n- tiles\n- beads" }]),
  );
});

test("front matter is fields of the course, not its title; a key for another program is told", () => {
  expect(whole("---\ntitle: Pots for all\nauthor: Iva Kiln\nnumbersections: true\n---\n\n# Clay\n\n## Red\n\n- It is soft.\n")).toEqual({
    files: {
      "course.yaml": { title: "Pots for all", lang: "en", instructors: ["Iva Kiln"], parts: parts("01-clay") },
      "lessons/01-clay.yaml": { title: "Clay", sections: [{ title: "Red", body: "- It is soft." }] },
    },
    told: ["keys of the front matter left out: `numbersections: true`, on line 4"],
  });
});

test("a syllabus of bullets, lists and tables fills the fields of a syllabus", () => {
  const text = [
    "# POT 201: Clay", "- **Instructor:** Iva Kiln\n- **Email:** kiln@pots.example\n- **Office Hours:** Wed 9-10\n- **Credits:** 4", "## Course Description", "We throw pots.",
    "## Learning Objectives", "1. Throw a bowl.\n2. Mix a glaze.", "## Grading", "| Item | Weight |\n|---|---|\n| Bowl | 70% |\n| Diary | 30% |", "## Grading Scale", "| Grade | From |\n|---|---|\n| A | 88 |\n| B | 75 |",
    "## Schedule", "| Week | Date | Topic | Reading |\n|---|---|---|---|\n| 1 | Feb 2 | Bowls | Ch. 3 |\n| 2 | Feb 9 | Cups | Ch. 4 |", "## Late Policy", "Late pots are fired later.",
  ].join("\n\n");
  const { files, told } = whole(text);
  expect([Object.keys(files), told]).toEqual([["course.yaml"], []]);
  expect(files["course.yaml"]).toMatchObject({
    title: "POT 201: Clay", credits: 4, instructors: [{ name: "Iva Kiln", email: "kiln@pots.example", "office-hours": "Wed 9-10" }], description: "We throw pots.",
    outcomes: [{ text: "Throw a bowl." }, { text: "Mix a glaze." }], assessments: [{ name: "Bowl", weight: 70 }, { name: "Diary", weight: 30 }],
    "grading-scale": [{ grade: "A", from: 88 }, { grade: "B", from: 75 }], policies: [{ title: "Late Policy", text: "Late pots are fired later." }],
    schedule: [{ topic: "Bowls", reading: "Ch. 3" }, { topic: "Cups", reading: "Ch. 4" }],
  });
  for (const said of ["Feb 2", "Feb 9"]) expect(JSON.stringify(files["course.yaml"])).toContain(said);
});

test("bold lines are headings where nothing else is", () => {
  expect(whole("**第1周：识泥**\n\n- 红泥\n- 白泥\n\n**第2周：拉坯**\n\n- 定中心\n")).toEqual({
    files: {
      "course.yaml": { title: "识泥", lang: "zh-CN", parts: inChinese("lesson-01", "lesson-02") },
      "lessons/lesson-01.yaml": { title: "识泥", sections: [{ title: "识泥", body: "- 红泥\n- 白泥" }] },
      "lessons/lesson-02.yaml": { title: "拉坯", sections: [{ title: "拉坯", body: "- 定中心" }] },
    },
    told: [],
  });
});

test("a link to a file becomes words and its name, one without a scheme gets one", () => {
  expect(whole("# Pots\n\n## Glazes\n\nSee [the list](lists/glazes.md), or [the mill](www.mill.example).\n")).toEqual(
    pot([{ title: "Glazes", body: "See the list (`lists/glazes.md`), or [the mill](https://www.mill.example)." }]),
  );
});

test("lines beside the instructor stay, each in its place", () => {
  const { files, told } = whole("# Pots\n\n- Instructor: Iva Kiln\n- Email: kiln@pots.example\n- Room: Cellar 2\n\nWear an apron.\n\n## Glazes\n\n- Grey is iron.\n");
  expect(told).toEqual([]);
  expect(files).toEqual({
    "course.yaml": { title: "Pots", lang: "en", instructors: [{ name: "Iva Kiln", email: "kiln@pots.example" }], location: "Cellar 2", parts: parts("01-pots") },
    "lessons/01-pots.yaml": { title: "Pots", sections: [{ title: "Introduction", body: "Wear an apron." }, { title: "Glazes", body: "- Grey is iron." }] },
  });
});

test("a Chinese outline is Chinese, however many letters its addresses have", () => {
  const address = `https://pots.example/${"clay-and-water/".repeat(9)}`;
  expect(whole(`# 陶艺\n\n## 资料\n\n- 泥 [网页](${address})\n- 釉 [网页](${address})\n`).files["course.yaml"]).toEqual({ title: "陶艺", lang: "zh-CN", parts: inChinese("lesson-01") });
});

test("weeks in words, days, classes and topics with a number are lessons", () => {
  expect(whole("# Pots\n\n## Week One: Clay\n\n- red\n\n## Day 2: Water\n\n- warm\n\n## Class 3: Fire\n\n- slow\n\n## Topic 4: Air\n\n- dry\n")).toEqual({
    files: {
      "course.yaml": { title: "Pots", lang: "en", parts: parts("01-clay", "02-water", "03-fire", "04-air") },
      "lessons/01-clay.yaml": { title: "Clay", sections: [{ title: "Clay", body: "- red" }] },
      "lessons/02-water.yaml": { title: "Water", sections: [{ title: "Water", body: "- warm" }] },
      "lessons/03-fire.yaml": { title: "Fire", sections: [{ title: "Fire", body: "- slow" }] },
      "lessons/04-air.yaml": { title: "Air", sections: [{ title: "Air", body: "- dry" }] },
    },
    told: [],
  });
});

test("two blanks at the end of a line are a break", () => {
  expect(whole("# Pots\n\n## Song\n\nEarth for the bowl,  \nwater for the hand,  \nfire for both.\n")).toEqual(pot([{ title: "Song", body: "Earth for the bowl,\\\nwater for the hand,\\\nfire for both." }]));
});

test("attributes, divs and shortcodes of Quarto and Liquid are read or told, and never printed as they are typed", () => {
  expect(whole("# Pots {#pots .unlisted}\n\n## Clay {#sec-clay}\n\n::: {.callout-tip}\nKeep it wet.\n:::\n\nIt is [grey]{.dim}, says {{< meta author >}}.\n\n{% include clay.html %}\n")).toEqual(
    pot([{ title: "Clay", body: ":::tip\nKeep it wet.\n:::\n\nIt is grey, says `{{< meta author >}}`." }], [
      "attributes in braces left out: `{#pots .unlisted}`, `{#sec-clay}`, `{.dim}`, on lines 1, 3, 9",
      "code and shortcodes that another program would run kept as text: `{{< meta author >}}`, on line 9",
      "lines for a template engine left out: `{% include clay.html %}`, on line 11",
    ]),
  );
});

test("emoji that no face has are left out and told; one with a sign that faces have becomes that", () => {
  expect(whole("# Pots\n\n## Kiln\n\n- ✅ It is hot.\n- 🏺 Take one.\n")).toEqual(pot([{ title: "Kiln", body: "- ✔ It is hot.\n- Take one." }], ["emoji that no face has left out: `🏺`, on line 6"]));
});

test("a note comes with the text that calls it, wherever it is defined", () => {
  expect(whole("# Pots\n\n## Clay\n\nClay remembers.[^2]\n\n## Fire\n\nFire does not.\n\n[^2]: Potters say.\n")).toEqual(
    pot([{ title: "Clay", body: "Clay remembers.[^2]\n\n[^2]: Potters say." }, { title: "Fire", body: "Fire does not." }]),
  );
});

test("formulas in dollars and in brackets come over as they are, with every sign of TeX", () => {
  expect(whole("# Pots\n\n## Heat\n\nThe heat is $Q = \\frac{1}{3} m c \\Delta T$ and\n\n$$\n\\int_0^t q(s)\\,ds = Q\n$$\n\nso \\(t_1^2\\) falls.\n")).toEqual(
    pot([{ title: "Heat", body: "The heat is $Q = \\frac{1}{3} m c \\Delta T$ and\n\n$$\n\\int_0^t q(s)\\,ds = Q\n$$\n\nso $t_1^2$ falls." }]),
  );
});

test("code, tables, quotations, tasks, strikes, scripts, details and pictures come over", () => {
  const body = "```python\ndef dry(t):\n    return t / 2\n```\n\n| a | b |\n|---|:---:|\n| 1 | 2 |\n\n> slow\n\n- [ ] knead\n- [x] rest\n\n~~raw~~ Al~2~O~3~ m^3^";
  expect(whole(`# Pots\n\n## Notes\n\n${body}\n\n<details><summary>Result</summary>\n\n900 °C\n\n</details>\n\n![A jar](img/jar.png)\n`)).toEqual(
    pot([{ title: "Notes", body: `${body}\n\nResult\n\n900 °C\n\n![A jar](figures/jar.png)` }], ["HTML tags left out: `<details>`, `<summary>`, on lines 21, 25"]),
  );
});

test("questions with choices keep their numbers, their choices on their lines, and the key", () => {
  expect(whole("# 陶艺测验\n\n## 选择题\n\n1. 拉坯先要（　　）\n\n   A. 定中心  B. 上釉  C. 入窑\n\n   答案：A\n\n2. 红色来自（　　）。\n\n   A. 铁\n   B. 锡\n\n   【答案】A\n   【解析】氧化铁呈红色。\n").files["lessons/lesson-01.yaml"]).toEqual({
    title: "陶艺测验",
    sections: [{ title: "选择题", body: "1. 拉坯先要（　　）\n\n   A. 定中心  B. 上釉  C. 入窑\n\n   答案：A\n\n2. 红色来自（　　）。\n\n   A. 铁\\\n   B. 锡\n\n   【答案】A\\\n   【解析】氧化铁呈红色。" }],
  });
});

test("headings that are underlined are headings", () => {
  expect(whole("Pots\n====\n\nClay\n----\n\n- It is soft.\n\nFire\n----\n\n- It is hot.\n")).toEqual(pot([{ title: "Clay", body: "- It is soft." }, { title: "Fire", body: "- It is hot." }]));
});

test("several headings of the first level are lessons", () => {
  expect(whole("# Clay\n\nFrom the bank.\n\n# Water\n\nFrom the well.\n\n# Fire\n\nFrom the wood.\n").files).toEqual({
    "course.yaml": { title: "Clay", lang: "en", parts: parts("01-clay", "02-water", "03-fire") },
    "lessons/01-clay.yaml": { title: "Clay", sections: [{ title: "Clay", body: "From the bank." }] },
    "lessons/02-water.yaml": { title: "Water", sections: [{ title: "Water", body: "From the well." }] },
    "lessons/03-fire.yaml": { title: "Fire", sections: [{ title: "Fire", body: "From the wood." }] },
  });
});

test("numbers of chapters and sections are dropped, since documents number themselves", () => {
  expect(whole("# 陶艺\n\n## 第1章 泥\n\n### 1.1 采泥\n\n- 看色\n\n### 1.2 练泥\n\n- 揉匀\n\n## 第2章 火\n\n### 2.1 装窑\n\n- 留缝\n").files).toEqual({
    "course.yaml": { title: "陶艺", lang: "zh-CN", parts: inChinese("lesson-01", "lesson-02") },
    "lessons/lesson-01.yaml": { title: "泥", sections: [{ title: "采泥", body: "- 看色" }, { title: "练泥", body: "- 揉匀" }] },
    "lessons/lesson-02.yaml": { title: "火", sections: [{ title: "装窑", body: "- 留缝" }] },
  });
});

test("what stands before the first lesson belongs to the course, its lists too", () => {
  expect(whole("# 陶艺大纲\n\n## 教学方法\n\n每次都有：\n\n- 示范\n- 练习\n\n## 第 01 课：泥\n\n- 目标：会揉泥\n").files).toEqual({
    "course.yaml": { title: "陶艺大纲", lang: "zh-CN", policies: [{ title: "教学方法", text: "每次都有：\n\n- 示范\n- 练习" }], parts: inChinese("lesson-01") },
    "lessons/lesson-01.yaml": { title: "泥", sections: [{ title: "泥", body: "- 目标：会揉泥" }] },
  });
});

test("a table of contents in links becomes the contents of the handout", () => {
  expect(whole("# Pots\n\n## Contents\n\n- [Clay](#clay)\n- [Fire](#fire)\n\n## Clay\n\nSoft.\n\n## Fire\n\nHot.\n").files["lessons/01-pots.yaml"]).toEqual({
    title: "Pots", "toc-depth": 1, sections: [{ title: "Clay", body: "Soft." }, { title: "Fire", body: "Hot." }],
  });
});

test("citations of Pandoc without their reference are words, and told; addresses are no citations", () => {
  expect(whole("# Pots\n\n## Clay\n\nSee [@kiln2014 chap. 5] and @wheel2009, or [-@kiln2014, 7].\n\nWrite to kiln@pots.example.\n")).toEqual(
    pot([{ title: "Clay", body: "See (kiln2014 chap. 5) and wheel2009, or (kiln2014, 7).\n\nWrite to kiln@pots.example." }], [
      "citations of references that the course does not have kept as text: `@wheel2009`, `[@kiln2014 chap. 5]`, `[-@kiln2014, 7]`, on line 5",
    ]),
  );
});

test("links whose words say nothing say where they lead", () => {
  expect(whole("# Pots\n\n## Clay\n\nThe map is [here](https://pots.example/map), the rest under [Link](https://pots.example/r).\n")).toEqual(
    pot([{ title: "Clay", body: "The map is here ([pots.example/map](https://pots.example/map)), the rest under Link ([pots.example/r](https://pots.example/r))." }]),
  );
});

test("aims of a chapter are its objectives, its keys and difficulties are sections of theirs", () => {
  expect(whole("# 陶艺\n\n## 第一章 泥\n\n### 重点\n\n1. 练泥\n\n### 难点\n\n1. 定中心\n\n### 教学目标\n\n1. 会揉\n2. 会拉\n").files).toEqual({
    "course.yaml": { title: "陶艺", lang: "zh-CN", labels: { objectives: "教学目标" }, parts: inChinese("lesson-01") },
    "lessons/lesson-01.yaml": { title: "泥", objectives: ["会揉", "会拉"], sections: [{ title: "重点", body: "1. 练泥" }, { title: "难点", body: "1. 定中心" }] },
  });
});
