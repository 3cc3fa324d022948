import fc from "fast-check";
import { expect, test } from "vitest";
import { imported } from "./outlines.js";

// Lines that fields, ids, dates, weights and hours of a course would refuse as they stand, in words of our own.
const lines = [
  "# Kites", "# 风筝", "## Week 1: Bows (2 hours)", "## Week 2: Tails (900 hours)", "## 第三章 风 （共6学时）", "### 1.1 Ash", "#### Deep", "##### Deeper",
  "Instructor: Ada Low", "Instructor: @", "Email: low at kites.example", "Email: low@kites", "Email: a@b.example, c@d.example", "Office Hours: Tue 1-2", "Phone: 555",
  "Credits: three", "Credits: 0", "Credits: 3-4", "Credits: 2000", "Hours: 0", "Hours: 2", "Hours: 9999", "学分：2.5", "学分：无", "学时：32（理论24，实验8）", "学时：32学时，其中实验 40", "课程代码：", "课程代码：KT 101/B",
  "Course Code: KT101, KT102", "Term: Fall 2026", "Term: 2027-09-01 to 2026-01-01", "Date: 2026-02-30", "date: March 2, 2027", "Prerequisites: None", "先修课程：无", "Website: kites.example", "Language: English", "Lang: xx",
  "## Learning Outcomes", "1. Count", "1. Count", "2. Measure", "## 课程目标", "（1）知识：会扎", "目标1：会放", "## Objectives", "- fly", "- fly",
  "## Grading", "| Part | Weight |\n|---|--:|\n| Samples | 60% |\n| Samples | 60% |", "| Part | Points |\n|---|--:|\n| A | 0% |\n| B | 100% |", "- Essay: 40%\n- Talk: 70%", "- Essay (0%)\n- Talk (100%)", "平时成绩30%，作品80%。", "Essay: -5%",
  "## Grading Scale", "- A: 90-100\n- A: 80-89\n- F: below 60", "- A: 101+\n- B: 300", "| Grade | From |\n|---|---|\n| A | 93 |\n| B | 95 |",
  "## Schedule", "| Week | Date | Topic |\n|---|---|---|\n| 1 | 2026-13-01 | Bows |\n| 1 | 2026-09-01 | |\n| | | Tails |", "- Week 1: Bows\n- Week 1: Bows\n- Week 2: ", "| Date | Topic | Due |\n|---|---|---|\n| 31/02/2026 | Wind | Essay |\n| Sep 31 | Rain | |",
  "## Required Texts", "- Low, A. (2016). Bows. Ash Press.", "- Low, A. (2016). Bows. Ash Press.", "- Low, A. (2016). Tails. Ash Press.", "[1] 王竹. 风筝概论[M]. 北京: 竹纸出版社, 2019.", "- Low. (n.d.). Bows.",
  "## References", "## 参考文献", "Figure 1: A bow", "Figure 1: A tail", "Table 1: Prices", "图1：弓", "表1：价", "![](a.png)", "![bow](figures/bow 1.png)", "![bow](https://kites.example/a.svg)", "- Figure 2: A bow",
  "**Summary**: short", "**Key points**:", "  - one", "    - two", "      - three", "        - four", "          - five", "            - six", "主要内容：风", "Homework", "## Homework", "## Questions", "- Why?", "## Summary",
  "See [here](https://kites.example/a b) and [](x.md) and [x]().", "[@nobody2020] and @nobody2020", "A note.[^1]", "[^1]: The note[^1].", "[^2]: Unused", "[^3]", "`open", "**open", "$x$ and $5 and $$", "$$\\frac{$$", "$\\undefined{x}$", "\\(x\\)",
  "~~gone~~ ^up^ ~down~ :kbd[x] :nothing[x] [words]{.red} [x]{#a} text {#a}", "## Bows {#a}", "## Tails {#a}", "::: note", ":::", "::: {#thm-a}", "::: {#thm-a}\nx\n:::", "> quoted", "> [!NOTE]\n> words", "```python\nx = 1\n```", "```", "```mermaid\na\n```", "<table><tr><td>1</td></tr></table>", "<b>x", "<div>", "&nbsp;&foo;",
  "| a |\n|---|\n| 1 | 2 |", "| | |\n|---|---|\n| | |", "|a|b|", ": Caption {#tbl-a}", "+---+\n| a |\n+---+", "term\n: meaning", "- [ ] boots", "- [x] map", "---", "***", "", "", "\t\tindented", "1986. A year", "0. zero", "999999999. many",
  "😀 📚", "\u202Eturned", "\u0007bell", "مرحبا", "{{< video a.mp4 >}}", "{% include x %}", "`r mean(x)`", "#tag", "#", "##", "[TOC]", "http://kites.example/讲义?q=%", "www.kites.example", "mailto:", "C:\\kites\\a.txt", "a_b_c*d*e", "key: value: more", "- key: [a, b", "'quoted\" text", "100% & <more>",
];

const front = fc.constantFrom("", "---\ntitle: \"\"\n---\n", "---\ntitle: 7\nlang: xx-\nhours: many\ndate: 2026-02-30\n---\n", "---\ntitle: [a, b]\nauthor: {name: }\nsubtitle: 2020-01-01\n---\n", "+++\ntitle = 'x'\ndate = 2026-01-01\n+++\n");

test("what import writes has no error, whatever stands in the outline", () => {
  fc.assert(
    fc.property(front, fc.array(fc.constantFrom(...lines), { maxLength: 30 }), fc.constantFrom("\n", "\n\n"), (start, found, between) => {
      const { outcome, course } = imported(start + found.join(between));
      if (outcome.value === null) return;
      expect(course.diagnostics.filter(({ severity }) => severity === "error").map(({ code, message, span }) => `${code}: ${message} ${span?.source.path ?? ""}`)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
