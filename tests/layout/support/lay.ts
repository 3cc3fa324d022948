import { readFileSync } from "node:fs";
import path from "node:path";
import { buildBoxes, withKnownBoxes, withoutOptional } from "../../../src/boxes/index.js";
import type { BoxTree } from "../../../src/boxes/index.js";
import { DocumentBudget, traceAll } from "../../../src/diagnostics/index.js";
import type { Diagnostic, Outcome } from "../../../src/diagnostics/index.js";
import type { ImageBook } from "../../../src/images/index.js";
import { countPages, LayoutMemory, layOut } from "../../../src/layout/index.js";
import type { Fragment, LaidOutDocument, TakePage } from "../../../src/layout/index.js";
import { parseMarkup } from "../../../src/markup/index.js";
import type { MarkupElement } from "../../../src/markup/index.js";
import { prepareMath } from "../../../src/math/index.js";
import { asOfPages, longerParts, parseStylesheet, styleDocument } from "../../../src/style/index.js";
import type { StyledDocument } from "../../../src/style/index.js";
import { FontBook } from "../../../src/text/index.js";
import type { FontFile } from "../../../src/text/index.js";

const fontFolder = path.join(import.meta.dirname, "../../../node_modules/@expo-google-fonts");

function fontFile(family: string, file: string): FontFile {
  const bytes = readFileSync(path.join(fontFolder, file));
  return { family, weight: 400, style: "normal", path: file, bytes, sizeAdjust: 1 };
}

/** The faces of all layout tests; parsed once. */
const fonts = new FontBook([
  fontFile("Latin", "source-serif-4/400Regular/SourceSerif4_400Regular.ttf"),
  fontFile("Han", "noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf"),
  fontFile("Hebrew", "noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf"),
  // Set larger beside Han.
  { ...fontFile("Roman", "source-serif-4/400Regular/SourceSerif4_400Regular.ttf"), sizeAdjust: 1.08 },
  fontFile("Code", "source-code-pro/400Regular/SourceCodePro_400Regular.ttf"),
  fontFile("Naskh", "noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf"),
]);

/** A page of 200 × 100 points inside margins of 20, lines of 10 on 15 points, no margins of the user agent. */
const plainSheet = `
  @page { size: 240pt 140pt; margin: 20pt }
  article { font-family: Latin, Han; font-size: 10pt; line-height: 15pt; text-align: start }
  h1, h2, p, ol, ul, li, dl, dd, blockquote, figure, table, caption, pre { margin: 0; padding: 0 }
  h1, h2 { font-size: 10pt; line-height: 15pt; font-weight: 400; break-after: avoid }
  th, td { padding: 0; vertical-align: top }
`;

/** What came of a document, and every mistake on the way. */
export interface Result {
  readonly document: LaidOutDocument | null;
  readonly boxes: BoxTree | null;
  readonly diagnostics: readonly Diagnostic[];
}

function valueOf<T>({ value, diagnostics }: Outcome<T>): T {
  if (value === null || diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return value;
}

function treeOf(markup: string): MarkupElement {
  return valueOf(parseMarkup(traceAll({ path: "layout.hbs", text: markup })));
}

function styledMarkup(markup: string, css: string): StyledDocument {
  return styledTree(treeOf(markup), css);
}

function styledTree(root: MarkupElement, css: string): StyledDocument {
  const sheets = [plainSheet, css].map((text, index) => valueOf(parseStylesheet({ path: `${index}.css`, text })));
  return valueOf(styleDocument(root, { sheets, settings: { theme: [], pageSize: null } }));
}

/** Boxes of a whole document in markup. */
export function boxesOf(markup: string, css = ""): BoxTree {
  return valueOf(buildBoxes(styledMarkup(markup, css)));
}

/** What is inside the article, and a stylesheet over the plain one → pages. */
export function lay(inside: string, css = "", lang = "en", images: ImageBook = new Map()): Result {
  return layDocument(`<article lang="${lang}">${inside}</article>`, css, images);
}

/** A whole document in markup → pages. */
export function layDocument(markup: string, css = "", images: ImageBook = new Map()): Result {
  const styled = styledMarkup(markup, css);
  const boxes = buildBoxes(styled);
  if (boxes.value === null) return { document: null, boxes: null, diagnostics: boxes.diagnostics };
  const laid = layOut(boxes.value, styled, { fonts, images, math: null });
  return { document: laid.value, boxes: boxes.value, diagnostics: [...boxes.diagnostics, ...laid.diagnostics] };
}

/** A whole document in markup, each of whose pages is taken when it is set. */
export function layTaking(markup: string, css: string, taker: (root: MarkupElement) => TakePage): LaidOutDocument {
  const styled = styledMarkup(markup, css);
  const laid = layOut(valueOf(buildBoxes(styled)), styled, { fonts, images: new Map(), math: null, take: taker(styled.root) });
  if (laid.value === null) throw new Error("the document cannot be laid out");
  return laid.value;
}

/** The boxes of a document, and of the same without what asks for more pages than one: built for that, and out of the others where that can be. */
export function treesOf(inside: string, css: string, lang: string): { readonly styled: StyledDocument; readonly whole: BoxTree; readonly built: BoxTree; readonly derived: BoxTree | null } {
  const styled = styledMarkup(`<article lang="${lang}">${inside}</article>`, css);
  const whole = valueOf(buildBoxes(styled));
  return { styled, whole, built: valueOf(buildBoxes(asOfPages(styled, 1))), derived: withoutOptional(whole, longerParts(styled)?.elements ?? new Set()) };
}

/** The pages of a document after those were counted that it has without what asks for more pages than one, with what is kept of that. */
export function layAgain(inside: string, css: string, lang: string): LaidOutDocument | null {
  const { styled, whole, built, derived } = treesOf(inside, css, lang);
  const supplies = { fonts, images: new Map(), math: null, memory: new LayoutMemory() };
  countPages(derived ?? built, asOfPages(styled, 1), { ...supplies, enough: 2 });
  return layOut(derived === null ? withKnownBoxes(whole, built) : whole, styled, supplies).value;
}

/** What is wrong with a document beside what the fonts of the tests lack: they have one weight each, and no italics. */
export function mistakesIn({ diagnostics }: Result): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => code !== "layout/substituted-weight" && code !== "layout/substituted-style");
}

/** All pages of a document that must be free of mistakes. */
export function pagesOf(inside: string, css = "", lang = "en"): LaidOutDocument["pages"] {
  const result = lay(inside, css, lang);
  const { document } = result;
  const mistakes = mistakesIn(result);
  if (document === null || mistakes.length > 0) throw new Error(mistakes.map(({ message }) => message).join("\n"));
  return document.pages;
}

/** Every fragment below some, outermost first. */
export function allFragments(fragments: readonly Fragment[]): readonly Fragment[] {
  return fragments.flatMap((fragment) =>
    fragment.kind === "box" || fragment.kind === "line" ? [fragment, ...allFragments(fragment.children)] : [fragment],
  );
}

/** The lines of some fragments as text, top to bottom, one space between pieces of white space. */
export function linesOf(fragments: readonly Fragment[]): readonly string[] {
  return allFragments(fragments).flatMap((fragment) => {
    if (fragment.kind !== "line") return [];
    const text = fragment.children.map((child) => (child.kind === "text" ? child.text : "")).join("");
    return [text.trim()];
  });
}

/** The border box of the first fragment of an element, by its name or its class. */
export function boxNamed(pages: LaidOutDocument["pages"], name: string): { x: number; y: number; width: number; height: number } {
  for (const fragment of pages.flatMap((page) => allFragments(page.fragments)))
    if (fragment.kind === "box" && (fragment.element.name === name || fragment.element.attributes.get("class")?.value === name))
      return fragment.rect;
  throw new Error(`no box is named ${name}`);
}

/** A whole document in markup with formulas → pages. `load` stands for the packages that set them. */
export async function layMath(markup: string, css = "", ...load: Parameters<typeof prepareMath> extends [unknown, unknown, unknown?, ...infer Rest] ? Rest : never): Promise<Result> {
  const { value: math, diagnostics } = await prepareMath(treeOf(markup), { macros: new Map() }, new DocumentBudget(), ...load);
  if (math === null) return { document: null, boxes: null, diagnostics };
  const styled = styledTree(math.root, css);
  const boxes = valueOf(buildBoxes(styled));
  const laid = layOut(boxes, styled, { fonts, images: new Map(), math: math.setter });
  return { document: laid.value, boxes, diagnostics: [...diagnostics, ...laid.diagnostics] };
}
