import { readFileSync } from "node:fs";
import path from "node:path";
import type { LaidOutDocument, BoxFragment, Fragment, LineFragment, Page, Target, TextFragment } from "../../src/layout/index.js";
import { parseMarkup, type MarkupElement } from "../../src/markup/index.js";
import type { ComputedStyle, MarginBoxName, PageStyle } from "../../src/style/index.js";
import { FontBook, type Face, type FontFile } from "../../src/text/index.js";

const fontFolder = path.join(import.meta.dirname, "../../node_modules/@expo-google-fonts");

function fontFile(family: string, file: string, weight = 400): FontFile {
  const bytes = readFileSync(path.join(fontFolder, file));
  return { family, weight, style: "normal", path: file, bytes, sizeAdjust: 1 };
}

const fonts = new FontBook([
  fontFile("Source Serif 4", "source-serif-4/400Regular/SourceSerif4_400Regular.ttf"),
  fontFile("Noto Sans SC", "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"),
]);

/** The face that the tests set a character in. */
export function faceFor(character: string): Face {
  const faces = fonts.facesFor({ families: ["Source Serif 4", "Noto Sans SC"], weight: 400, italic: false });
  const face = faces.faceFor(character.codePointAt(0) ?? 0, "listed");
  if (face === null) throw new Error(`no face for \`${character}\``);
  return face;
}

const black = { red: 0, green: 0, blue: 0, alpha: 1 };

// Paint reads a few of the fields only; style and layout have tests of their own.
const plain = {
  color: black,
  backgroundColor: { ...black, alpha: 0 },
  borderTopWidth: 0, borderRightWidth: 0, borderBottomWidth: 0, borderLeftWidth: 0,
  borderTopStyle: "none", borderRightStyle: "none", borderBottomStyle: "none", borderLeftStyle: "none",
  borderTopColor: black, borderRightColor: black, borderBottomColor: black, borderLeftColor: black,
  borderTopLeftRadius: 0, borderTopRightRadius: 0, borderBottomRightRadius: 0, borderBottomLeftRadius: 0,
  listStyleType: "disc",
  textDecorationLine: "none",
  textEmphasisStyle: "none",
} as unknown as ComputedStyle;

/** A computed style with some fields set. */
export function styled(fields: Partial<ComputedStyle>): ComputedStyle {
  return { ...plain, ...fields };
}

/** Markup as an element tree. */
export function elementTree(markup: string): MarkupElement {
  const source = { path: "hand-made.html", text: markup };
  const span = { source, start: 0, end: markup.length };
  const { value, diagnostics } = parseMarkup({ text: markup, segments: [{ start: 0, span, linear: true }] });
  if (value === null || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics.map(({ message }) => message)));
  return value;
}

/** The element with an id. */
export function byId(root: MarkupElement, id: string): MarkupElement {
  const found = findId(root, id);
  if (found === null) throw new Error(`no element \`#${id}\``);
  return found;
}

function findId(element: MarkupElement, id: string): MarkupElement | null {
  if (element.attributes.get("id")?.value === id) return element;
  for (const child of element.children) {
    const found = child.type === "element" ? findId(child, id) : null;
    if (found !== null) return found;
  }
  return null;
}

/** What a piece of text is beside its words and its place. */
export type TextOptions = Partial<Omit<TextFragment, "kind" | "element" | "text">>;

/** Text in one face, one glyph a character. */
export function text(element: MarkupElement, words: string, options: TextOptions = {}): TextFragment {
  const face = options.face ?? faceFor(words === "\u00ad" ? "-" : words);
  const size = options.size ?? 10;
  const characters = Array.from(words);
  const glyphIds = characters.map((character) => face.glyphFor(character === "\u00ad" ? 0x2d : character.codePointAt(0) ?? 0));
  const positions: number[] = [];
  const clusters: number[] = [];
  let width = 0;
  let offset = 0;
  characters.forEach((character, index) => {
    positions.push(width);
    clusters.push(offset);
    width += face.advanceOf(glyphIds[index] ?? 0) * size;
    offset += character.length;
  });
  return {
    kind: "text", element, part: "content", style: plain, lang: "en", face, size, x: 72, y: 100, width, glyphIds,
    positions, rises: null, text: words, clusters, box: null, ...options,
  };
}

/** A line with its pieces of text, all on one baseline. */
export function line(y: number, ...children: readonly Fragment[]): LineFragment {
  return { kind: "line", rect: { x: 72, y: y - 10, width: 400, height: 14 }, baseline: y, children };
}

/** A box around fragments. */
export function box(element: MarkupElement, children: readonly Fragment[], fields: Partial<BoxFragment> = {}): BoxFragment {
  return {
    kind: "box", element, anonymous: false, style: plain, rect: { x: 72, y: 72, width: 400, height: 100 },
    openTop: false, openBottom: false, repeated: false, children, ...fields,
  };
}

/** A page of fragments with what its margin boxes hold. */
export function page(index: number, fragments: readonly Fragment[], marginBoxes: readonly (readonly [MarginBoxName, BoxFragment])[] = []): Page {
  const style: PageStyle = { width: 595, height: 842, margin: { top: 72, right: 72, bottom: 72, left: 72 }, marginBoxes: new Map(), marginBoxColours: new Map(), footnotes: plain, noteColumn: null };
  return { index, number: { value: index + 1, style: null }, style, fragments, taken: null, marginBoxes: marginBoxes.map(([name, fragment]) => ({ name, fragment })) };
}

/** Pages as a document; targets are found as layout finds them: where an element's first fragment is. */
export function laidOut(root: MarkupElement, pages: readonly Page[]): LaidOutDocument {
  const targets = new Map<MarkupElement, Target>();
  const visit = (fragment: Fragment, index: number): void => {
    if ("element" in fragment && !targets.has(fragment.element)) {
      const { x, y } = "rect" in fragment ? fragment.rect : fragment;
      targets.set(fragment.element, { page: index, x, y });
    }
    if ("children" in fragment) for (const child of fragment.children) visit(child, index);
  };
  for (const { index, fragments } of pages) for (const fragment of fragments) visit(fragment, index);
  return { root, pages, targets, notes: new Map() };
}
