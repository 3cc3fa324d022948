import type { Insets, Pt, Rect } from "../geometry/index.js";
import type { Colour } from "../style/index.js";
import { ContentStream, pdfNumbers } from "./content-stream.js";
import type {
  ArtifactTag, CircleOperation, DisplayList, FillOperation, GlyphsOperation, ImageOperation, OutlineOperation, PaintOperation, PaintTag, RingOperation, RuleOperation,
} from "./display-list.js";
import { paintRaster } from "./upright.js";
import { roundedPath } from "./rounded-rect.js";
import { paintVector } from "./vector-painter.js";
import { glyphRunOperators } from "./glyph-run.js";
import type { PdfBackend } from "./pdfkit-backend.js";
import type { StructureNode } from "./structure-node.js";

/** The property lists of artifacts (ISO 32000-1 table 330). */
const artifactProperties: Readonly<Record<ArtifactTag["type"], string>> = {
  "pagination-header": "/Type /Pagination /Subtype /Header",
  "pagination-footer": "/Type /Pagination /Subtype /Footer",
  pagination: "/Type /Pagination",
  layout: "/Type /Layout",
  background: "/Type /Background",
};

const opaque: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };

/** Writes what one page shows as its content, and notes what was painted for which node; `tagged` says whether it does. */
export class PagePainter {
  readonly #backend: PdfBackend;
  readonly #tagged: boolean;
  readonly #stream = new ContentStream();
  readonly #marked: StructureNode[] = [];
  #open: PaintTag | null = null;

  constructor(backend: PdfBackend, tagged: boolean) {
    this.#backend = backend;
    this.#tagged = tagged;
  }

  /** The nodes of its marked-content sequences by their numbers. */
  get marked(): readonly StructureNode[] {
    return this.#marked;
  }

  /** Paints what a page shows. */
  paint({ operations }: DisplayList): void {
    for (const operation of operations) this.#paint(operation);
  }

  /** The operators since the last were taken; those after them go on in the state that they leave. */
  take(): string {
    this.#leave();
    return this.#stream.take();
  }

  /** Paints inside the marked-content sequence of the operation's tag; neighbours with one tag share a sequence. */
  #paint(operation: PaintOperation): void {
    this.#enter(operation.tag);
    this.#setOpacity(operation.kind === "image" ? opaque : operation.colour);
    switch (operation.kind) {
      case "fill":
        this.#fill(operation);
        break;
      case "ring":
        this.#ring(operation);
        break;
      case "outline":
        this.#outline(operation);
        break;
      case "rule":
        this.#rule(operation);
        break;
      case "circle":
        this.#circle(operation);
        break;
      case "glyphs":
        this.#glyphs(operation);
        break;
      case "image":
        this.#image(operation);
        break;
    }
  }

  #enter(tag: PaintTag): void {
    if (!this.#tagged || (this.#open !== null && isSameTag(this.#open, tag))) return;
    this.#leave();
    this.#open = tag;
    if (tag.kind === "artifact") {
      this.#stream.write(`/Artifact <<${artifactProperties[tag.type]}>> BDC`);
      return;
    }
    this.#stream.write(`/${tag.node.type} <</MCID ${this.#marked.length}>> BDC`);
    this.#marked.push(tag.node);
  }

  #leave(): void {
    if (this.#open !== null) this.#stream.write("EMC");
    this.#open = null;
  }

  #setOpacity({ alpha }: Colour): void {
    if (alpha < 1 || this.#stream.isShaded) this.#stream.shadeWith(this.#backend.graphics.state(alpha));
  }

  #fill({ rect, colour, shape }: FillOperation): void {
    this.#stream.fillWith(colour);
    const path = shape === null ? `${pdfNumbers(rect.x, rect.y, rect.width, rect.height)} re` : roundedPath(shape);
    this.#stream.write(`${path} f`);
  }

  #ring({ outer, inner, colour }: RingOperation): void {
    this.#stream.fillWith(colour);
    this.#stream.write(`${roundedPath(outer)} ${roundedPath(inner)} f*`);
  }

  #outline({ shape, thickness, pattern, colour }: OutlineOperation): void {
    this.#strokeWith(colour, thickness, pattern);
    this.#stream.write(`${roundedPath(shape)} S`);
  }

  #strokeWith(colour: Colour, thickness: Pt, pattern: RuleOperation["pattern"]): void {
    this.#stream.strokeWith(colour);
    const dashes = { solid: [], dashed: [thickness * 3, thickness * 3], dotted: [0, thickness * 2] };
    this.#stream.lineWith(thickness, dashes[pattern], pattern === "dotted" ? 1 : 0);
  }

  #rule({ x1, y1, x2, y2, thickness, pattern, colour }: RuleOperation): void {
    this.#strokeWith(colour, thickness, pattern);
    this.#stream.write(`${pdfNumbers(x1, y1)} m ${pdfNumbers(x2, y2)} l S`);
  }

  #circle({ x, y, radius, filled, colour }: CircleOperation): void {
    // A quarter of a circle as a Bézier curve: handles of 4/3 · (√2 − 1) radii.
    const handle = radius * 0.552285;
    const path = [
      `${pdfNumbers(x + radius, y)} m`,
      `${pdfNumbers(x + radius, y + handle, x + handle, y + radius, x, y + radius)} c`,
      `${pdfNumbers(x - handle, y + radius, x - radius, y + handle, x - radius, y)} c`,
      `${pdfNumbers(x - radius, y - handle, x - handle, y - radius, x, y - radius)} c`,
      `${pdfNumbers(x + handle, y - radius, x + radius, y - handle, x + radius, y)} c`,
    ];
    if (filled) this.#stream.fillWith(colour);
    else {
      this.#stream.strokeWith(colour);
      this.#stream.lineWith(radius / 4, [], 0);
    }
    this.#stream.write(`${path.join(" ")} ${filled ? "f" : "s"}`);
  }

  #image({ rect, crop, drawable }: ImageOperation): void {
    const whole = crop === null ? rect : wholeRect(rect, crop);
    if (crop !== null) this.#stream.write(`q ${pdfNumbers(rect.x, rect.y, rect.width, rect.height)} re W n`);
    if (drawable.kind === "vector") paintVector(drawable, whole, this.#stream, this.#backend);
    else paintRaster(drawable, whole, this.#stream, this.#backend);
    if (crop !== null) this.#stream.write("Q");
  }

  #glyphs(run: GlyphsOperation): void {
    const { font, resource } = this.#backend.font(run.face);
    this.#stream.fillWith(run.colour);
    this.#stream.write(`BT\n${glyphRunOperators(run, font, resource)}\nET`);
  }
}

/** The rectangle of a whole picture of which `rect` shows what is left. */
function wholeRect(rect: Rect, { top, right, bottom, left }: Insets): Rect {
  const [width, height] = [rect.width / (1 - left - right), rect.height / (1 - top - bottom)];
  return { x: rect.x - left * width, y: rect.y - top * height, width, height };
}

function isSameTag(one: PaintTag, other: PaintTag): boolean {
  if (one.kind === "artifact") return other.kind === "artifact" && one.type === other.type;
  return other.kind === "structure" && one.node === other.node;
}
