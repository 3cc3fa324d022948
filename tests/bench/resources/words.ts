import { course, lesson, many, prose } from "./input.js";
import type { Files, Input } from "./input.js";

const build = ["build"] as const;

function body(text: string): string {
  return `body: |\n${text.replaceAll(/^(?=.)/gm, "  ")}\n`;
}

/** Many texts of one topic, each as long as a text may be. */
function texts(count: number, text: (index: number) => string): Files {
  return course({ "lessons/one.yaml": lesson(`blocks:\n${many(count, (index) => `  - text: |\n${text(index).replaceAll(/^(?=.)/gm, "      ")}\n`).join("")}`) });
}

const yaml: readonly Input[] = [
  { kind: "YAML", what: "9,900 points of one topic", words: build, files: () => course({ "lessons/one.yaml": lesson(`key-points: [${"a, ".repeat(9_900)}]\n`) }) },
  { kind: "YAML", what: "a text of 40,000 characters repeated 1,000 times by an alias", words: build, files: () => course({ "lessons/one.yaml": lesson(`key-points:\n  - &a "${prose(40_000)}"\n${"  - *a\n".repeat(999)}`) }) },
  { kind: "YAML", what: "lists 99 deep, 95,000 brackets", words: build, files: () => course({ "lessons/one.yaml": `title: A\nsections: [${many(490, () => `${"[".repeat(97)}${"]".repeat(97)}`).join(",")}]\n` }) },
  { kind: "YAML", what: "1,000 anchors and 40,000 aliases", words: build, files: () => course({ "lessons/one.yaml": lesson(`key-points:\n${many(1000, (index) => `  - &a${index} [b, c]\n`).join("")}${many(15_000, (index) => `  - *a${index % 1000}\n`).join("")}`) }) },
  { kind: "YAML", what: "49,000 mistakes in one line", words: build, files: () => course({ "lessons/one.yaml": lesson(`key-points: [${"!x a, ".repeat(49_000)}]\n`) }) },
  { kind: "YAML", what: "a file of 3.9 million characters in texts of 49,000", words: build, files: () => texts(78, (index) => `${prose(49_000)} ${index}`) },
  { kind: "YAML", what: "16 files of 3.9 million characters, in comments", words: build, files: () => course({ "course.yaml": `title: C\nlang: en\nparts: [{ title: P, lessons: [${many(16, (index) => `l${index}`).join(", ")}] }]\n`, ...Object.fromEntries(many(16, (index) => [`lessons/l${index}.yaml`, `${lesson("")}# ${"x".repeat(97)}\n`.padEnd(3_900_000, `# ${"x".repeat(97)}\n`)])) }) },
  { kind: "YAML", what: "16 lessons of 25,000 values", words: build, files: () => course({ "course.yaml": `title: C\nlang: en\nparts: [{ title: P, lessons: [${many(16, (index) => `l${index}`).join(", ")}] }]\n`, ...Object.fromEntries(many(16, (index) => [`lessons/l${index}.yaml`, lesson(`references: [${"a, ".repeat(25_000)}]\n`)])) }) },
];

const markdown: readonly Input[] = [
  { kind: "Markdown", what: "2,000 openers of emphasis in each of 19 texts", words: build, files: () => texts(19, () => "*a **b ".repeat(1000)) },
  { kind: "Markdown", what: "2,000 brackets in each of 19 texts", words: build, files: () => texts(19, () => "[a](".repeat(1990)) },
  { kind: "Markdown", what: "backticks of 300 lengths in each of 17 texts", words: build, files: () => texts(17, () => many(300, (index) => `${"`".repeat(index + 1)} a `).join("")) },
  { kind: "Markdown", what: "quotations and lists 16 deep, 90 lines, in 2 texts", words: build, files: () => texts(2, () => `${"> - ".repeat(8)}a\n`.repeat(90)) },
  { kind: "Markdown", what: "tables of 4,600 cells in each of 2 texts", words: build, files: () => texts(2, () => `|${" a |".repeat(20)}\n|${"---|".repeat(20)}\n${`|${" b |".repeat(20)}\n`.repeat(230)}`) },
  { kind: "Markdown", what: "500 footnotes in each of 5 texts", words: build, files: () => texts(5, (text) => `${many(500, (index) => `a[^n${text}-${index}]`).join(" ")}\n\n${many(500, (index) => `[^n${text}-${index}]: words\n`).join("\n")}`) },
  { kind: "Markdown", what: "390 definitions of terms in each of 12 texts", words: build, files: () => texts(12, () => many(390, (index) => `term ${index}\n: description\n\n`).join("")) },
  { kind: "Markdown", what: "plain words, 780,000 characters in 20 texts", words: build, files: () => texts(20, (index) => `${prose(39_000)} ${index}`) },
  { kind: "Markdown", what: "2,000 entities and escapes in each of 20 texts", words: build, files: () => texts(20, () => "&amp; \\* ".repeat(1900)) },
  { kind: "Markdown", what: "HTML that is none: 1,800 of `<` in each of 19 texts", words: build, files: () => texts(19, () => "<a <!-- <?".repeat(600)) },
];

/** Blocks with so many places in all at which the colour may change: each is an element. */
const codeOf = (language: string, line: string, places: number): Input => ({
  kind: "code", what: `60 blocks of ${language}`, words: build,
  files: () => texts(60, () => `\`\`\`${language}\n${line.repeat(Math.floor(Math.min(16_000 / line.length, 240 / places)))}\n${"a ".repeat(6_000)}\n\`\`\``),
});

const code: readonly Input[] = [
  codeOf("js", "const a = `x${b}` /c/.d(e => ({f: 1, g})); // h\n", 9),
  codeOf("cpp", "template<class A<B<C<D<E<F> a(b) { return \"c\"; }\n", 6),
  codeOf("html", "<a b='c' <d e=\"f\" <style> g { h: i } <script> j = `k\n", 6),
  codeOf("python", "f'{a:{b}}' def c(d=(e, f=[g])): @h\n", 8),
  codeOf("latex", "\\a[b]{c}$d^{e}$ % f\n", 6),
  codeOf("r", "a <- function(b, `c`) { 'd' %in% e } # f\n", 6),
];

const formula = String.raw`\frac{a}{\sqrt{b_{c}^{d}}}+`;

const formulas: readonly Input[] = [
  { kind: "formulas", what: "190 formulas of 200 characters", words: build, files: () => texts(5, (text) => many(38, (index) => `$${formula.repeat(7)}${text}${index}$`).join(" ")) },
  { kind: "formulas", what: "6 formulas of 3,900 characters", words: build, files: () => texts(1, (text) => many(6, (index) => `$${formula.repeat(135)}${text}${index}$`).join(" ")) },
  { kind: "formulas", what: "2,500 formulas of one letter", words: build, files: () => texts(5, (text) => many(500, (index) => `$${String.fromCharCode(97 + (index % 26))}_${text}${index}$`).join(" ")) },
  { kind: "formulas", what: "matrices of 1,200 cells, 10 of them", words: build, files: () => texts(2, (text) => many(5, (index) => `$$\\begin{matrix}${"a&b\\\\".repeat(600)}${text}${index}\\end{matrix}$$`).join("\n\n")) },
  { kind: "formulas", what: "macros of the course that double 20 times", words: build, files: () => course({ "course.yaml": `title: C\nlang: en\nparts: [{ title: P, lessons: [one] }]\nmacros:\n${many(20, (index) => `  ${"m".padEnd(index + 2, "x")}: '${index === 0 ? "a" : `\\${"m".padEnd(index + 1, "x")}\\${"m".padEnd(index + 1, "x")}`}'\n`).join("")}`, "lessons/one.yaml": lesson(body(`$\\${"m".padEnd(21, "x")}$ `.repeat(200))) }) },
  { kind: "formulas", what: "parts inside each other, 60 deep, 80 times", words: build, files: () => texts(8, (text) => many(10, (index) => `$${"\\sqrt{".repeat(60)}${text}${index}${"}".repeat(60)}$`).join(" ")) },
];

const linked: readonly Input[] = [
  { kind: "references", what: "1,400 references, cited 7,000 times", words: build, files: () => course({ "references.yaml": many(1400, (index) => `- { id: r${index}, type: book, title: Title ${index}, author: [{ family: Family${index % 40}, given: G }], issued: 2001 }\n`).join(""), "lessons/one.yaml": lesson(`blocks:\n${many(7, (part) => `  - text: ${many(1000, (index) => `"[@r${(part * 100 + index) % 1400}]"`.slice(1, -1)).join(" ").replace(/^/, '"').replace(/$/, '"')}\n`).join("")}`) }) },
  { kind: "glossary", what: "3,000 terms that are marked 5,000 times", words: build, files: () => course({ "glossary.yaml": many(3000, (index) => `- { term: word ${index}, definition: what it is }\n`).join(""), "lessons/one.yaml": lesson(`blocks:\n${many(5, (part) => `  - text: "${many(1000, (index) => `:term[word ${(part * 1000 + index) % 3000}]`).join(" ")}"\n`).join("")}`) }) },
  { kind: "index", what: "2,000 marks of an index of 1,200 entries", words: build, files: () => course({ "lessons/one.yaml": `index: true\n${lesson(`blocks:\n${many(2, (part) => `  - text: "${many(1000, (index) => `a:index[entry${(part * 1000 + index) % 1200}!sub]`).join(" ")}"\n`).join("")}`)}` }) },
  { kind: "slots", what: "2,500 figures that are to come, with their list", words: build, files: () => course({ "lessons/one.yaml": `lof: true\n${lesson(`figures: [${many(2500, (index) => `{ id: f${index}, caption: c }`).join(", ")}]\n`)}` }) },
  { kind: "slots", what: "1,100 open figures, to which 400 links lead", words: build, files: () => course({ "lessons/one.yaml": lesson(`summary: "${many(400, (index) => `[x](#fig-f${index})`).join(" ")}"\nfigures: [${many(1100, (index) => `{ id: f${index}, caption: c, alt: x }`).join(", ")}]\n`) }) },
  { kind: "lessons", what: "a syllabus of 999 lessons with links between them", words: ["build", "--only", "syllabus"], files: () => course({ "course.yaml": `title: C\nlang: en\nparts: [{ title: P, lessons: [${many(999, (index) => `l${index}`).join(", ")}] }]\n`, ...Object.fromEntries(many(999, (index) => [`lessons/l${index}.yaml`, lesson("summary: some words\n")])) }) },
];

/** What strains the readers of content. */
export const wordInputs: readonly Input[] = [...yaml, ...markdown, ...code, ...formulas, ...linked];
