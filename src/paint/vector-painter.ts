import type { Rect } from "../geometry/index.js";
import type { Ink, Path, Stroke, VectorImage, VectorOperation } from "../images/index.js";
import { pdfNumber, pdfNumbers } from "./content-stream.js";
import type { ContentStream } from "./content-stream.js";
import { glyphRunOperators } from "./glyph-run.js";
import type { PdfBackend } from "./pdfkit-backend.js";

const pathOperators = { M: "m", L: "l", C: "c", Z: "h" } as const;

function pathOperatorsOf(path: Path): string {
  return path.map(([letter, ...values]) => `${values.length > 0 ? `${precise(...(values as number[]))} ` : ""}${pathOperators[letter]}`).join(" ");
}

/** Drawings may have units of any size: six digits whatever it is. */
function precise(...values: readonly number[]): string {
  return values.map((value) => String(Number(value.toPrecision(6)) + 0).replace(/^.*e.*$/, () => value.toFixed(8))).join(" ");
}

/** Writes a drawing into its rectangle; what it does to the graphics state ends with it. */
export function paintVector({ view, operations }: VectorImage, rect: Rect, stream: ContentStream, backend: PdfBackend): void {
  const scale = rect.width / view.width;
  const painter = new VectorPainter(stream, backend);
  stream.write(`q ${pdfNumbers(rect.x, rect.y, rect.width, rect.height)} re W n`);
  stream.write(`${precise(scale, 0, 0, scale, rect.x - view.x * scale, rect.y - view.y * scale)} cm`);
  for (const operation of operations) painter.paint(operation);
  stream.write("Q");
}

/** Sets colours anew each time, because the stream's memory of them does not reach into groups. */
class VectorPainter {
  readonly #stream: ContentStream;
  readonly #backend: PdfBackend;

  constructor(stream: ContentStream, backend: PdfBackend) {
    this.#stream = stream;
    this.#backend = backend;
  }

  paint(operation: VectorOperation): void {
    switch (operation.kind) {
      case "begin":
        this.#write("q");
        if (operation.matrix !== null) this.#write(`${precise(...operation.matrix)} cm`);
        if (operation.clip !== null) this.#write(`${pathOperatorsOf(operation.clip.path)} ${operation.clip.rule === "evenodd" ? "W*" : "W"} n`);
        break;
      case "end":
        this.#write("Q");
        break;
      case "path":
        this.#path(operation);
        break;
      case "glyphs":
        this.#glyphs(operation);
        break;
      case "text":
        throw new Error("the text of a drawing is set before it is painted");
    }
  }

  #write(operators: string): void {
    this.#stream.write(operators);
  }

  #shade({ alpha }: Ink): void {
    this.#write(`/${this.#backend.opacity(alpha)} gs`);
  }

  #path({ path, rule, fill, stroke }: Extract<VectorOperation, { kind: "path" }>): void {
    const operators = pathOperatorsOf(path);
    const star = rule === "evenodd" ? "*" : "";
    if (fill !== null && "kind" in fill) {
      const name = this.#backend.shading(fill);
      this.#write(`q ${operators} W${star} n ${precise(...fill.matrix)} cm /${name} sh Q`);
    } else if (fill !== null) {
      this.#shade(fill);
      this.#write(`${pdfNumbers(fill.red, fill.green, fill.blue)} rg ${operators} f${star}`);
    }
    if (stroke !== null) this.#strokePath(operators, stroke);
  }

  #strokePath(operators: string, { ink, width, dashes, dashOffset, cap, join, miterLimit }: Stroke): void {
    this.#shade(ink);
    this.#write(`${pdfNumbers(ink.red, ink.green, ink.blue)} RG ${precise(width)} w ${cap} J ${join} j ${pdfNumber(miterLimit)} M`);
    this.#write(`[${precise(...dashes)}] ${precise(dashOffset)} d ${operators} S`);
  }

  #glyphs({ x, y, ink, glyphs }: Extract<VectorOperation, { kind: "glyphs" }>): void {
    if (ink.alpha === 0) return;
    const { font, resource } = this.#backend.font(glyphs.face);
    this.#shade(ink);
    this.#write(`${pdfNumbers(ink.red, ink.green, ink.blue)} rg`);
    this.#write(`BT\n${glyphRunOperators({ ...glyphs, x, y }, font, resource)}\nET`);
  }
}
