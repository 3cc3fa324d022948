import { expect, test } from "vitest";
import { formatDiagnostic, spanWithin } from "../../src/diagnostics/index.js";
import type { TracedText } from "../../src/diagnostics/index.js";
import { parseMarkup } from "../../src/markup/index.js";
import { handoutContext } from "../../src/merge/index.js";
import { entrancesOf, keyTermsOf, plainText } from "../../src/model/index.js";
import type { Lesson } from "../../src/model/index.js";
import { courseOf } from "../content/support.js";
import { handoutTemplates, sampleCourse } from "./sample-course.js";
import { mergeFiles } from "./merge-files.js";

const course = sampleCourse("large-model-engineering");
const templates = handoutTemplates();

const merged = (lesson: Lesson): TracedText => {
  const { value: context } = handoutContext(course, lesson);
  if (context === null) throw new Error("a lesson always has a context");
  const { value, diagnostics } = mergeFiles(templates, context);
  expect(diagnostics.map(formatDiagnostic).join("\n")).toBe("");
  if (value === null) throw new Error("expected markup");
  return value;
};

test("the layout prints every sample lesson as markup without a fault", () => {
  for (const lesson of course.lessons) {
    const { value, diagnostics } = parseMarkup(merged(lesson));
    expect(diagnostics.map(formatDiagnostic).join("\n")).toBe("");
    expect(value?.name).toBe("article");
  }
});

test("printed words lead back to the content file, character for character", () => {
  const lesson = course.lessons.find(({ id }) => id === "40-challenges-and-trends");
  if (lesson === undefined) throw new Error("expected the sample lesson");
  const text = merged(lesson);
  const words = "大模型面临的挑战与未来趋势";
  const start = text.text.indexOf(words);
  const span = spanWithin(text, start, start + words.length);
  expect(span.source.path).toBe("content/large-model-engineering/lessons/40-challenges-and-trends.yaml");
  expect(span.source.text.slice(span.start, span.end)).toBe(words);
});

test("the captions of the outline's lesson are numbered 图 1 to 图 8 and 表 1 to 表 8", () => {
  const lesson = course.lessons.find(({ id }) => id === "40-challenges-and-trends");
  if (lesson === undefined) throw new Error("expected the sample lesson");
  const labels = [...merged(lesson).text.matchAll(/<span class="caption-label">(.*?)<\/span>/g)].map(([, label]) => label);
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
  expect(labels).toEqual(numbers.flatMap((number) => [`图\u00A0${number}`, `表\u00A0${number}`]));
});

test("the key terms of a topic are marked, explained, or stressed before a colon; each prints once", () => {
  const { value: read } = courseOf({
    "glossary.yaml": "- { term: quadrat, definition: A frame. }",
    "lessons/a.yaml": `title: Lesson
sections:
  - title: Start
    topics:
      - title: Topic
        summary: A :term[quadrat] is a frame, and a :term[quadrat] stays one.
        key-points:
          - "*Random*: two numbers."
          - "**键** (key)：我这里有什么。"
          - "**Strata:** wet and dry."
          - "*Never* walk there."
        body: |
          Transect
          :   A line.
`,
  });
  const [lesson] = read?.lessons ?? [];
  if (read === null || lesson === undefined) throw new Error("expected a lesson");
  const [topic] = lesson.sections.flatMap((section) => (section.kind === "topics" ? section.topics : []));
  if (topic === undefined) throw new Error("expected a topic");
  expect(keyTermsOf(topic).map(({ inlines }) => plainText(inlines))).toEqual(["quadrat", "Random", "键", "Strata", "Transect"]);
});

test("code of long lines, and tables of over four columns, say so, for looks that set them across columns, and which are slim", () => {
  const { value: read } = courseOf({
    "lessons/a.yaml": `title: Lesson
sections:
  - title: Start
    topics:
      - title: Topic
        body: |
          | a | b | c | d | e |
          |---|---|---|---|--:|
          | 1 | 2 | 3 | 4 | 5 |

          | a | b | c | d | e |
          |---|---|---|---|---|
          | ${"x".repeat(38)} | 2 | 3 | 4 | 5 |

          | a | b | c | d |
          |---|---|---|---|
          | 1 | 2 | 3 | 4 |

          \`\`\`text
          ${"x".repeat(46)}
          \`\`\`

          \`\`\`text
          ${"中".repeat(23)}x
          \`\`\`
        tables: [{ id: t, caption: C, columns: [a, b, c, d, e], rows: 1 }]
`,
  });
  const [lesson] = read?.lessons ?? [];
  if (read === null || lesson === undefined) throw new Error("expected a lesson");
  const { value: context } = handoutContext(read, lesson);
  if (context === null) throw new Error("a lesson always has a context");
  const text = mergeFiles(templates, context).value?.text ?? "";
  expect([...text.matchAll(/<(?:pre|table)[^>]*>/g)].map(([tag]) => tag.replace(/ id="[^"]*"/, ""))).toEqual(['<table class="broad slim">', '<table class="broad">', "<table>", "<pre>", '<pre class="broad">', '<table class="open broad">']);
});

test("a figure that stands beside another shares a row with it, by the proportions of both", () => {
  const { value: read } = courseOf({
    "lessons/a.yaml": `title: Lesson
sections:
  - title: Start
    topics:
      - title: Topic
        figures:
          - { id: alone, caption: A, aspect: 2 }
          - { id: wide, caption: B, aspect: 3 }
          - { id: square, caption: C, aspect: 1, beside: true }
          - { id: high, caption: D, height: 4cm, beside: true }
`,
  });
  const context = read?.lessons[0] === undefined ? null : handoutContext(read, read.lessons[0]).value;
  if (context === null) throw new Error("a lesson always has a context");
  const text = mergeFiles(templates, context).value?.text ?? "";
  const rows = text.split('<div class="figure-row">').map((row) => Array.from(row.matchAll(/id="fig-(\w+)"(?: style="(.*?)")?/g), ([, id, share]) => [id, share]));
  expect(rows).toEqual([
    [["alone", undefined]],
    [["wide", "flex: 3 1 0"], ["square", "flex: 1 1 0"], ["high", "flex: 1 1 0"]],
  ]);
});

test("a course's own partial prints figures after their topic and figures that a body places alike", () => {
  const { value: read, diagnostics } = courseOf({
    "lessons/a.yaml": `title: Lesson
sections:
  - title: Start
    topics:
      - title: Topic
        body: "See: ![](fig-placed)"
        figures:
          - { id: placed, caption: One }
          - { id: after, caption: Two }
`,
  });
  expect(diagnostics.map(formatDiagnostic).join("\n")).toBe("");
  const lesson = read?.lessons[0];
  if (read === null || lesson === undefined) throw new Error("expected a lesson");
  const own = { path: "figure.hbs", text: "<p class=\"own\">{{label}} {{caption}}</p>" };
  const { value: context } = handoutContext(read, lesson);
  const printed = context && mergeFiles({ ...templates, partials: new Map([...templates.partials, ["figure", own]]) }, context).value?.text;
  expect([...(printed ?? "").matchAll(/<p class="own">(.*?)<\/p>/g)].map(([, words]) => words)).toEqual(["Figure\u00A01 One", "Figure\u00A02 Two"]);
});

test("a word of the glossary is marked where it stands first, and explained at the end; the index names places by ids", () => {
  const { value: read, diagnostics } = courseOf({
    "glossary.yaml": `
- { term: zenith, definition: Straight up. }
- { term: mean sea level, short: MSL, definition: "Where the :term[zenith] is over the sea." }
- { term: unused, definition: Nobody marks it. }
`,
    "lessons/a.yaml": `title: Lesson
index: true
sections:
  - title: Start
    topics:
      - title: Topic
        body: |
          Above :term[MSL]:index[sea!level of] and :term[MSL], :index[up]up.
`,
  });
  expect(diagnostics.map(formatDiagnostic).join("\n")).toBe("");
  const lesson = read?.lessons[0];
  if (read === null || lesson === undefined) throw new Error("expected a lesson");
  const { value: context } = handoutContext(read, lesson);
  const printed = (context && mergeFiles(templates, context).value?.text) ?? "";
  expect(printed).toContain(
    'Above <span id="index-1"><dfn><a href="#term-2">MSL</a></dfn> (mean sea level)</span> and <abbr title="mean sea level">MSL</abbr><span id="index-2">, </span>up.',
  );
  expect([...printed.matchAll(/<dt id="(.*?)">(.*?)</g)].map(([, id, word]) => [id, word?.trim()])).toEqual([["term-2", "mean sea level"], ["term-1", "zenith"]]);
  expect([...printed.matchAll(/<a href="#(index-\d)" places="(.*?)">(.*?)<\/a>/g)].map(([, ...found]) => found)).toEqual([
    ["index-1", "index-1", "level of"], ["index-2", "index-2", "up"],
  ]);
});

test("a blank that was typed between Han and a label in Han is none of the line", () => {
  const { value: read } = courseOf({
    "course.yaml": "title: 课程\nlang: zh\nparts: [{ title: 一, lessons: [a] }]\n",
    "lessons/a.yaml": "title: 一\nsections:\n  - title: 一\n    topics:\n      - title: 一\n        figures: [{ id: pond, caption: 池塘 }]\n        body: 由 @fig-pond 可见，as in @fig-pond 见 GPT 的 @fig-pond。\n",
  });
  const [lesson] = read?.lessons ?? [];
  if (read === null || lesson === undefined) throw new Error("expected a lesson");
  const { value: context } = handoutContext(read, lesson, { handouts: new Map() });
  const body = /<p>(由.*?)<\/p>/.exec((context && mergeFiles(templates, context).value?.text) ?? "")?.[1] ?? "";
  expect(body.replace(/<[^>]*>/g, "")).toBe("由图\u00a01 可见，as in 图\u00a01 见 GPT 的图\u00a01。");
});

test("what stands in another lesson is named with it, and leads into the file of its handout where there is one", () => {
  const { value: read, diagnostics } = courseOf({
    "course.yaml": "title: Course\nlang: en\nparts: [{ title: Part, lessons: [a, b] }]\n",
    "lessons/a.yaml": "title: First\nsections:\n  - title: Start {#sec-start}\n    topics:\n      - title: Topic\n        figures: [{ id: pond, caption: One }]\n",
    "lessons/b.yaml": "title: Second\nsections:\n  - title: Start\n    topics:\n      - title: Topic\n        body: See @fig-pond and @sec-start.\n",
  });
  expect(diagnostics.map(formatDiagnostic).join("\n")).toBe("");
  const [first, second] = read?.lessons ?? [];
  if (read === null || first === undefined || second === undefined) throw new Error("expected two lessons");
  const bodyOf = (files: ReadonlyMap<string, string>): string => {
    const { value: context } = handoutContext(read, second, { handouts: files });
    return /<p>(See.*?)<\/p>/.exec((context && mergeFiles(templates, context).value?.text) ?? "")?.[1] ?? "";
  };
  expect(bodyOf(new Map([["a", "a b-handout.pdf"]]))).toBe(
    'See <a href="a%20b-handout.pdf#fig-pond">Figure\u00A01 of lesson 1, “First”</a> and <a href="a%20b-handout.pdf#section-1">Section\u00A01 of lesson 1, “First”</a>.',
  );
  expect(bodyOf(new Map())).not.toContain("<a");
  expect(entrancesOf(read, first)).toEqual(["fig-pond", "section-1"]);
  expect(entrancesOf(read, second)).toEqual([]);
});

test("links of other lessons enter by their ids too, and a lesson's own enter nothing", () => {
  const { value: read } = courseOf({
    "course.yaml": "title: Course\nlang: en\nparts: [{ title: Part, lessons: [a, b] }]\n",
    "lessons/a.yaml": "title: First\nsections:\n  - title: Start {#sec-start}\n    topics:\n      - { title: Topic, body: \"[up](#sec-start)\", figures: [{ id: pond, caption: One }] }\n",
    "lessons/b.yaml": "title: Second\nsections:\n  - title: Go\n    topics:\n      - { title: Topic, body: \"[there](a.yaml#fig-pond), [nowhere](#sec-lost)\" }\n",
  });
  const [first, second] = read?.lessons ?? [];
  if (read === null || first === undefined || second === undefined) throw new Error("expected two lessons");
  expect(entrancesOf(read, first)).toEqual(["fig-pond"]);
  expect(entrancesOf(read, second)).toEqual([]);
});

test("entries with the keywords `required` and `further` stand in lists under words of the language, with what `annote` says", () => {
  const files = (lang: string, annotated: boolean) => courseOf({
    "course.yaml": `title: T\nlang: ${lang}\nreference-style: { style: ieee, annotated: ${annotated} }\nparts: [{ title: P, lessons: [a] }]\n`,
    "lessons/a.yaml": "title: A\nsections:\n  - { title: S, topics: [{ title: U, key-points: [\"[@x] [@y] [@z]\"] }] }\n  - { kind: references, title: Sources }\n",
    "references.yaml": "- { id: x, type: book, title: X, keyword: 'rain; Further' }\n- { id: y, type: book, title: Y, keyword: [required, rain], annote: Begin here & go on }\n- { id: z, type: book, title: Z }\n",
  }).value;
  const printed = (lang: string, annotated: boolean): string => {
    const read = files(lang, annotated);
    const [lesson] = read?.lessons ?? [];
    const context = read === null || lesson === undefined ? null : handoutContext(read, lesson).value;
    if (context === null) throw new Error("the course could not be read");
    const text = mergeFiles(templates, context).value?.text ?? "";
    return [...text.matchAll(/<h3>[^<]+|<li id="ref-[^"]*|class="annotation" lang="[^"]*">[^<]*/g)].map(([found]) => found.replace(/.*[>"]/, "")).join(" | ");
  };
  expect(printed("en", true)).toBe("Required reading | ref-y | Begin here &amp; go on | Further reading | ref-x | Other sources | ref-z");
  expect(printed("zh-CN", false)).toBe("必读文献 | ref-y | 拓展阅读 | ref-x | 其他文献 | ref-z");
});
