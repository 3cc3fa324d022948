import { expect, test } from "vitest";
import { styledText } from "../../src/style/index.js";
import { cleanly } from "./styled.js";

const css = `
:root { --accent: #7a1f2b; font-size: 10pt }
h1 { color: var(--accent); margin: 1em 0 25% }
p { --accent: black }
p::before { content: "¶ " }
`;

/** The text of what stands under a style sheet, without what the user-agent sheet says. */
function linesOf(markup: string): string[] {
  return styledText(cleanly(markup, css)).split("\n");
}

test("elements stand in one another with their styles and places, and texts in quotes", () => {
  const lines = linesOf(`<article lang="en">\n<h1 id="a">One</h1>\n<p>Two <em>“three”</em></p>\n<p>Four</p></article>`);
  expect(lines.slice(0, lines.indexOf(""))).toEqual([
    '<article lang="en"> #1  page.xml:1',
    '  <h1 id="a"> #2  page.xml:2',
    '    "One"',
    "  <p> #3  page.xml:3",
    "    ::before #4",
    '    "Two "',
    "    <em> #5  page.xml:3",
    '      "“three”"',
    "  <p> #3  page.xml:4",
    "    ::before #4",
    '    "Four"',
  ]);
});

test("a style lists what is not initial, custom properties where they are not the root's", () => {
  const text = styledText(cleanly(`<article><h1>One</h1><p>Two</p></article>`, css));
  const [, root, heading, paragraph, before] = text.split("\n\n").map((style) => style.split("\n"));
  expect(root).toContain("  --accent: #7a1f2b");
  expect(heading).toEqual(expect.arrayContaining(["  color: rgb(122 31 43 / 1)", "  margin-top: 20", "  margin-bottom: 25%"])); // 2em of the user-agent sheet × 10
  expect(heading?.join()).not.toContain("--accent");
  expect(paragraph).toContain("  --accent: black");
  expect(before).toContain("  content: type string / value ¶ ");
});

test("markup as deep as any may be is no deeper than the program can go", () => {
  const deep = 90;
  const lines = linesOf(`<article>${"<section>".repeat(deep)}<p>in</p>${"</section>".repeat(deep)}</article>`);
  expect(lines).toContain(`${"  ".repeat(deep + 2)}"in"`);
});
