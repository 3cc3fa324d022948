import { readFileSync } from "node:fs";
import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PDFPageProxy } from "pdfjs-dist";

/** A rectangle in points from the top left corner of the page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Something that was painted on a page, or a place on it that can be clicked. */
export interface Mark extends Box {
  /**
   * `text`: the bodies of the glyphs of one run, from its baseline to a little under the height of its capitals;
   * `rule`: a straight stroke, with its thickness; `area`: any other path, filled or stroked; `image`: a raster image,
   * or everything inside one drawing; `link`: a link annotation.
   */
  readonly kind: "text" | "rule" | "area" | "image" | "link";
  /** The words of a text or of a drawing; empty for everything else. */
  readonly text: string;
  /** True for what is drawn but not read: running headers, rules, frames, backgrounds. */
  readonly isArtifact: boolean;
}

/** What a page shows, in paint order. */
export interface PageInk {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

type Matrix = readonly [number, number, number, number, number, number];

interface GraphicsState {
  readonly matrix: Matrix;
  readonly lineWidth: number;
  /** The box around what the clipping paths leave, or `null` where nothing clips. */
  readonly clip: Box | null;
  /** False for text that only copies: the source of a formula behind its drawing (ISO 32000-1 §9.3.6, mode 3). */
  readonly showsText: boolean;
}

interface MarkedContent {
  readonly isArtifact: boolean;
  /** A figure, or a formula: what is painted inside is one drawing. */
  readonly isDrawing: boolean;
}

const identity: Matrix = [1, 0, 0, 1, 0, 0];

const silent = new Set<number>([
  OPS.dependency, OPS.beginText, OPS.endText, OPS.setDash, OPS.setLineCap, OPS.setLineJoin, OPS.setMiterLimit, OPS.setGState,
  OPS.setStrokeRGBColor, OPS.setFillRGBColor, OPS.setFillGray, OPS.setStrokeGray, OPS.setFillColorSpace, OPS.setStrokeColorSpace,
  OPS.setFillColorN, OPS.setStrokeColorN,
]);

const paintImages = new Set<number>([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]);

const strokes = new Set<number>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);

function times(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [g * a + h * c, g * b + h * d, i * a + j * c, i * b + j * d, k * a + l * c + e, k * b + l * d + f];
}

/** The box that two share; its sides are in wrong order where they share nothing. */
export function shared(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

function around(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

/** Opening marks stand in the right half of their square, closing ones in the left. */
const opening = new Set("（【《「『〈〔｛“‘");
const closing = new Set("，。、；：！？）】》」』〉〕｝”’");

interface Glyph {
  readonly unicode: string;
  readonly width: number;
}

/** Where the ink of a run begins and ends in em, and what it says; `null` for nothing but spaces. */
function extentOf(items: readonly unknown[]): { from: number; to: number; text: string } | null {
  let pen = 0;
  const inked: { glyph: Glyph; from: number }[] = [];
  for (const item of items) {
    if (typeof item === "number") pen -= item / 1000;
    else {
      const glyph = item as Glyph;
      if (glyph.unicode.trim() !== "") inked.push({ glyph, from: pen });
      pen += glyph.width / 1000;
    }
  }
  const [first] = inked;
  const last = inked.at(-1);
  if (first === undefined || last === undefined) return null;
  const half = ({ width }: Glyph): number => width / 2000;
  return {
    from: first.from + (opening.has(first.glyph.unicode) ? half(first.glyph) : 0),
    to: last.from + (closing.has(last.glyph.unicode) ? 1 : 2) * half(last.glyph),
    text: inked.map(({ glyph }) => glyph.unicode).join(""),
  };
}

/** Follows the operators of one page as pdf.js reads them; an operator that it does not know is an error, not a gap. */
class InkReader {
  readonly #height: number;
  readonly #marks: Mark[] = [];
  readonly #states: GraphicsState[] = [];
  readonly #contents: MarkedContent[] = [];
  #state: GraphicsState = { matrix: identity, lineWidth: 1, clip: null, showsText: true };
  #textMatrix: Matrix = identity;
  #fontSize = 0;
  #clipsNext = false;
  /** The place in the marks where the drawing begins that is open. */
  #drawing: number | null = null;

  constructor(height: number) {
    this.#height = height;
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  read(operator: number, operands: readonly unknown[]): void {
    if (operator === OPS.beginMarkedContentProps || operator === OPS.beginMarkedContent) this.#open(operands);
    else if (operator === OPS.endMarkedContent) this.#close();
    else if (operator === OPS.save) this.#states.push(this.#state);
    else if (operator === OPS.restore) this.#restore();
    else if (operator === OPS.transform) this.#transform(operands as unknown as Matrix);
    else if (operator === OPS.setLineWidth) this.#state = { ...this.#state, lineWidth: Number(operands[0]) };
    else if (operator === OPS.setTextRenderingMode) this.#state = { ...this.#state, showsText: operands[0] !== 3 };
    else if (operator === OPS.clip || operator === OPS.eoClip) this.#clipsNext = true;
    else if (operator === OPS.constructPath) this.#path(operands);
    else if (operator === OPS.setFont) this.#fontSize = Number(operands[1]);
    else if (operator === OPS.setTextMatrix) this.#textMatrix = Array.from(operands[0] as ArrayLike<number>) as unknown as Matrix;
    else if (operator === OPS.showText) this.#text(operands[0] as readonly unknown[]);
    else if (paintImages.has(operator)) this.#add("image", this.#placed({ left: 0, top: 0, right: 1, bottom: 1 }));
    else if (operator === OPS.shadingFill) this.#shading();
    else if (!silent.has(operator)) throw new Error(`the operator ${operator} of pdf.js is not known here`);
  }

  #open([tag, number]: readonly unknown[]): void {
    const isTagged = typeof number === "number" || this.#contents.at(-1)?.isArtifact === false;
    this.#contents.push({ isArtifact: !isTagged, isDrawing: tag === "Figure" || tag === "Formula" });
    if (tag === "Figure" || tag === "Formula") this.#drawing ??= this.#marks.length;
  }

  #close(): void {
    if (this.#contents.pop()?.isDrawing === true) this.#endDrawing();
  }

  #endDrawing(): void {
    if (this.#drawing === null) return;
    const begins = this.#drawing;
    this.#drawing = null;
    // A formula in letters is text like any other.
    if (this.#marks.slice(begins).every(({ kind }) => kind === "text")) return;
    const parts = this.#marks.splice(begins);
    const [first, ...rest] = parts;
    if (first === undefined) return;
    const box = rest.reduce<Box>(around, first);
    this.#marks.push({ ...first, ...box, kind: "image", text: parts.map(({ text }) => text).filter(Boolean).join(" ") });
  }

  #restore(): void {
    const state = this.#states.pop();
    if (state === undefined) throw new Error("a state is restored that was not saved");
    this.#state = state;
  }

  #transform(matrix: Matrix): void {
    this.#state = { ...this.#state, matrix: times(this.#state.matrix, matrix) };
  }

  #path([paint, , minMax]: readonly unknown[]): void {
    const [left = 0, top = 0, right = 0, bottom = 0] = Array.from((minMax ?? []) as ArrayLike<number>);
    const box = this.#placed({ left, top, right, bottom });
    if (this.#clipsNext) this.#state = { ...this.#state, clip: this.#clipped(box) };
    this.#clipsNext = false;
    if (paint === OPS.endPath || minMax === null) return;
    const isStraight = strokes.has(Number(paint)) && (left === right || top === bottom);
    const half = strokes.has(Number(paint)) ? (this.#state.lineWidth * this.#scale()) / 2 : 0;
    if (!isStraight) this.#add("area", { left: box.left - half, top: box.top - half, right: box.right + half, bottom: box.bottom + half });
    else if (box.bottom - box.top < box.right - box.left) this.#add("rule", { ...box, top: box.top - half, bottom: box.bottom + half });
    else this.#add("rule", { ...box, left: box.left - half, right: box.right + half });
  }

  #shading(): void {
    if (this.#state.clip === null) throw new Error("a gradient covers the whole page");
    this.#add("area", this.#state.clip);
  }

  #text(items: readonly unknown[]): void {
    const extent = extentOf(items);
    if (extent === null || !this.#state.showsText) return;
    const size = this.#fontSize;
    const matrix = times(this.#state.matrix, this.#textMatrix);
    const box = this.#placed({ left: extent.from * size, right: extent.to * size, top: 0, bottom: size * 0.6 }, matrix);
    this.#add("text", box, extent.text);
  }

  #scale(): number {
    const [a, b] = this.#state.matrix;
    return Math.hypot(a, b);
  }

  /** A box of user space on the page. */
  #placed({ left, top, right, bottom }: Box, [a, b, c, d, e, f]: Matrix = this.#state.matrix): Box {
    const corners = [[left, top], [right, top], [left, bottom], [right, bottom]] as const;
    const xs = corners.map(([x, y]) => a * x + c * y + e);
    const ys = corners.map(([x, y]) => this.#height - (b * x + d * y + f));
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  }

  #clipped(box: Box): Box {
    return this.#state.clip === null ? box : shared(this.#state.clip, box);
  }

  #add(kind: Mark["kind"], box: Box, text = ""): void {
    const visible = this.#clipped(box);
    if (visible.left > visible.right || visible.top > visible.bottom) return;
    this.#marks.push({ kind, ...visible, text, isArtifact: this.#contents.at(-1)?.isArtifact ?? true });
  }
}

async function linksOf(page: PDFPageProxy, height: number): Promise<Mark[]> {
  const annotations = (await page.getAnnotations()) as { readonly rect: readonly [number, number, number, number] }[];
  return annotations.map(({ rect: [left, bottom, right, top] }) => (
    { kind: "link", left, right, top: height - top, bottom: height - bottom, text: "", isArtifact: false }
  ));
}

async function inkOf(page: PDFPageProxy): Promise<PageInk> {
  const [, , width = 0, height = 0] = page.view;
  const { fnArray, argsArray } = await page.getOperatorList();
  const reader = new InkReader(height);
  fnArray.forEach((operator: number, at: number) => { reader.read(operator, (argsArray[at] ?? []) as readonly unknown[]); });
  return { width, height, marks: [...reader.marks, ...(await linksOf(page, height))] };
}

/** The ink of every page of a PDF, read by pdf.js from the content streams. */
export async function pageInks(pdf: string | Uint8Array): Promise<PageInk[]> {
  const bytes = typeof pdf === "string" ? readFileSync(pdf) : pdf;
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const document = await task.promise;
  const inks: PageInk[] = [];
  for (let number = 1; number <= document.numPages; number++) inks.push(await inkOf(await document.getPage(number)));
  await task.destroy();
  return inks;
}
