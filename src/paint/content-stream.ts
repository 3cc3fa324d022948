import type { Pt } from "../geometry/index.js";
import type { Colour } from "../style/index.js";

// From 1e21 on, numbers print with an exponent, which PDF has not.
const largestNumber = 1e20;

/**
 * A number as PDF syntax, to a thousandth of a point. Throws on what no reader could take for a number: a mistake of
 * ours, which must not reach a file.
 */
export function pdfNumber(value: number): string {
  if (!(Math.abs(value) <= largestNumber)) throw new RangeError(`${value} is no coordinate of a page`);
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? "0" : String(rounded);
}

/** Numbers as PDF syntax, separated by spaces. */
export function pdfNumbers(...values: readonly number[]): string {
  return values.map(pdfNumber).join(" ");
}

/** The operators of one page, and the graphics state that they leave. Origin top left, y down. */
export class ContentStream {
  #operators: string[] = [];
  #fill = "0 0 0 rg";
  #stroke = "0 0 0 RG";
  #opacity = "";
  #line = "";

  /** The operators since the last were taken, as bytes of a content stream. */
  take(): string {
    const content = this.#operators.join("\n");
    this.#operators = [];
    return content;
  }

  /** Writes operators as they stand. */
  write(operators: string): void {
    this.#operators.push(operators);
  }

  /** Makes a colour that of the fills to come. */
  fillWith({ red, green, blue }: Colour): void {
    const operator = `${pdfNumbers(red, green, blue)} rg`;
    if (operator !== this.#fill) this.write((this.#fill = operator));
  }

  /** Makes a colour that of the strokes to come. */
  strokeWith({ red, green, blue }: Colour): void {
    const operator = `${pdfNumbers(red, green, blue)} RG`;
    if (operator !== this.#stroke) this.write((this.#stroke = operator));
  }

  /** True where an opacity has been set, so that full opacity has to be set again. */
  get isShaded(): boolean {
    return this.#opacity !== "";
  }

  /** Makes a graphics state, by the name of its resource, that of what is to come. */
  shadeWith(resource: string): void {
    if (resource !== this.#opacity) this.write(`/${(this.#opacity = resource)} gs`);
  }

  /** Makes a thickness and a dash pattern those of the lines to come. */
  lineWith(thickness: Pt, dashes: readonly Pt[], cap: 0 | 1): void {
    const operator = `${pdfNumber(thickness)} w [${pdfNumbers(...dashes)}] 0 d ${cap} J`;
    if (operator !== this.#line) this.write((this.#line = operator));
  }
}
