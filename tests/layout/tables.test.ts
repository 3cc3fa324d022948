import { expect, test } from "vitest";
import { sides } from "../../src/style/index.js";
import { allFragments, boxNamed, lay, linesOf, pagesOf } from "./support/lay.js";

const rows = (count: number): string => Array.from({ length: count }, (_, index) => `<tr><td>r${index + 1}</td><td>b</td></tr>`).join("");

test("columns share a given width by what they ask for", () => {
  const pages = pagesOf("<table><tbody><tr><td class='a'>中</td><td class='b'>中中中</td></tr></tbody></table>", "table { width: 160pt }", "zh");
  expect(boxNamed(pages, "a").width).toBeCloseTo(40, 6); // 10 + (160 − 40) × 10 / 40
  expect(boxNamed(pages, "b").width).toBeCloseTo(120, 6); // 30 + (160 − 40) × 30 / 40
});

test("a column of short entries has them on one line, beside one of sentences", () => {
  const sentence = "A cell that says much about what is beside it, in many words.";
  const pages = pagesOf(`<table><tbody><tr><td class='a'>Item 12</td><td>${sentence}</td></tr></tbody></table>`, "table { width: 160pt }");
  expect(linesOf(pages[0]?.fragments ?? [])[0]).toBe("Item 12");
  const even = pagesOf(`<table><tbody><tr><td class='a'>${sentence}</td><td class='b'>${sentence}</td></tr></tbody></table>`, "table { width: 160pt }");
  expect(boxNamed(even, "a").width).toBeCloseTo(80, 6); // half of it: neither is short
});

test("a table is no wider than its content asks", () => {
  const pages = pagesOf("<table><tbody><tr><td>中</td><td>中中</td></tr></tbody></table>", "table { border-collapse: separate; border-spacing: 4pt }", "zh");
  expect(boxNamed(pages, "table").width).toBeCloseTo(42, 6); // 4 + 10 + 4 + 20 + 4
});

test("where words do not fit the widest columns are cut to one width, and those of short words stay", () => {
  const { document, diagnostics } = lay("<table><tbody><tr><td class='a'>中中</td><td class='b'>ABCDEFGHIJKLMNOPQRSTUVWXYZ</td><td class='c'>ABCDEFGHIJKLMNOPQRSTUVWX</td></tr></tbody></table>", "table { width: 160pt } td { overflow-wrap: break-word } .a { white-space: nowrap }", "zh");
  const pages = document?.pages ?? [];
  expect(diagnostics.map(({ code }) => code)).toEqual(["layout/crowded-table"]);
  expect(["a", "b", "c"].map((name) => boxNamed(pages, name).width)).toEqual([20, 70, 70]); // 2 × 10, and (160 − 20) / 2
});

test("fixed layout gives columns without a width equal shares", () => {
  const css = "table { table-layout: fixed; width: 100% } .a { width: 50pt }";
  const pages = pagesOf("<table><tbody><tr><td class='a'>a</td><td class='b'>b</td><td>c</td></tr></tbody></table>", css);
  expect(boxNamed(pages, "a").width).toBeCloseTo(50, 6);
  expect(boxNamed(pages, "b").width).toBeCloseTo(75, 6); // (200 − 50) / 2
});

test("a row is as high as its highest cell, and cells stand in it as they say", () => {
  const css = "table { width: 200pt } .m { vertical-align: middle } .l { vertical-align: bottom }";
  const pages = pagesOf("<table><tbody><tr><td>a<br/>a<br/>a</td><td class='m'><p class='mid'>b</p></td><td class='l'><p class='low'>c</p></td></tr></tbody></table>", css);
  expect(boxNamed(pages, "m").height).toBe(45); // 3 × 15
  expect(boxNamed(pages, "mid").y).toBe(35); // 20 + (45 − 15) / 2
  expect(boxNamed(pages, "low").y).toBe(50); // 20 + 45 − 15
});

test("a column asks nothing for an inline block that is a share of it", () => {
  const css = "table { width: 100pt } .line { display: inline-block; width: 100%; height: 15pt; vertical-align: top }";
  const pages = pagesOf("<table><tbody><tr><td class='a'>中<span class='line'></span></td><td class='b'>中</td></tr></tbody></table>", css, "zh");
  expect(boxNamed(pages, "a")).toEqual({ x: 20, y: 20, width: 50, height: 30 }); // 10 + (100 − 20) / 2; a line of text and the block
  expect(boxNamed(pages, "line").width).toBe(50);
});

test("spans take the room of what they span", () => {
  const css = "table { table-layout: fixed; width: 200pt }";
  const table = "<table><tbody><tr><td>a</td><td class='r' rowspan='2'>r</td></tr><tr><td class='u'>u</td></tr><tr><td class='c' colspan='2'>c</td></tr></tbody></table>";
  const pages = pagesOf(table, css);
  expect(boxNamed(pages, "r")).toEqual({ x: 120, y: 20, width: 100, height: 30 });
  expect(boxNamed(pages, "c")).toEqual({ x: 20, y: 50, width: 200, height: 15 });
});

test("the header is set again on each page, as a repetition", () => {
  const pages = pagesOf(`<table><thead><tr><th>h</th><th>i</th></tr></thead><tbody>${rows(8)}</tbody></table>`);
  expect(pages.map(({ fragments }) => linesOf(fragments).filter((line) => line !== "b" && line !== "i"))).toEqual([
    ["h", "r1", "r2", "r3", "r4", "r5"],
    ["h", "r6", "r7", "r8"],
  ]);
  const headers = pages.map(({ fragments }) => allFragments(fragments).filter((each) => each.kind === "box" && each.element.name === "th"));
  expect(headers.map((each) => each.every((box) => box.kind === "box" && box.repeated))).toEqual([false, true]);
});

test("a row that does not fit goes to the next page whole", () => {
  const pages = pagesOf(`<table><tbody>${rows(5)}<tr><td>x<br/>x</td><td>y</td></tr></tbody></table>`);
  expect(linesOf(pages[1]?.fragments ?? [])).toEqual(["r5", "b", "x", "x", "y"]) // r5 so that no row is left alone;
});

test("a row taller than a page is cut through all its cells", () => {
  const tall = Array.from({ length: 9 }, (_, index) => `l${index}`).join("<br/>");
  const { document, diagnostics } = lay(`<table><tbody><tr><td>${tall}</td><td>side</td></tr>${rows(1)}</tbody></table>`);
  expect(document?.pages.map(({ fragments }) => linesOf(fragments))).toEqual([
    ["l0", "l1", "l2", "l3", "l4", "l5", "side"],
    ["l6", "l7", "l8", "r1", "b"],
  ]);
  expect(diagnostics.map(({ code }) => code)).toEqual([]);
});

test("where a row is cut, a cell of which nothing fits goes on whole, as long as another has a part there", () => {
  const tall = Array.from({ length: 7 }, (_, index) => `l${index}`).join("<br/>");
  const css = ".b { vertical-align: bottom; line-height: 20pt }"; // 15 pt of the page are left where its line stands
  const { document } = lay(`<table><tbody><tr><td>${tall}</td><td class="b">end</td></tr></tbody></table>`, css);
  expect(document?.pages.map(({ fragments }) => linesOf(fragments))).toEqual([["l0", "l1", "l2", "l3", "l4"], ["l5", "l6", "end"]]);
});

test("a caption keeps with its table, above it or below", () => {
  const table = "<table><caption>cap</caption><tbody><tr><td>a</td></tr></tbody></table>";
  expect(linesOf(pagesOf(table)[0]?.fragments ?? [])).toEqual(["cap", "a"]);
  expect(linesOf(pagesOf(table, "caption { caption-side: bottom }")[0]?.fragments ?? [])).toEqual(["a", "cap"]);
  const above = "<p>1</p><p>2</p><p>3</p><p>4</p><p>5</p>";
  expect(linesOf(pagesOf(above + table)[1]?.fragments ?? [])).toEqual(["cap", "a"]);
});

test("where a table goes on, its caption stands again with a word for it, which is no part of the structure", () => {
  const table = (lang: string): string => `<table lang="${lang}"><caption>cap</caption><thead><tr><th>h</th><th>i</th></tr></thead><tbody>${rows(6)}</tbody></table>`;
  const wide = "table { width: 150pt }";
  const pages = pagesOf(table("en"), wide);
  expect(pages.map(({ fragments }) => linesOf(fragments))).toEqual([
    ["cap", "h", "i", "r1", "b", "r2", "b", "r3", "b", "r4", "b"],
    ["cap (continued)", "h", "i", "r5", "b", "r6", "b"],
  ]);
  const captions = pages.map(({ fragments }) => allFragments(fragments).filter((each) => each.kind === "box" && each.element.name === "caption"));
  expect(captions.map((each) => each.map((box) => box.kind === "box" && box.repeated))).toEqual([[false], [true]]);
  const second = (lang: string, css: string): string | undefined => linesOf(pagesOf(table(lang), `${wide} ${css}`)[1]?.fragments ?? [])[0];
  expect(second("zh", "")).toBe("cap（续）");
  expect(second("zh-TW", "")).toBe("cap（續）");
  expect(second("de", "")).toBe("cap (Fortsetzung)");
  expect(second("en", 'table { continuation: " (cont.)" }')).toBe("cap (cont.)");
  expect(second("en", "table { continuation: none }")).toBe("h");
  expect(second("en", "caption { caption-side: bottom }")).toBe("h");
});

test("a box that says so sets its first block again where it goes on", () => {
  const box = `<div class="b"><p class="t">T</p>${Array.from({ length: 8 }, (_, index) => `<p>${index}</p>`).join("")}</div>`;
  const pages = pagesOf(box, ".b { continuation: auto; border: 1pt solid; padding: 4pt } .t { break-after: avoid }");
  expect(pages.map(({ fragments }) => linesOf(fragments))).toEqual([["T", "0", "1", "2", "3", "4"], ["T (continued)", "5", "6", "7"]]);
});

test("collapsed borders of neighbours lie on one line of the grid", () => {
  const css = "table { border-collapse: collapse } td { border: 2pt solid black; width: 50pt }";
  const pages = pagesOf("<table><tbody><tr><td class='a'>a</td><td class='b'>b</td></tr></tbody></table>", css);
  const [a, b] = [boxNamed(pages, "a"), boxNamed(pages, "b")];
  expect(a.x + a.width - b.x).toBeCloseTo(2, 6); // both borders in the same place
});

test("the wider border of a table wins over that of its last row", () => {
  const css = "table { border-collapse: collapse; border-bottom: 2pt solid black } td { border-bottom: 1pt solid grey }";
  const fragments = allFragments(pagesOf(`<table><tbody>${rows(2)}</tbody></table>`, css)[0]?.fragments ?? []);
  const cells = fragments.filter((each) => each.kind === "box" && each.element.name === "td");
  const styles = cells.map((cell) => (cell.kind === "box" ? cell.style.borderBottomStyle : ""));
  expect(styles).toEqual(["solid", "solid", "none", "none"]);
});

test("a row taller than a page is not cut where none of its lines fits", () => {
  const tall = Array.from({ length: 9 }, (_, index) => `l${index}`).join("<br/>");
  const headings = "<h2>1</h2><h2>2</h2><h2>3</h2><h2>4</h2><h2>5</h2>";
  const { document } = lay(`${headings}<table><tbody><tr><td>${tall}</td></tr></tbody></table>`, "table { margin-top: 12pt }");
  // 100 − 5 × 15 − 12 leaves 13 points on the first page, and a line has 15.
  expect(document?.pages.map(({ fragments }) => linesOf(fragments).length)).toEqual([5, 6, 3]);
});

const borders = (pages: ReturnType<typeof pagesOf>, name: string): readonly string[] => {
  const cell = allFragments(pages[0]?.fragments ?? []).find((each) => each.kind === "box" && each.element.attributes.get("class")?.value === name);
  if (cell?.kind !== "box") throw new Error(`no box is named ${name}`);
  const { top, right, bottom, left } = sides(cell.style, "border");
  return [top, right, bottom, left].map(({ width, style }) => (style === "none" ? "none" : `${width} ${style}`));
};

const collapsed = (css: string): string => `table { border-collapse: collapse } td { width: 50pt } ${css}`;
const four = "<table><tbody><tr><td class='a'>a</td><td class='b'>b</td></tr><tr><td class='c'>c</td><td class='d'>d</td></tr></tbody></table>";

test("of two borders on one line the wider wins, then the style that stands out, then the cell on the left or above", () => {
  const pages = pagesOf(four, collapsed(".a { border: 1pt dashed red } .b { border: 1pt solid blue } .c { border: 2pt dotted green } .d { border: 1pt solid red }"));
  expect(borders(pages, "a")).toEqual(["1 dashed", "1 solid", "2 dotted", "1 dashed"]);
  expect(borders(pages, "b")).toEqual(["1 solid", "1 solid", "1 solid", "1 solid"]);
  expect(borders(pages, "c")).toEqual(["2 dotted", "2 dotted", "2 dotted", "2 dotted"]);
  const [b, d] = ["b", "d"].map((name) => allFragments(pages[0]?.fragments ?? []).find((each) => each.kind === "box" && each.element.attributes.get("class")?.value === name));
  expect(b?.kind === "box" && b.style.borderBottomColor.blue).toBe(1); // above wins over below
  expect(d?.kind === "box" && d.style.borderTopColor.blue).toBe(1);
});

test("cells win over rows, rows over row groups, these over columns and those over the table where all else is equal", () => {
  const markup = (body: string): string => `<table><colgroup><col class='col'/><col/></colgroup><tbody class='group'><tr class='row'>${body}</tr></tbody></table>`;
  const colour = (css: string): readonly number[] => {
    const pages = pagesOf(markup("<td class='a'>a</td><td>b</td>"), collapsed(css));
    const cell = allFragments(pages[0]?.fragments ?? []).find((each) => each.kind === "box" && each.element.attributes.get("class")?.value === "a");
    const { red = 0, green = 0, blue = 0 } = (cell?.kind === "box" && cell.style.borderLeftColor) || {};
    return [red, green, blue];
  };
  const [red, green, blue, white] = ["#f00", "#0f0", "#00f", "#fff"];
  expect(colour(`table { border: 1pt solid ${red} } .col { border: 1pt solid ${green} }`)).toEqual([0, 1, 0]);
  expect(colour(`.col { border: 1pt solid ${green} } .group { border: 1pt solid ${blue} }`)).toEqual([0, 0, 1]);
  expect(colour(`.group { border: 1pt solid ${blue} } .row { border: 1pt solid ${white} }`)).toEqual([1, 1, 1]);
  expect(colour(`.row { border: 1pt solid ${white} } .a { border: 1pt solid ${red} }`)).toEqual([1, 0, 0]);
});

test("a border that wins takes room, whoever asked for it", () => {
  const pages = pagesOf(four, collapsed("tr { border-bottom: 4pt solid black } td { border-top: 2pt solid black }"));
  expect(boxNamed(pages, "table").height).toBe(40); // 2 + 15 + 4 + 15 + 4
});

test("a table whose borders collapse stays inside its container", () => {
  const pages = pagesOf(four, collapsed("table { width: 100% } td { border: 3pt solid black }"));
  expect(boxNamed(pages, "table")).toMatchObject({ x: 20, width: 200 });
  expect(boxNamed(pages, "a").x).toBe(20);
  expect(boxNamed(pages, "b").x + boxNamed(pages, "b").width).toBeCloseTo(220, 6);
});

test("beside a cell that spans rows each neighbour draws its own stretch of the border", () => {
  const table = "<table><tbody><tr><td class='a' rowspan='2'>a</td><td class='b'>b</td></tr><tr><td class='c'>c</td></tr></tbody></table>";
  const pages = pagesOf(table, collapsed(".b { border-left: 2pt solid black } .c { border-left: 1pt solid black }"));
  expect([borders(pages, "a")[1], borders(pages, "b")[3], borders(pages, "c")[3]]).toEqual(["none", "2 solid", "1 solid"]);
});

test("with separate borders every cell keeps its own, and rows have none", () => {
  const css = "table { border-collapse: separate; border-spacing: 6pt 4pt; border: 2pt solid black; padding: 3pt } td { border: 1pt solid black; width: 20pt } tr { border: 5pt solid black }";
  const pages = pagesOf(four, css);
  expect(boxNamed(pages, "a")).toEqual({ x: 31, y: 29, width: 22, height: 17 }); // 20 + 2 + 3 + 6, 20 + 2 + 3 + 4
  expect(boxNamed(pages, "d")).toEqual({ x: 59, y: 50, width: 22, height: 17 }); // 31 + 22 + 6, 29 + 17 + 4
  expect(boxNamed(pages, "table")).toMatchObject({ width: 72, height: 56 }); // 2 × 5 + 3 × 6 + 2 × 22, 2 × 5 + 3 × 4 + 2 × 17
});

test("the background of a column shows in its cells, under that of rows and cells", () => {
  const table = "<table><colgroup><col class='col'/><col/></colgroup><tbody><tr><td class='a'>a</td><td class='b'>b</td></tr><tr class='row'><td class='c'>c</td><td>d</td></tr></tbody></table>";
  const pages = pagesOf(table, ".col { background: #eee } .row { background: #ff0 }");
  const alpha = (name: string): number => {
    const cell = allFragments(pages[0]?.fragments ?? []).find((each) => each.kind === "box" && each.element.attributes.get("class")?.value === name);
    return cell?.kind === "box" ? cell.style.backgroundColor.alpha : -1;
  };
  expect([alpha("a"), alpha("b"), alpha("c")]).toEqual([1, 0, 0]);
});

test("a cell that spans several columns goes where all of them are free", () => {
  const table = "<table><tbody><tr><td>1</td><td rowspan='2' class='r'>r</td><td>3</td><td>4</td></tr><tr><td colspan='2' class='wide'>w</td></tr></tbody></table>";
  const pages = pagesOf(table, "table { table-layout: fixed; width: 200pt }");
  expect(boxNamed(pages, "r")).toMatchObject({ x: 70, width: 50 });
  expect(boxNamed(pages, "wide")).toMatchObject({ x: 120, width: 100 });
});

test("rows that a spanning cell holds together are cut between two of them", () => {
  const spanned = Array.from({ length: 8 }, (_, index) => `<tr>${index === 0 ? "<td rowspan='8'>s</td>" : ""}<td>${index}<br/>${index}</td></tr>`).join("");
  const { document } = lay(`<table><tbody>${spanned}</tbody></table>`);
  expect(document?.pages.map(({ fragments }) => linesOf(fragments).filter((line) => line !== "s"))).toEqual([
    ["0", "0", "1", "1", "2", "2"], // 6 lines fit, and no row is cut
    ["3", "3", "4", "4", "5", "5"],
    ["6", "6", "7", "7"],
  ]);
});

test("row groups and rows keep together and break as they ask, and the footer closes the table", () => {
  const group = (name: string, count: number): string => `<tbody class="${name}">${rows(count)}</tbody>`;
  const texts = (css: string): readonly number[] => pagesOf(`<table><tfoot><tr><td>f</td><td>f</td></tr></tfoot>${group("a", 4)}${group("b", 3)}</table>`, css).map(({ fragments }) => linesOf(fragments).length / 2);
  expect(texts("tbody { break-inside: avoid }")).toEqual([4, 4]);
  expect(texts(".a { break-after: page }")).toEqual([4, 4]);
  const [, last] = pagesOf(`<table><tfoot><tr><td>f</td><td>f</td></tr></tfoot>${group("a", 7)}</table>`);
  expect(linesOf(last?.fragments ?? []).at(-1)).toBe("f");
});

test("cells on one baseline stand level by their first lines", () => {
  const css = "td { vertical-align: baseline } .big { font-size: 20pt; line-height: 30pt }";
  const fragments = allFragments(pagesOf("<table><tbody><tr><td class='big'>a</td><td>b</td></tr></tbody></table>", css)[0]?.fragments ?? []);
  const baselines = fragments.flatMap((each) => (each.kind === "line" ? [each.baseline] : []));
  expect(baselines[1]).toBeCloseTo(baselines[0] ?? 0, 6);
});

test("a page break inside a cell does not lose what follows it", () => {
  const pages = pagesOf("<table><tbody><tr><td><p>1</p><p class='n'>2</p></td></tr></tbody></table>", ".n { break-before: page }");
  expect(pages.map(({ fragments }) => linesOf(fragments))).toEqual([["1", "2"]]);
});

test("no background covers the border of a table: cells draw it where any has one", () => {
  const css = collapsed("table { border: 1pt solid black } td { border: 0.5pt solid black }");
  expect(borders(pagesOf(four, css), "a")[0]).toBe("none"); // the table draws it in one stroke
  expect(borders(pagesOf(four, `${css} .d { background: #eee }`), "a")[0]).toBe("1 solid");
});

test("the width of a table is that of its border box", () => {
  const css = "table { width: 100%; border-collapse: collapse; border: 3pt solid black } .apart { border-collapse: separate; padding: 4pt }";
  expect(boxNamed(pagesOf(four, css), "table")).toMatchObject({ x: 20, width: 200 });
  expect(boxNamed(pagesOf(four.replace("<table>", "<table class='apart'>"), css), "table")).toMatchObject({ x: 20, width: 200 });
});

test("running strings are found in cells, on the page that each row stands on", () => {
  const css = "tr { string-set: whole content() } td { string-set: first content() } p { string-set: second content() } @page { @top-left { content: string(first) } @top-right { content: string(second) } @bottom-left { content: string(whole) } }";
  const rows = Array.from({ length: 9 }, (_, index) => `<tr><td>r${index + 1}</td><th><p>p${index + 1}</p></th></tr>`).join("");
  const pages = pagesOf(`<table><tbody>${rows}</tbody></table>`, css);
  // Six rows of 15 stand on a page of 100.
  expect(pages.map(({ marginBoxes }) => linesOf(marginBoxes.map(({ fragment }) => fragment)))).toEqual([["r1", "p1", "r1p1"], ["r7", "p7", "r7p7"]]);
});

/** Where each cell of a column has the place that it is lined up by, the text before that given as the first of a pair. */
function placesIn(cells: readonly (readonly [before: string, after: string])[], css: string): readonly number[] {
  const rows = cells.map(([before, after]) => `<tr><td>${before}${after}</td><td>x</td></tr>`).join("");
  const pages = pagesOf(`<table><tbody>${rows}</tbody></table>`, css);
  const texts = pages.flatMap(({ fragments }) => allFragments(fragments)).flatMap((each) => (each.kind === "text" && each.text !== "x" ? [each] : []));
  return texts.map(({ x, width, positions, clusters }, index) => {
    const glyph = clusters.indexOf((cells[index]?.[0] ?? "").length);
    return x + (glyph === -1 ? width : (positions[glyph] ?? 0));
  });
}

const columnOfNumbers = [["12", ".5"], ["3", ".25 kg"], ["−1,204", ""], ["100", " %"], ["", ".05"], ["ca. 7", ".0"], ["± 1 000", ".75"]] as const;

test.each([["'.'"], ["'.' left"], ["center '.'"]])("text-align: %s lines the cells of a column up on the sign of their numbers", (value) => {
  const places = placesIn(columnOfNumbers, `td { text-align: ${value} } table { width: 180pt }`);
  expect(places).toHaveLength(columnOfNumbers.length);
  for (const place of places) expect(place).toBeCloseTo(places[0] ?? 0, 6);
});

test("a column asks for the widest parts on each side of its sign", () => {
  const [at] = placesIn([["1000", ".5"], ["1", ".00005"]], "td { text-align: '.' }");
  const [long] = placesIn([["1000", ".00005"]], "td { text-align: '.' }");
  expect(at).toBeCloseTo(long ?? 0, 6);
});

test("a decimal comma lines numbers up, and a point that groups digits does not", () => {
  const places = placesIn([["1.204", ",5"], ["3", ",25"], ["12.000", ""]], "td { text-align: ',' }");
  for (const place of places) expect(place).toBeCloseTo(places[0] ?? 0, 6);
});

test("words stand in the middle of the numbers of their column", () => {
  const rows = ["1000.5", "n/a", "1.00005"].map((cell) => `<tr><td>${cell}</td></tr>`).join("");
  const texts = allFragments(pagesOf(`<table><tbody>${rows}</tbody></table>`, "td { text-align: '.' } table { width: 180pt }")[0]?.fragments ?? [])
    .flatMap((each) => (each.kind === "text" ? [each] : []));
  const [first, words, last] = texts;
  if (first === undefined || words === undefined || last === undefined) throw new Error("three texts");
  expect(words.x + words.width / 2).toBeCloseTo((Math.min(first.x, last.x) + Math.max(first.x + first.width, last.x + last.width)) / 2, 6);
  expect(Math.max(first.x + first.width, last.x + last.width)).toBeCloseTo(200, 6); // the right edge: 20 + 180
});

test("a number that is too wide for its column is set on lines of its own", () => {
  const rows = ["1.5", "about 1000.25 kilograms of flour", "20.75"].map((cell) => `<tr><td>${cell}</td></tr>`).join("");
  const pages = pagesOf(`<table><tbody>${rows}</tbody></table>`, "td { text-align: '.' } table { width: 70pt }");
  const lines = allFragments(pages.flatMap(({ fragments }) => fragments)).filter(({ kind }) => kind === "line");
  expect(lines.length).toBeGreaterThan(4);
  for (const { x, width } of pages.flatMap(({ fragments }) => allFragments(fragments)).flatMap((each) => (each.kind === "text" ? [each] : []))) {
    expect(x).toBeGreaterThanOrEqual(20);
    expect(x + width).toBeLessThanOrEqual(90 + 1e-6); // 20 + 70
  }
});
