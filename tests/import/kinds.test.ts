import { expect, test } from "vitest";
import { parse } from "yaml";
import { importOutline } from "../../src/import/index.js";
import { imported, valuesOf } from "./outlines.js";

const course = (text: string): unknown => valuesOf(text)["course.yaml"];

/** The body of the only section of the only lesson. */
function body(text: string): unknown {
  const [, lesson] = Object.entries(valuesOf(text)).find(([name]) => name.startsWith("lessons/")) ?? [];
  return (lesson as { sections: { body?: string }[] }).sections[0]?.body;
}

const section = (markdown: string): string => `# Looms\n\n## Threads\n\n${markdown}\n`;

test("lists stay behind their lead-ins, and two lists stay two", () => {
  const text = "In class:\n\n- warp\n- weft\n\nAt home:\n\n- knots";
  expect(body(section(text))).toBe(text);
});

test("ordered lists keep their numbers, nested lists and several paragraphs of an item their place", () => {
  const text = "3. Wash.\n\n   Twice.\n\n4. Dry.\n\n   - in the sun\n   - in the wind";
  expect(body(section(text))).toContain("3. Wash.\n\n   Twice.\n\n4. Dry.\n   - in the sun");
});

test("breaks, code, quotations and tables come over, a row with a blank at its end too", () => {
  expect(body(section("red,  \nblue,\\\ngreen"))).toBe("red,\\\nblue,\\\ngreen");
  expect(body(section("```sh\ngrep 'a   b' notes\n```"))).toBe("```sh\ngrep 'a   b' notes\n```");
  expect(body(section("> slow\n>\n> - and calm"))).toBe("> slow\n>\n> - and calm");
  expect(body(section("| a | b |\n|---|---|\n| 1 | 2 | \n| 3 | 4 |"))).toBe("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |");
  expect(body(section("| a | b |\n|---|---|\n| 1 |\n| 3 | 4 | 5 |"))).toContain("| 3 | 4 |");
});

test("formulas stay as they are typed, in the signs of TeX that texts take", () => {
  expect(body(section("so \\(x_1^2\\) and $a\\,b$ for $5"))).toBe("so $x_1^2$ and $a\\,b$ for $5");
});

test("numbers of headings are dropped in all their forms, and hours are read", () => {
  const forms = ["## 第1章 选竹（4h 理论 + 2h 实验）", "## 第二讲：削竹（共6学时）", "## 第三课 糊纸 2学时", "## 第4周 放飞"];
  const files = valuesOf(`# 风筝\n\n${forms.map((heading) => `${heading}\n\n风。\n`).join("\n")}`);
  const lessons = Object.entries(files).filter(([name]) => name.startsWith("lessons/")).map(([, value]) => value as { title: string; hours?: number });
  expect(lessons.map(({ title }) => title)).toEqual(["选竹", "削竹", "糊纸", "放飞"]);
  expect(lessons.map(({ hours }) => hours)).toEqual([6, 6, 2, undefined]);
});

test("words that name lessons are known in English, too", () => {
  const files = Object.keys(valuesOf("# Kites\n\n## Week One: Bows\n\nA\n\n## Day 2: Tails\n\nB\n\n## Class 3 - Wind\n\nC\n\n## Lecture 4. Rain\n\nD\n"));
  expect(files).toEqual(["course.yaml", "lessons/01-bows.yaml", "lessons/02-tails.yaml", "lessons/03-wind.yaml", "lessons/04-rain.yaml"]);
});

test("bold lines and lines that number themselves are headings where no other heading is", () => {
  expect(Object.keys(valuesOf("**第1周：泥**\n\n- 红\n\n**第2周：火**\n\n- 热\n"))).toEqual(["course.yaml", "lessons/lesson-01.yaml", "lessons/lesson-02.yaml"]);
  expect(course("茶艺课程大纲\n\n一、课程简介\n\n茶从山里来。\n\n二、考核方式\n\n平时40%，期末60%。\n")).toMatchObject({ description: "茶从山里来。", assessments: [{ weight: 40 }, { weight: 60 }] });
});

test("sections after the last chapter belong to the course", () => {
  const value = course("# 农事\n\n## 第1章 春\n\n种。\n\n## 第2章 秋\n\n收。\n\n## 课程资源\n\n- 节气歌\n");
  expect(value).toMatchObject({ policies: [{ title: "课程资源", text: "- 节气歌" }], parts: [{ lessons: ["lesson-01", "lesson-02"] }] });
});

test("front matter fills the course; what is for site generators is told by its line", () => {
  const { outcome } = imported("---\ntitle: Tides\nauthor: Mara Keel\nsemester: Spring 2027\nlayout: page\n---\n\n# Moon\n\n## Pull\n\nIt pulls.\n");
  expect(parse(outcome.value?.files[0]?.text ?? "")).toMatchObject({ title: "Tides", instructors: ["Mara Keel"], term: "Spring 2027" });
  expect(outcome.value?.unplaced).toEqual([]);
  expect(outcome.diagnostics.map(({ message }) => message)).toEqual(["keys of the front matter left out: `layout: page`, on line 5"]);
});

test("a syllabus in English fills the syllabus", () => {
  const text = [
    "# LOOM 210: Weaving", "**Instructor:** Ada Thrum\n**Email:** thrum@loom.example\n**Credits:** 4\n**Time:** Mon 9\n**Room:** Shed 4\n**Term:** Fall 2026", "Bring wool to every class.",
    "## Learning Outcomes", "Students will:", "1. Warp a frame.", "## Grading", "| Part | Weight |\n|---|---|\n| Samples | 60% |\n| Blanket | 40% |\n| Total | 100% |", "Nobody fails twice.",
    "## Grade scale", "- A: 90-100\n- B: 80-89\n- F: below 80", "## Schedule", "| Week | Date | Topic |\n|---|---|---|\n| 1 | Sep 6 | Frames |\n| 2 | week of the fair | Warps |", "## Late work", "- one thread a day",
  ].join("\n\n");
  expect(course(text)).toMatchObject({
    title: "LOOM 210: Weaving", credits: 4, term: "Fall 2026", instructors: [{ name: "Ada Thrum", email: "thrum@loom.example" }], meetings: [{ when: "Mon 9", place: "Shed 4" }],
    description: "Bring wool to every class.", outcomes: [{ text: "Warp a frame." }], assessments: [{ name: "Samples", weight: 60 }, { name: "Blanket", weight: 40 }],
    "grading-scale": [{ grade: "A", from: 90 }, { grade: "B", from: 80 }, { grade: "F", from: 0 }],
    policies: [{ title: "Grading", text: "Nobody fails twice." }, { title: "Late work", text: "- one thread a day" }],
    schedule: [{ week: "1", date: "2026-09-06", topic: "Frames" }, { week: "2, week of the fair", topic: "Warps" }],
  });
  expect(imported(text).outcome.value?.files[0]?.text).toContain("# before it stood: Students will:\n");
});

test("a 教学大纲 fills the syllabus", () => {
  const text = [
    "# 《风筝概论》教学大纲", "课程名称：风筝概论\n课程代码：KT101\n学分：2\n学时：32（理论24，实验8）\n先修课程：竹艺\n课程性质：选修\n适用专业：工艺\n执笔人：王竹", "## 一、课程目标", "（1）知道风\n（2）会扎架",
    "## 二、思政元素", "惜物。", "## 三、成绩评定", "平时成绩30%，作品70%。", "## 四、教材", "[1] 王竹. 风筝概论[M]. 北京: 竹纸出版社, 2019.",
  ].join("\n\n");
  const files = valuesOf(text);
  expect(files["course.yaml"]).toMatchObject({
    title: "风筝概论", code: "KT101", credits: 2, hours: { lecture: 24, lab: 8 }, prerequisites: "竹艺", category: "选修", majors: "工艺", description: "执笔人：王竹",
    outcomes: [{ text: "知道风" }, { text: "会扎架" }], assessments: [{ name: "平时成绩", weight: 30 }, { name: "作品", weight: 70 }], policies: [{ title: "思政元素", text: "惜物。" }], materials: { required: ["王竹2019"] },
  });
  expect(files["references.yaml"]).toEqual([{ id: "王竹2019", type: "book", language: "zh-CN", title: "风筝概论", author: [{ literal: "王竹" }], "publisher-place": "北京", publisher: "竹纸出版社", issued: 2019 }]);
  expect(imported(text).outcome.value?.files[0]?.text).toContain("# 大纲中的标题：《风筝概论》教学大纲\n");
});

test("weights that make no hundred, and schedules without topics, stay as they are written", () => {
  const value = course("# Pots\n\n## Prerequisites\n\nNone.\n\n## Grading\n\n- Bowls: 40%\n- Glazes: 40%\n");
  expect(value).toMatchObject({ policies: [{ title: "Grading", text: "- Bowls: 40%\n- Glazes: 40%" }] });
  expect(value).not.toHaveProperty("assessments");
});

test("the language is told by words, not by letters", () => {
  const address = `https://loom.example/${"abcdefghij/".repeat(12)}`;
  expect(course(`# 织布\n\n## 材料\n\n- 线 [网页](${address})\n- 梭 [网页](${address})\n`)).toMatchObject({ lang: "zh-CN" });
  expect(course("# Weaving (织布)\n\n## Threads\n\nMany words of one language and 两个字 of another.\n")).toMatchObject({ lang: "en" });
});

function referencesOf(list: string): { readonly entries: unknown; readonly body: unknown } {
  const files = valuesOf(`# Wind\n\n## Air\n\nIt moves.\n\n## References\n\n${list}\n`);
  const [, lesson] = Object.entries(files).find(([name]) => name.startsWith("lessons/")) ?? [];
  return { entries: files["references.yaml"], body: (lesson as { sections: { body?: string }[] }).sections[1]?.body };
}

test("references are read where they are sure: APA, MLA, Chicago, GB/T 7714", () => {
  const { entries, body: rest } = referencesOf(
    [
      "Low, A. (2016). How kites fly. Journal of Wind, 3(1), 1–9. https://doi.org/10.1000/wind.3",
      "Bow, Ann. *Tails and Strings*. Hut Press, 2015.",
      "Keel, Mara, and Jon Oar. \"Wind on Water.\" *Sea Letters*, vol. 4, no. 2, 2018, pp. 3–9.",
      "Ash, Tom. \"Old Bows.\" *Wood Review* 12, no. 3 (1999): 40–51.",
      "Elm, Sue. *Sails*. London: Mast House, 2003.",
      "李纸, 赵线. 纸与风[J]. 工艺学报, 2020, 12(3): 45-52.",
      "墨会. 字帖目录[EB/OL]. (2020-05-01)[2021-06-02]. https://ink.example/list",
    ].map((one) => `- ${one}`).join("\n"),
  );
  expect(rest).toBeUndefined();
  expect(entries).toMatchObject([
    { type: "article-journal", "container-title": "Journal of Wind", volume: "3", issue: "1", page: "1-9", DOI: "10.1000/wind.3" },
    { type: "book", title: "Tails and Strings", author: [{ family: "Bow", given: "Ann" }], publisher: "Hut Press", issued: 2015 },
    { title: "Wind on Water", author: [{ family: "Keel" }, { family: "Oar", given: "Jon" }], "container-title": "Sea Letters", page: "3-9" },
    { title: "Old Bows", "container-title": "Wood Review", volume: "12", issue: "3", issued: 1999 },
    { title: "Sails", "publisher-place": "London", publisher: "Mast House" },
    { type: "article-journal", author: [{ literal: "李纸" }, { literal: "赵线" }], volume: "12", issue: "3", page: "45-52" },
    { type: "webpage", issued: "2020-05-01", accessed: "2021-06-02", URL: "https://ink.example/list" },
  ]);
});

test("references that are not sure stay whole, once, where they stood", () => {
  const list = "- A leaflet from the museum, seen in 1987\n- Ministry of Kites. The yearly list, see shelf 4.\n- Low, A. (2016). U.S. kites, vol. 2. Something else, somewhere, 12 pages.";
  expect(referencesOf(list)).toEqual({ entries: undefined, body: list });
});

test("a sentence that begins with the name of a figure stays a sentence", () => {
  expect(body(section("Figure 3 shows a bow."))).toBe("Figure 3 shows a bow.");
});

test("signs of Quarto, Hugo and Liquid are dropped or kept as code, and told once for each kind", () => {
  const { outcome } = imported("# Kites {#kites}\n\n## Bows {.unnumbered}\n\n::: {.wide}\nAsh bends.\n:::\n\nSee [colour]{.red} and {{< var name >}}.\n\n{% include wind.html %}\n");
  expect(outcome.value?.unplaced).toEqual([]);
  expect(outcome.diagnostics.map(({ message }) => message)).toEqual([
    "attributes in braces left out: `{#kites}`, `{.unnumbered}`, `{.red}`, on lines 1, 3, 9",
    "fences of divs left out: `{.wide}`, on lines 5, 7",
    "code and shortcodes that another program would run kept as text: `{{< var name >}}`, on line 9",
    "lines for a template engine left out: `{% include wind.html %}`, on line 11",
  ]);
  expect(body("# Kites {#kites}\n\n## Bows\n\nSee [colour]{.red} and {{< var name >}}.\n")).toBe("See colour and `{{< var name >}}`.");
});

test("links come out as build takes them", () => {
  const text = "[sheet](sheets/one.md), [shop](www.kite.example), [here](https://kite.example/plan), [below](#bows), [guide][g]\n\n[g]: https://kite.example/guide";
  expect(body(section(text))).toBe("sheet (`sheets/one.md`), [shop](https://www.kite.example), here ([kite.example/plan](https://kite.example/plan)), below, [guide](https://kite.example/guide)");
});

test("notes stand in the text that uses them, and citations without a reference are words", () => {
  const files = valuesOf("# Tea\n\n## Green\n\nFirst.[^1]\n\n## Black\n\nLater.[^1] As [@leaf2001, p. 3] says.\n\n[^1]: So they say.\n");
  expect(files["lessons/01-tea.yaml"]).toMatchObject({ sections: [{ body: "First.[^1]\n\n[^1]: So they say." }, { body: "Later.[^1] As (leaf2001, p. 3) says.\n\n[^1]: So they say." }] });
});

test("emoji that no face has are left out, and HTML becomes Markdown", () => {
  expect(body(section("- ✅ done 📖"))).toBe("- ✔ done");
  expect(body(section("<b>Hot</b> sand<br>and H<sub>2</sub>O <!-- later -->"))).toBe("**Hot** sand\\\nand H~2~O");
  expect(body(section("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>"))).toBe("| a | b |\n|---|---|\n| 1 | 2 |");
});

test("lines without a place that follow each other are one warning", () => {
  const { diagnostics, value } = importOutline({ path: "o.md", text: "# Pots\n\n## Prerequisites\n\nNone.\n\n## Empty one\n\n## Empty two\n\n## Grading\n\nBy hand.\n" });
  expect(value?.unplaced.length).toBe(2);
  expect(diagnostics.map(({ message }) => message)).toEqual(["these 2 lines of the outline found no place"]);
});

test("notes and warnings keep their boxes, whatever program they were written for", () => {
  const boxed = ":::warning[Wet strings]\nThey pull.\n\nFar.\n:::";
  for (const markdown of [
    '::: {.callout-warning title="Wet strings"}\nThey pull.\n\nFar.\n:::',
    "::: {.callout-warning}\n## Wet strings\n\nThey pull.\n\nFar.\n:::",
    ":::danger Wet strings\nThey pull.\n\nFar.\n:::",
    ":::warning[Wet strings]\nThey pull.\n\nFar.\n:::",
    '!!! warning "Wet strings"\n    They pull.\n\n    Far.',
    '??? danger "Wet strings"\n    They pull.\n\n    Far.',
    "```{warning} Wet strings\nThey pull.\n\nFar.\n```",
    '{{< callout type="warning" title="Wet strings" >}}\nThey pull.\n\nFar.\n{{< /callout >}}',
    '{% hint style="danger" title="Wet strings" %}\nThey pull.\n\nFar.\n{% endhint %}',
  ]) {
    expect([markdown, body(section(`${markdown}\n\nAfter.`))]).toEqual([markdown, `${boxed}\n\nAfter.`]);
    expect(imported(section(markdown)).outcome.value?.unplaced).toEqual([]);
  }
});

test("boxes stand inside each other, not inside lists; divs of other kinds are left out", () => {
  expect(body(section("::::note\nOuter\n\n:::tip\nInner\n:::\n::::"))).toBe("::::note\nOuter\n\n:::tip\nInner\n:::\n::::");
  expect(body(section("- item\n\n  ::: {.note}\n  Inside.\n  :::"))).toBe("- item\n\n  Inside.");
  expect(body(section("::: {.columns}\nLeft.\n:::"))).toBe("Left.");
  expect(body(section('{{< callout >}}\nNever ends.'))).toBe("Never ends.");
});

test("keys of references outside brackets are words, and told", () => {
  const text = section("As @low2016 says, and @bow2001 [p. 3] too; ask @ada, mail a@b2016.example.");
  expect(body(text)).toBe("As low2016 says, and bow2001, p. 3 too; ask @ada, mail a@b2016.example.");
  expect(imported(text).outcome.diagnostics.map(({ message }) => message)).toEqual(["citations of references that the course does not have kept as text: `@low2016`, `@bow2001 [p. 3]`, on line 5"]);
});

test("columns keep the side that their cells stand at", () => {
  expect(body(section("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |"))).toBe("| a | b | c | d |\n|---|:---|:---:|---:|\n| 1 | 2 | 3 | 4 |");
});

test("pictures stay where they stood, each under a name of its own in the course's figures", () => {
  const text = "# Looms\n\n## Threads\n\n![warp](img/a.png)\n\nThen.\n\n![weft](other/a.png)\n\n![warp](img/a.png)\n\n![far](https://loom.example/a.png)\n\nA ![knot](k.png) holds.\n";
  const { value } = importOutline({ path: "o.md", text });
  expect(value?.pictures).toEqual([{ address: "img/a.png", path: "figures/a.png" }, { address: "other/a.png", path: "figures/a-2.png" }]);
  expect(body(text)).toBe("![warp](figures/a.png)\n\nThen.\n\n![weft](figures/a-2.png)\n\n![warp](figures/a.png)\n\nfar (`https://loom.example/a.png`)\n\nA knot holds.");
});

test("commands that formulas use without a definition become macros of the course", () => {
  const value = course("# Wind\n\n## Lift\n\nIn $\\R^n$ and \\(\\argmax_x \\bm{v}\\).\n\n$$\n\\newcommand{\\Var}{V} \\Var x\n$$\n\nNot in `\\N`.\n");
  expect(value).toMatchObject({ macros: { R: "\\mathbb{R}", argmax: "\\operatorname*{arg\\,max}", bm: "\\boldsymbol{#1}" } });
  expect(Object.keys((value as { macros: object }).macros)).toEqual(["R", "argmax", "bm"]);
});

test("images by the name of their address are images, and badges that link are links", () => {
  const text = section("![A loom][loom]\n\nA ![badge][b] stands here, and [![docs][b]][site] there.\n\n[loom]: img/loom.png\n[b]: https://loom.example/b.svg\n[site]: https://loom.example/more");
  expect(body(text)).toBe("![A loom](figures/loom.png)\n\nA badge stands here, and [docs](https://loom.example/more) there.");
  expect(imported(text).outcome.value?.unplaced).toEqual([]);
});

test("items of a list that nobody has filled in are no lines without a place", () => {
  expect(imported("# Looms\n\n## Steps\n\n1. \n2. \n\nLater.\n").outcome.value?.unplaced).toEqual([]);
});

test("front matter alone, in the words of a syllabus, makes a course", () => {
  const text = "---\ncourse_name: Weaving\ncourse_code: LM1\ncredits: 3\ntotal_hours: 48\ncourse_teacher: Ada Thrum\nlinting: true\n---\n";
  expect(course(text)).toMatchObject({ title: "Weaving", code: "LM1", credits: 3, hours: 48, instructors: ["Ada Thrum"] });
  expect(imported(text).outcome.diagnostics.map(({ message }) => message)).toEqual(["keys of the front matter left out: `linting: true`, on line 7"]);
});

test("a figure that a text names keeps its name, and names of what is not there are words", () => {
  const text = section("See @fig-bow, @fig-tail and @tbl-a.\n\n![A bow](bow.png){#fig-bow width=50% .lightbox}");
  expect(body(text)).toBe("See @fig-bow, \\@fig-tail and \\@tbl-a.\n\n![A bow](figures/bow.png){#fig-bow width=50%}");
  expect(imported(text).course.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a place that is named before its time, and labels on one line, each fill their field", () => {
  expect(course("# Rivers\n\nWhere: Hall 3\nWhen: Tue 10-11\nCredits: 2\nTerm: Fall 2026\n\n## Grading\n\n- Walk: 100%\n")).toMatchObject({ meetings: [{ when: "Tue 10-11", place: "Hall 3" }] });
  expect(course("# 水文学\n\n课程编号：HY-01　学分：2.5　学时：40（讲课 32 / 实验 8）\n\n## 考核方式\n\n平时40%，期末60%。\n")).toMatchObject({ code: "HY-01", credits: 2.5, hours: { lecture: 32, lab: 8 } });
});

test("alerts as GitHub has them keep the line that names their kind", () => {
  expect(body(section("> [!TIP]\n> Use soft\n> wool.\n>\n> Twice."))).toBe("> [!TIP]\n> Use soft wool.\n>\n> Twice.");
});

test("bullets of word processors are lists, and terms keep their meanings", () => {
  expect(body(section("● wool\n● silk\n\nWarp\n:   It runs along."))).toBe("- wool\n- silk\n\nWarp\n: It runs along.");
});

test.each([
  [
    "in English",
    "# Ropes\n\n- Instructor: Ida Knot\n- Phone: 555 0177\n- TA: Sol Hemp\n- Section: 002\n- Delivery: hybrid\n- Course website: https://ropes.example/\n- Corequisites: Sails\n- Workload: 6 hours a week\n- Fees: none\n\n## Knots\n\nTie one.\n",
    { instructors: [{ name: "Ida Knot", phone: "555 0177" }], assistants: ["Sol Hemp"], section: "002", mode: "hybrid", website: "https://ropes.example/", "co-requisites": "Sails", workload: "6 hours a week", fees: "none" },
  ],
  [
    "in Chinese",
    "# 绳结\n\n课程名称：绳结\n英文名称：Knots\n适用专业：航海\n后续课程：帆\n教学方式：线下\n任课教师：王结\n助教：李绳\n电话：555 0188\n\n## 打结\n\n打一个。\n",
    { "english-title": "Knots", majors: "航海", following: "帆", mode: "线下", instructors: ["王结"], assistants: [{ name: "李绳", phone: "555 0188" }] },
  ],
])("facts %s fill the fields that syllabi have for them", (_, outline, fields) => {
  expect(course(outline)).toMatchObject(fields);
});
