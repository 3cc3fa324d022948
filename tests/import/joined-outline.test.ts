import { expect, test } from "vitest";
import { parse } from "yaml";
import { importCourse } from "../../src/import/index.js";
import type { OutlineFile } from "../../src/import/index.js";
import { fileAndLine } from "../../src/diagnostics/index.js";

/** A course of several outlines, by their paths. */
function joined(files: Readonly<Record<string, string>>): { readonly values: Readonly<Record<string, unknown>>; readonly text: string; readonly told: readonly string[]; readonly pictures: readonly unknown[] } {
  const outlines = Object.entries(files).map(([path, text]): OutlineFile => ({ source: { path, text }, folder: path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "" }));
  const { value, diagnostics } = importCourse({ outlines });
  expect(value?.unplaced).toEqual([]);
  return {
    values: Object.fromEntries((value?.files ?? []).map(({ path, text }) => [path, parse(text) as unknown])),
    text: (value?.files ?? []).map(({ text }) => text).join("\n"),
    told: diagnostics.map(({ message, span }) => `${span === null ? "" : fileAndLine(span)}: ${message}`),
    pictures: value?.pictures ?? [],
  };
}

const bodyOf = (value: unknown): unknown => (value as { sections: { body?: string }[] }).sections.map(({ body }) => body);

test("links, notes and pictures of one name in two files are those of their files", () => {
  const { values, pictures } = joined({
    "looms.md": "# Looms\n\n## Warp\n\nSee [the guide][g].[^1]\n\n[g]: https://one.example/guide\n[^1]: In time.\n",
    "a/weft.md": "# Weft\n\n## Picks\n\nSee [the guide][g], [G], [g][].[^1]\n\n![A loom](img/loom.png)\n\n[g]: https://two.example/guide\n[^1]: Each.\n",
    "b/knots.md": "# Knots\n\n## Reef\n\nSee [the guide][g].\n\n![A knot](img/loom.png)\n\n[g]: https://three.example/guide\n",
  });
  expect(bodyOf(values["lessons/02-weft.yaml"] ?? values["lessons/01-weft.yaml"])).toEqual([
    "See [the guide](https://two.example/guide), [G](https://two.example/guide), [g](https://two.example/guide).[^2-1]\n\n![A loom](figures/loom.png)\n\n[^2-1]: Each.",
  ]);
  expect(JSON.stringify(values)).toContain("See [the guide](https://one.example/guide).[^1]\\n\\n[^1]: In time.");
  expect(JSON.stringify(values)).toContain("See [the guide](https://three.example/guide).\\n\\n![A knot](figures/loom-2.png)");
  expect(pictures).toEqual([{ address: "a/img/loom.png", path: "figures/loom.png" }, { address: "b/img/loom.png", path: "figures/loom-2.png" }]);
});

test("code that looks like notes, pictures and headings stays as it is typed", () => {
  const code = "```js\n# no heading\nconst vowels = /[^1]/; // ![x](img/x.png) [g]\n```";
  const { text } = joined({ "a.md": "# A\n\n## B\n\nc\n", "x/d.md": `${code}\n\n## Heading\n\nIt is \`/[^1]/\`.\n\n[g]: https://two.example/g\n\n[g]\n` });
  expect(text).toContain("# no heading\n      const vowels = /[^1]/; // ![x](img/x.png) [g]\n");
  expect(text).toContain("It is `/[^1]/`.");
  expect(text).toContain("title: Heading\n");
});

test("what is told stands in its own file, and comments name the file", () => {
  const { told, text } = joined({ "a.md": "# A {#a}\n\n## B {#b}\n\nc\n", "d.md": "---\ntitle: D\nlayout: page\n---\n\n## E\n\nf\n\n{{< video x >}}\n\n## G {#b}\n\nh\n" });
  expect(told).toEqual([
    "d.md:1: the front matter of a further outline left out but for its title",
    "a.md:1: attributes in braces left out: `{#a}`, `{#b}`, on lines 1, 3",
    "d.md:10: shortcodes left out: `{{< video x >}}`, on line 10",
    "d.md:12: attributes in braces left out: `{#b}`, on line 12",
  ]);
  expect(text).toContain("# a.md:1: {#a}\n# a.md:3: {#b}\n# d.md:10: {{< video x >}}\n# d.md:12: {#b}\n");
});

test.each([
  ["a heading of the first level", "# Warp\n\nOne.\n", "Warp"],
  ["an underlined heading", "Warp\n====\n\nOne\n---\n\ntext\n", "Warp"],
  ["front matter", "---\ntitle: \"Warp\"\n---\n\nOne.\n", "Warp"],
  ["TOML", "+++\ntitle = 'Warp'\n+++\n\n# One\n\ntext\n\n# Two\n\ntext\n", "Warp"],
  ["front matter over one other heading", "---\ntitle: Warp\n---\n\n# One\n\n## Two\n\ntext\n", "Warp"],
  ["the only heading above all others", "## Warp\n\n### One\n\ntext\n", "Warp"],
  ["that heading behind some words", "Once.\n\n## Warp\n\n### One\n\ntext\n", "Warp"],
  ["the name of the file", "## One\n\ntext\n\n## Two\n\ntext\n", "w"],
  ["the name of the file, for plain text", "Only words.\n", "w"],
  ["a number that is dropped", "\uFEFF# Week 3: Warp\r\n\r\ntext\r\n", "Warp"],
])("a further file is one lesson, named by %s", (_, text, title) => {
  const { values } = joined({ "s.md": "# Looms\n\nInstructor: Ada\n\n## Grading\n\n- Cloth: 60%\n- Essay: 40%\n", "w.md": text, "v.md": "# Weft\n\nLast.\n" });
  const lessons = Object.entries(values).filter(([path]) => path.startsWith("lessons/")).map(([, value]) => (value as { title: string }).title);
  expect(lessons).toEqual([title, "Weft"]);
});
