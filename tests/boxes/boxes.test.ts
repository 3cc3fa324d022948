import { expect, test } from "vitest";
import type { BlockBox, BlockLevelBox, InlineLevelBox, TableBox } from "../../src/boxes/index.js";
import { spanWithin } from "../../src/diagnostics/index.js";
import { boxesOf } from "../layout/support/lay.js";

function inlineText(box: InlineLevelBox): string {
  switch (box.kind) {
    case "text":
      return box.text.text;
    case "inline":
      return box.children.map(inlineText).join("");
    case "line-break":
      return "⏎";
    case "inline-block":
      return `[${textOf(box.block)}]`;
    case "page-text":
      return `{${box.item.type}}`;
  }
}

function textOf(box: BlockLevelBox): string {
  if (box.kind === "table") return box.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(textOf))).join("|");
  const marker = box.marker === null ? "" : `(${box.marker.text.text.text})`;
  const { content } = box;
  if (content.kind === "image") return `<${content.src}>`;
  if (content.kind === "formula") return `<${content.tex.text}>`;
  return marker + (content.kind === "inlines" ? content.boxes.map(inlineText).join("") : content.boxes.map(textOf).join(" / "));
}

function textIn(inside: string, css = "", lang = "en"): string {
  return textOf(boxesOf(`<article lang="${lang}">${inside}</article>`, css).root);
}

function firstTable(inside: string, css = ""): TableBox {
  const { content } = boxesOf(`<article lang="en">${inside}</article>`, css).root;
  const table = content.kind === "blocks" ? content.boxes[0] : undefined;
  if (table?.kind !== "table") throw new Error("the first box is no table");
  return table;
}

function firstBlock(inside: string, css = ""): BlockBox {
  const { content } = boxesOf(`<article lang="zh">${inside}</article>`, css).root;
  const block = content.kind === "blocks" ? content.boxes[0] : undefined;
  if (block?.kind !== "block") throw new Error("the first box is no block");
  return block;
}

test("white space collapses over the edges of inline boxes, and goes at the ends of a block", () => {
  expect(textIn("<p>  a <em> b </em> c  </p>")).toBe("a b c");
  expect(textIn("<p>a<em> </em>b</p>")).toBe("a b");
  expect(textIn("<p>a <br/> b</p>")).toBe("a⏎b");
});

test("a line break between two Han characters leaves nothing", () => {
  expect(textIn("<p>需要\n   大量</p>", "", "zh")).toBe("需要大量");
  expect(textIn("<p>需要\n<em>大量</em></p>", "", "zh")).toBe("需要大量");
  expect(textIn("<p>需要\nGPU</p>", "", "zh")).toBe("需要 GPU");
  expect(textIn("<p>需要 大量</p>", "", "zh")).toBe("需要 大量");
});

test("shared quotation marks are Han in Chinese and Latin in English", () => {
  expect(textIn("<p>“重点”\n后文</p>", "", "zh")).toBe("“重点”后文");
  expect(textIn("<p>“one”\nafter</p>")).toBe("“one” after");
});

test("preformatted text keeps its spaces, and tabs reach to the next stop", () => {
  const tab = (columns: number): string => `\t${"\u001f".repeat(columns - 1)}`;
  expect(textIn("<pre>a\tb\n  c\n</pre>")).toBe(`a${tab(3)}b⏎  c`);
  expect(textIn("<pre>\tabc\td\n</pre>", "pre { tab-size: 8 }")).toBe(`${tab(8)}abc${tab(5)}d`);
});

test("white space between blocks makes no box, text between them an anonymous one", () => {
  expect(textIn("<div> <p>a</p> <p>b</p> </div>")).toBe("a / b");
  const { content } = firstBlock("<div>x<p>a</p></div>");
  expect(content.kind === "blocks" && content.boxes.map(({ anonymous }) => anonymous)).toEqual([true, false]);
});

test("collapsed text still knows where it was written", () => {
  const markup = `<article lang="en"><p>one   two</p></article>`;
  const { content } = boxesOf(markup).root;
  const block = content.kind === "blocks" ? content.boxes[0] : undefined;
  const text = block?.kind === "block" && block.content.kind === "inlines" ? block.content.boxes[0] : undefined;
  if (text?.kind !== "text") throw new Error("the paragraph has no text");
  const { start, end } = spanWithin(text.text, 4, 7);
  expect(markup.slice(start, end)).toBe("two");
});

test("lists number their items, by their attributes and within one another", () => {
  expect(textIn("<ol start='4'><li>a<ol><li>b</li></ol></li><li value='9'>c</li><li>d</li></ol>")).toBe(
    "(4. )a / (1. )b / (9. )c / (10. )d",
  );
});

test("a marker inside is the first text of its item", () => {
  expect(textIn("<ol><li>a</li></ol>", "ol { list-style-position: inside; list-style-type: simp-chinese-informal }")).toBe("一、a");
});

test("counters count within their scope", () => {
  const css = `article { counter-reset: part } h1 { counter-increment: part; counter-reset: sub } h2 { counter-increment: sub }
    h1::before { content: counter(part) " " } h2::before { content: counter(part) "." counter(sub) " " }`;
  expect(textIn("<h1>a</h1><h2>b</h2><h2>c</h2><h1>d</h1><h2>e</h2>", css)).toBe("1 a / 1.1 b / 1.2 c / 2 d / 2.1 e");
});

test("nested counters are written from the outermost in", () => {
  const css = "ol { counter-reset: item } li { counter-increment: item } li::marker { content: counters(item, '.') }";
  expect(textIn("<ol><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ol>", css)).toBe("(1)a / (1.1)b / (1.2)c / (2)d");
});

test("quotation marks change with their depth", () => {
  expect(textIn("<p><q>a <q>b</q></q></p>", "article { quotes: '«' '»' '‹' '›' }")).toBe("«a ‹b›»");
});

test("what is not displayed generates nothing and counts nothing", () => {
  expect(textIn("<ol><li>a</li><li class='n'>b</li><li>c</li></ol>", ".n { display: none }")).toBe("(1. )a / (2. )c");
});

test("running strings are made of the text of their element", () => {
  expect(firstBlock("<h1>a <em>b</em></h1>", "h1 { string-set: title '§ ' content() }").strings).toEqual([{ name: "title", value: "§ a b" }]);
});

test("what only pages know stays open", () => {
  expect(textIn("<p id='x'><a href='#x'>a</a></p>", "a::after { content: leader('.') target-counter(attr(href), page) }")).toBe("a{leader}{target-counter}");
});

test("cells go to the first free place of the grid", () => {
  const table = firstTable("<table><tbody><tr><td rowspan='2'>a</td><td colspan='2'>b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table>");
  const cells = table.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  expect(cells.map((cell) => [textOf(cell), cell.row, cell.column])).toEqual([["a", 0, 0], ["b", 0, 1], ["c", 1, 1], ["d", 1, 2]]);
  expect(table.columnCount).toBe(3);
});

test("spans end with their row group and at a thousand columns", () => {
  const table = firstTable("<table><tbody><tr><td rowspan='1000' colspan='1000'>a</td></tr></tbody><tbody><tr><td>b</td></tr></tbody></table>");
  const cells = table.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  expect(cells.map(({ rowSpan, columnSpan, column }) => [rowSpan, columnSpan, column])).toEqual([[1, 1000, 0], [1, 1, 0]]);
});

test("the header comes first and the footer last, whatever the markup's order", () => {
  const table = firstTable("<table><thead><tr><th>h</th></tr></thead><tbody><tr><td>b</td></tr></tbody><tfoot><tr><td>f</td></tr></tfoot></table>");
  expect(table.groups.map(({ role }) => role)).toEqual(["header", "body", "footer"]);
});

test("table parts without a table get one", () => {
  expect(firstTable("<div class='c'>a</div><div class='c'>b</div>", ".c { display: table-cell }").groups[0]?.rows[0]?.cells).toHaveLength(2);
});

test("language is inherited and can change", () => {
  const { content } = firstBlock("<p>中 <em lang='en'>a</em></p>");
  const boxes = content.kind === "inlines" ? content.boxes : [];
  expect(boxes.map(({ lang }) => lang)).toEqual(["zh", "en"]);
});
