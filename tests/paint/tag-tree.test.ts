import { expect, test } from "vitest";
import type { DocumentMetadata } from "../../src/paint/index.js";
import type { LaidOutDocument } from "../../src/layout/index.js";
import { linksOf, nodesOf, nodeText, pagesOf, readPdf, structureText } from "../support/pdf-structure.js";
import { box, byId, elementTree, laidOut, line, page, styled, text } from "./hand-made.js";
import { paintedBytes } from "../support/painted-bytes.js";

const metadata: DocumentMetadata = { title: "Title", author: null, subject: null, lang: "en", created: 0 };

async function treeOf(document: LaidOutDocument): Promise<string> {
  return structureText(paintedBytes(document, metadata));
}

test("a paragraph with a link and a language over two pages is one element", async () => {
  const root = elementTree(
    '<article lang="en"><h1 id="top">Top</h1><p id="p">See <a id="a" href="#top">the top</a>, <span id="s" lang="zh">其上</span>.</p></article>',
  );
  const [top, p, a, s] = ["top", "p", "a", "s"].map((id) => byId(root, id));
  if (top === undefined || p === undefined || a === undefined || s === undefined) throw new Error("unreachable");
  const document = laidOut(root, [
    page(0, [
      box(top, [line(90, text(top, "Top", { y: 90 }))]),
      box(p, [line(700, text(p, "See ", { y: 700 }), text(a, "the ", { x: 92, y: 700 }))]),
    ]),
    page(1, [
      box(p, [line(90, text(a, "top", { y: 90 }), text(p, ", ", { x: 90, y: 90 }), text(s, "其上", { x: 96, y: 90 }), text(p, ".", { x: 116, y: 90 }))]),
    ]),
  ]);
  const bytes = paintedBytes(document, metadata);
  expect(await structureText(bytes)).toBe(`\
Document lang=en
  H1 "Top"
  P
    "See "
    Link
      "the "
      → page 1
      "top"
      → page 1
    ", "
    Span lang=zh "其上"
    "."
`);
  const { structure } = await readPdf(bytes);
  const [link] = nodesOf(structure, "Link");
  expect(link === undefined ? [] : linksOf(link)).toMatchObject([
    { page: 0, contents: "the top", destination: { page: 0, y: 72 } },
    { page: 1, contents: "the top", destination: { page: 0, y: 72 } },
  ]);
});

test("a list over two pages is one element, and a nested list stands in the body of its item", async () => {
  const root = elementTree(
    '<article><ol id="ol"><li id="one">one<ul id="ul"><li id="in">in</li></ul></li><li id="two">two</li></ol></article>',
  );
  const at = (id: string): ReturnType<typeof byId> => byId(root, id);
  const item = (id: string, mark: string, y: number): ReturnType<typeof line> =>
    line(y, text(at(id), mark, { part: "marker", x: 60, y }), text(at(id), id, { y }));
  const decimal = styled({ listStyleType: "decimal" });
  const document = laidOut(root, [
    page(0, [box(at("ol"), [box(at("one"), [item("one", "1.", 700), box(at("ul"), [box(at("in"), [item("in", "•", 714)])])], { style: decimal })])]),
    page(1, [box(at("ol"), [box(at("two"), [item("two", "2.", 90)], { style: decimal })])]),
  ]);
  expect(await treeOf(document)).toBe(`\
Document
  L ListNumbering=Decimal
    LI
      Lbl "1."
      LBody
        "one"
        L ListNumbering=Disc
          LI
            Lbl "•"
            LBody "in"
    LI
      Lbl "2."
      LBody "two"
`);
});

test("a formula is one element that is read by its words, its indices in it", async () => {
  const root = elementTree('<article><p id="p">So <formula id="f" alt="x squared">x<sup id="s">2</sup></formula>.</p></article>');
  const at = (id: string): ReturnType<typeof byId> => byId(root, id);
  const line90 = line(90, text(at("p"), "So ", { y: 90 }), text(at("f"), "x", { x: 90, y: 90 }), text(at("s"), "2", { x: 96, y: 86 }), text(at("p"), ".", { x: 102, y: 90 }));
  const bytes = paintedBytes(laidOut(root, [page(0, [box(at("p"), [line90])])]), metadata);
  const { structure } = await readPdf(bytes);
  expect(nodesOf(structure, "Formula").map((node) => [node.alt, nodeText(node)])).toEqual([["x squared", "x2"]]);
});

test("a footnote is a reference where its call stands, and a note beside it; each leads to the other", async () => {
  const root = elementTree('<article><p id="p">So<note id="n">why</note> it is.</p></article>');
  const at = (id: string): ReturnType<typeof byId> => byId(root, id);
  const body = line(90, text(at("p"), "So", { y: 90 }), text(at("n"), "1", { x: 83, y: 86, part: "call" }), text(at("p"), " it is.", { x: 89, y: 90 }));
  const foot = line(700, text(at("n"), "1 ", { y: 700, part: "marker" }), text(at("n"), "why", { x: 84, y: 700 }));
  const document = laidOut(root, [page(0, [box(at("p"), [body]), box(root, [box(at("n"), [foot])])])]);
  const bytes = paintedBytes({ ...document, notes: new Map([[at("n"), { page: 0, x: 72, y: 690 }]]) }, metadata);
  const { structure } = await readPdf(bytes);
  const [paragraph] = nodesOf(structure, "P");
  expect(paragraph === undefined ? "" : nodeText(paragraph)).toBe("So1 it is.1 why");
  expect(nodesOf(structure, "Reference").map(nodeText)).toEqual(["1"]);
  expect(nodesOf(structure, "Note").map((note) => [nodeText(note), nodesOf(note, "Lbl").map(nodeText)])).toEqual([["1 why", ["1 "]]]);
  const links = linksOf(structure).map(({ destination }) => destination);
  expect(links.map((each) => each?.page)).toEqual([0, 0]);
  expect(new Set(links.map((each) => each?.y)).size).toBe(2);
});

test("two footnotes of a paragraph are referred to in its text and read after it", async () => {
  const root = elementTree('<article><p id="p">a<note id="m">x</note> b<note id="n">y</note></p></article>');
  const at = (id: string): ReturnType<typeof byId> => byId(root, id);
  const words = [text(at("p"), "a"), text(at("m"), "1", { x: 78, part: "call" }), text(at("p"), " b", { x: 84 }), text(at("n"), "2", { x: 93, part: "call" })];
  const notes = (["m", "n"] as const).map((id, index) => box(at(id), [line(700 + 10 * index, text(at(id), id === "m" ? "x" : "y", { y: 700 + 10 * index }))]));
  const bytes = paintedBytes(laidOut(root, [page(0, [box(at("p"), [line(100, ...words)]), ...notes])]), metadata);
  const { structure } = await readPdf(bytes);
  expect(nodesOf(structure, "P").map(nodeText)).toEqual(["a1 b2xy"]);
  expect(nodesOf(structure, "Reference").map(nodeText)).toEqual(["1", "2"]);
});

test("a table over two pages is one element; its repeated header is painted and not read", async () => {
  const root = elementTree(
    '<article><table id="t"><caption id="c">C</caption><thead id="h"><tr><th id="a">A</th><th id="b">B</th></tr></thead>' +
      '<tfoot><tr><td id="f" colspan="2">F</td></tr></tfoot><tbody><tr><th id="r">R</th><td></td></tr><tr><td id="x" rowspan="2">X</td><td id="y">Y</td></tr></tbody></table></article>',
  );
  const at = (id: string): ReturnType<typeof byId> => byId(root, id);
  const cell = (id: string, x: number, y: number): ReturnType<typeof box> =>
    box(at(id), [line(y, text(at(id), id.toUpperCase(), { x, y }))]);
  const head = (y: number, repeated: boolean): ReturnType<typeof box> =>
    box(at("h"), [cell("a", 72, y), cell("b", 172, y)], { repeated });
  const bytes = paintedBytes(laidOut(root, [
    page(0, [box(at("t"), [cell("c", 72, 90), head(104, false), cell("r", 72, 118)])]),
    page(1, [box(at("t"), [head(90, true), cell("f", 72, 130), cell("x", 72, 104), cell("y", 172, 104)])]),
  ]), metadata);
  expect(await structureText(bytes)).toBe(`\
Document
  Table
    Caption "C"
    THead
      TR
        TH Scope=Column "A"
        TH Scope=Column "B"
    TFoot
      TR
        TD ColSpan=2 "F"
    TBody
      TR
        TH Scope=Row "R"
        TD
      TR
        TD RowSpan=2 "X"
        TD "Y"
`);
  const { structure, artifacts } = await readPdf(bytes);
  expect(artifacts).toEqual(["", "AB"]);
  const [table] = nodesOf(structure, "Table");
  expect(table === undefined ? [] : pagesOf(table)).toEqual([0, 1]);
});

test("a table of contents has entries of label and reference, and its leaders are not read", async () => {
  const root = elementTree(
    '<article><nav role="doc-toc"><h2 id="h">Contents</h2><ol><li id="i"><a id="a" href="#s">Start</a>' +
      '<ol><li id="j"><a id="b" href="#s">Deeper</a></li></ol></li></ol></nav><section id="s"><h2 id="g">Start</h2></section></article>',
  );
  const at = (id: string): ReturnType<typeof byId> => byId(root, id);
  const entry = (id: string, words: string, y: number): ReturnType<typeof line> => line(
    y, text(at(id), words, { y }), text(at(id), "....", { part: "leader", x: 200, y }), text(at(id), "2", { part: "generated", x: 300, y }),
  );
  const bytes = paintedBytes(laidOut(root, [
    page(0, [box(at("h"), [line(90, text(at("h"), "Contents", { y: 90 }))]), entry("a", "Start", 110), entry("b", "Deeper", 124)]),
    page(1, [box(at("s"), [box(at("g"), [line(90, text(at("g"), "Start", { y: 90 }))])])]),
  ]), metadata);
  expect(await structureText(bytes)).toBe(`\
Document
  Sect
    H2 "Contents"
    TOC
      TOCI
        Reference
          Link
            "Start 2"
            → page 2
        TOC
          TOCI
            Reference
              Link
                "Deeper 2"
                → page 2
  Sect
    H2 "Start"
`);
  const { structure } = await readPdf(bytes);
  const [link] = linksOf(structure);
  expect(link?.rect[0]).toBeCloseTo(72, 2);
  expect(link?.rect[2]).toBeGreaterThan(300);
});

test("artifacts, margin boxes and drawings are not read", async () => {
  const root = elementTree('<article><div role="artifact"><p id="a">quiet</p></div><p id="p">loud</p></article>');
  const at = (id: string): ReturnType<typeof byId> => byId(root, id);
  const grey = styled({ backgroundColor: { red: 0.9, green: 0.9, blue: 0.9, alpha: 0.5 } });
  const bytes = paintedBytes(laidOut(root, [
    page(0, [
      box(at("a"), [line(90, text(at("a"), "quiet", { y: 90 }))]),
      box(at("p"), [line(104, text(at("p"), "loud", { y: 104 }))], { style: grey }),
    ], [["top-left", box(root, [line(40, text(root, "head", { y: 40 }))])]]),
  ]), metadata);
  expect(await structureText(bytes)).toBe('Document\n  P "loud"\n');
  expect((await readPdf(bytes)).artifacts).toEqual(["quiethead"]);
});

test("what leads nowhere is plain text, and what has no content leaves no element", async () => {
  const root = elementTree('<article><p id="p"><a id="a" href="#gone">word</a></p><p id="gone"></p><ul><li></li></ul></article>');
  const at = (id: string): ReturnType<typeof byId> => byId(root, id);
  const bytes = paintedBytes(laidOut(root, [page(0, [box(at("p"), [line(90, text(at("a"), "word", { y: 90 }))])])]), metadata);
  expect(await structureText(bytes)).toBe('Document\n  P "word"\n');
});

test("terms, quotations, code, notes and abbreviations have their elements", async () => {
  const root = elementTree(
    '<article><dl><dt id="t">T</dt><dd id="d">D</dd><dt id="u">U</dt><dd id="e">E</dd></dl><blockquote><p id="b">B</p></blockquote>' +
      '<pre id="pre"><code id="c">C</code></pre><div id="n" role="note">N</div>' +
      '<p id="p"><abbr id="x" title="Xenon">X</abbr><em id="m">M</em><q id="q">Q</q></p><div id="v">V</div></article>',
  );
  const ids = ["t", "d", "u", "e", "b", "c", "n", "x", "m", "q", "v"];
  const lines = ids.map((id, index) => line(90 + index * 14, text(byId(root, id), id.toUpperCase(), { y: 90 + index * 14 })));
  expect(await treeOf(laidOut(root, [page(0, lines)]))).toBe(`\
Document
  L ListNumbering=None
    LI
      Lbl "T"
      LBody "D"
    LI
      Lbl "U"
      LBody "E"
  BlockQuote
    P "B"
  P
    Code "C"
  Note ID=note000001 "N"
  P
    Span E=Xenon "X"
    "M"
    Quote "Q"
  P "V"
`);
});

test("the text of every node is what was laid out", async () => {
  const root = elementTree('<article><p id="p">p</p></article>');
  const p = byId(root, "p");
  const { structure } = await readPdf(paintedBytes(laidOut(root, [
    page(0, [line(90, text(p, "exam", { y: 90 }), text(p, "\u00ad", { x: 95, y: 90 })), line(104, text(p, "ple", { y: 104 }))]),
  ]), metadata));
  expect(nodeText(structure)).toBe("example");
});

test("room alone between words of two elements reads as a space, a gap between scripts does not", async () => {
  const root = elementTree('<article><p id="p">p<em id="e">e</em></p></article>');
  const at = (id: string): ReturnType<typeof byId> => byId(root, id);
  const [one, gap] = [text(at("p"), "1", { part: "generated", y: 90 }), 3.1];
  const after = (y: number, room: number): ReturnType<typeof text> => text(at("e"), "词", { x: 72 + one.width + room, y });
  expect(await treeOf(laidOut(root, [page(0, [line(90, one, after(90, gap))])]))).toBe('Document\n  P "1 词"\n');
  expect(await treeOf(laidOut(root, [page(0, [line(90, one, after(90, 2.5))])]))).toBe('Document\n  P "1词"\n');
});
