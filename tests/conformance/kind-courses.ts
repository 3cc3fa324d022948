import { postScriptFile } from "../fonts/post-script-fonts.js";

/** The files of a course by their paths in it. */
type CourseFiles = Readonly<Record<string, string | Uint8Array>>;

function course(lang: string, more: string, lessons: Readonly<Record<string, string>>): CourseFiles {
  const files = Object.entries(lessons).map(([name, text]): readonly [string, string] => [`lessons/${name}.yaml`, text]);
  return { "course.yaml": `title: Course\nlang: ${lang}\n${more}parts:\n  - title: Part\n    lessons: [${Object.keys(lessons).join(", ")}]\n`, ...Object.fromEntries(files) };
}

/** A lesson whose one topic has a body and, it may be, figures. */
function lesson(title: string, body: string, figures: readonly string[] = []): string {
  const slots = figures.map((id) => `          - { id: ${id}, caption: Caption of ${id}, alt: What ${id} shows, aspect: 2 }\n`).join("");
  const indented = body.split("\n").map((line) => (line === "" ? "" : `          ${line}`)).join("\n");
  return `title: ${title}\nsections:\n  - title: ${title}\n    topics:\n      - title: ${title}\n${slots === "" ? "" : `        figures:\n${slots}`}        body: |\n${indented}\n`;
}

/** A body with what scripts may trip over: Latin, digits, brackets, a note, a table, code and a formula. */
function bodyIn(words: string): string {
  return `${words} (PDF 2.0) **${words}** [${words}](https://example.org/a).[^n]

[^n]: ${words}

- ${words}
- \`f(x)\` ${words}

| ${words} | 1 |
| -------- | - |
| ${words} | 2 |

\`\`\`python
f(x)\t# ${words}
\`\`\`

$x^2 + \\frac{1}{2}$ ${words}`;
}

const sentence = "The gauge was read at seven, and again when the rain had stopped. ";
const longCode = Array.from({ length: 70 }, (_, index) => `\tif reading[${index}]:\t\treturn measured_at_the_weir_below_the_old_bridge(reading[${index}], unit="m")`).join("\n");

const floats = course("en", "", {
  floats: lesson("Floats", ["f1", "f2", "f3", "f4", "f5"].map((id) => `See @fig-${id}. ${sentence.repeat(8)}`).join("\n\n"), ["f1", "f2", "f3", "f4", "f5"]),
  code: lesson("Code", `${sentence}\n\n\`\`\`js\n${longCode}\n\`\`\`\n\nSee ${"unbreakable".repeat(12)} and \`${"a".repeat(120)}\`.`),
});

const row = (index: number): string => `<tr>${index % 6 === 0 ? `<th rowspan="6">Group ${index}</th>` : ""}<td>${sentence}</td><td>${index}</td></tr>`;
const spans: CourseFiles = {
  ...course("en", "", { spans: lesson("Spans", sentence) }),
  "templates/handout/layout.css": `@page { size: a5; @bottom-right { content: counter(page) } @footnote { max-height: 50% } }
@page front { @bottom-right { content: counter(page, lower-roman) } }
.front { page: front } .main { break-before: page; counter-reset: page 1 } .three { column-count: 3; column-gap: 9pt; text-align: start }`,
  "templates/handout/layout.hbs": `<article lang="en"><section class="front"><h1>{{lesson.title}}</h1><p>Front.<note>${sentence.repeat(40)}</note></p>${`<p>${sentence.repeat(3)}</p>`.repeat(6)}</section>
<section class="main"><h2>Table</h2><table><caption>Rows</caption><thead><tr><th>Group</th><th>Text</th><th>Number</th></tr></thead><tbody>${Array.from({ length: 30 }, (_, index) => row(index)).join("")}</tbody></table>
<h2>Columns</h2><div class="three">${`<p>${sentence.repeat(3)}<note>${sentence}</note></p>`.repeat(12)}</div></section></article>`,
};

/** A theme whose texts are set in a family, and in another where that lacks something. */
function inFace(family: string, other = "Source Sans 3"): string {
  return `theme:\n${["body", "heading", "code"].map((use) => `  ${use}-face: '"${family}", "${other}"'\n`).join("")}`;
}

/** A course whose lesson has all that a lesson plan prints. */
export function planCourse(): Readonly<Record<string, string>> {
  return {
    "course.yaml": "title: 课程\nlang: zh-CN\nparts:\n  - { title: 第一章, lessons: [plan], requirements: 掌握采样, focus: 采样定理, difficulties: 混叠 }\n",
    "lessons/plan.yaml": `title: 采样
hours: 2
aids: 示波器、投影
requirements: 会选采样频率
focus: 采样定理
difficulties: 混叠
methods: 讲授、演示
ideology: 计量标准的由来
before: 复习傅里叶变换
after: 习题三
sections:
  - title: 引入
    topics:
      - { title: 转动的车轮, minutes: 10, activity: 提问, summary: 为什么车轮看上去倒转 }
      - { title: 采样定理, minutes: 35, activity: 讲授, key-points: [两倍最高频率, "$f_s > 2 f_m$"] }
  - title: 小结
    kind: wrap-up
    minutes: 5
    key-points: [先滤波，再采样]
`,
  };
}

/** One document each of kinds that no sample holds: other scripts, PostScript outlines, floats, tabs, notes and rows over pages. */
export function kindCourses(): Readonly<Record<string, CourseFiles>> {
  return {
    thai: course("th", inFace("Noto Sans Thai"), { thai: lesson("บทเรียน", bodyIn("ภาษาไทยเขียนโดยไม่เว้นวรรคระหว่างคำ")) }),
    hindi: course("hi", inFace("Noto Sans Devanagari"), { hindi: lesson("पाठ", bodyIn("नदी का पानी हर सुबह मापा जाता है")) }),
    outlines: { ...course("en", inFace("Source Sans 3"), { outlines: lesson("Outlines", bodyIn("Squares")) }), "fonts/Square.otf": postScriptFile() },
    keyed: { ...course("en", inFace("Source Sans 3"), { keyed: lesson("Keyed", bodyIn("Squares")) }), "fonts/Square.otf": postScriptFile({ cid: true }) },
    floats,
    spans,
  };
}
