import { diagnostic } from "../../diagnostics/index.js";
import type { Diagnostic, DiagnosticCode, Placed, TracedText } from "../../diagnostics/index.js";
import type { Gradient, Ink, Matrix, Path, Stroke, TextRun, VectorOperation } from "../drawable.js";
import { charactersOf, drawingLimits as limits, hasSaneNumbers, stepsOf } from "./drawing-limits.js";
import { initialPaint, paintStateOf, stopColour } from "./paint-state.js";
import type { PaintState, PaintValue } from "./paint-state.js";
import { parsePath } from "./path-data.js";
import { boxOf, ellipse, mapped, polygon, rectangle } from "./shapes.js";
import type { SvgElement } from "./svg-tree.js";
import { multiply, parseLength, parseNumbers, parseShare, parseTransform } from "./values.js";

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Elements that are drawn only where something refers to them, or that say something of others. */
const undrawn: ReadonlySet<string> = new Set(["defs", "symbol", "clipPath", "linearGradient", "title", "desc"]);

function isElement(child: SvgElement | TracedText): child is SvgElement {
  return "name" in child;
}

/** Turns the elements of a drawing into operations. */
export class Drawing {
  readonly operations: VectorOperation[] = [];
  readonly diagnostics: Diagnostic[] = [];
  readonly #byId = new Map<string, SvgElement>();
  /** Paths that were read, however often they are drawn. */
  readonly #paths = new Map<SvgElement, Path | null>();
  #copies = 0;
  #steps = 0;
  #characters = 0;
  #full = false;

  constructor(root: SvgElement) {
    this.#index(root);
    this.#children(root, paintStateOf(root, initialPaint, this.#note));
  }

  readonly #note = (found: Diagnostic): void => {
    this.diagnostics.push(found);
  };

  #index(element: SvgElement): void {
    const id = element.attributes.get("id");
    if (id !== undefined && this.#byId.has(id.value)) this.#fault("images/svg-value", id, `the id \`${id.value}\` is taken`, "choose another id");
    if (id !== undefined) this.#byId.set(id.value, element);
    for (const child of element.children) if (isElement(child)) this.#index(child);
  }

  #fault(code: DiagnosticCode, { span }: Pick<Placed<string>, "span">, message: string, hint: string): void {
    this.diagnostics.push(diagnostic(code, span, message, hint));
  }

  #push(operation: VectorOperation, element: SvgElement): void {
    this.#steps += stepsOf(operation);
    this.#characters += charactersOf(operation);
    if (this.operations.length >= limits.operations) this.#stop(element, "the drawing draws more than 50,000 things");
    else if (this.#steps > limits.steps) this.#stop(element, "the drawing draws more than 500,000 steps of paths");
    else if (this.#characters > limits.characters) this.#stop(element, "the drawing draws more than 50,000 characters of text");
    else if (hasSaneNumbers(operation)) this.operations.push(operation);
    else {
      this.#full = true;
      this.#fault("images/svg-value", element, "numbers that come to more than a thousand million", "mend the value");
    }
  }

  #stop(place: Pick<SvgElement, "span">, message: string, hint = "simplify it, or export it as PNG"): void {
    if (!this.#full) this.#fault("images/svg-limit", place, message, hint);
    this.#full = true;
  }

  #children(element: SvgElement, state: PaintState): void {
    for (const child of element.children) if (isElement(child) && !undrawn.has(child.name) && !this.#full) this.#draw(child, state);
  }

  #value<T>(element: SvgElement, name: string, parse: (text: string) => T | null, what: string): T | null {
    const written = element.attributes.get(name);
    if (written === undefined) return null;
    const value = parse(written.value);
    if (value === null) this.#fault("images/svg-value", written, `\`${name}\`: expected ${what}, found \`${written.value.slice(0, 40)}\``, "mend the value");
    return value;
  }

  #length(element: SvgElement, name: string, fallback = 0): number {
    return this.#value(element, name, parseLength, "a length such as `12`") ?? fallback;
  }

  #transform(element: SvgElement, name = "transform"): Matrix {
    return this.#value(element, name, parseTransform, "transforms such as `translate(10 20)`") ?? identity;
  }

  /** The element that an address of one kind names, or `null`. */
  #target(written: Placed<string>, address: string, names: readonly string[]): SvgElement | null {
    const found = this.#byId.get(address);
    if (found !== undefined && names.includes(found.name)) return found;
    this.#fault("images/svg-value", written, `no \`${names.join("` or `")}\` has the id \`${address}\``, "mend the address");
    return null;
  }

  #draw(element: SvgElement, inherited: PaintState): void {
    const state = paintStateOf(element, inherited, this.#note);
    const matrix = this.#transform(element);
    const clip = this.#clip(element);
    const isGroup = matrix !== identity || clip !== null;
    if (isGroup) this.#push({ kind: "begin", matrix: matrix === identity ? null : matrix, clip }, element);
    if (element.name === "g") this.#children(element, state);
    else if (element.name === "use") this.#use(element, state);
    else if (element.name === "text") this.#text(element, state);
    else this.#shape(element, state);
    // A group that was opened is closed, even where the drawing is full.
    if (isGroup && !this.#full) this.operations.push({ kind: "end" });
  }

  #clip(element: SvgElement): { path: Path; rule: "nonzero" } | null {
    const written = element.attributes.get("clip-path");
    const [, address] = /^url\(\s*["']?#([^"')\s]+)["']?\s*\)$/.exec(written?.value ?? "") ?? [];
    if (written === undefined || written.value === "none") return null;
    const target = this.#target(written, address ?? written.value, ["clipPath"]);
    if (target === null) return null;
    if (this.#full) return null;
    const paths = target.children.filter(isElement).map((child) => mapped(this.#pathOf(child) ?? [], this.#transform(child)));
    return { path: paths.flat(), rule: "nonzero" };
  }

  #use(element: SvgElement, state: PaintState): void {
    const written = element.attributes.get("href");
    if (written === undefined) {
      this.#fault("images/svg-value", element, "`use` lacks `href`", "name what it repeats: `href=\"#id\"`");
      return;
    }
    if (!written.value.startsWith("#")) {
      this.#fault("images/svg-refused", written, "`href` leads out of the drawing", "copy what it names into the drawing");
      return;
    }
    const target = this.#target(written, written.value.slice(1), ["g", "symbol", "text", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon"]);
    if (target === null) return;
    if (this.#copies >= limits.copies) {
      this.#stop(written, `more than ${limits.copies} \`use\` inside each other`, "draw it out");
      return;
    }
    this.#copies += 1;
    const place: Matrix = [1, 0, 0, 1, this.#length(element, "x"), this.#length(element, "y")];
    this.#push({ kind: "begin", matrix: place, clip: null }, element);
    if (target.name === "symbol") this.#symbol(element, target, paintStateOf(target, state, this.#note));
    else this.#draw(target, state);
    if (!this.#full) this.operations.push({ kind: "end" });
    this.#copies -= 1;
  }

  #symbol(element: SvgElement, symbol: SvgElement, state: PaintState): void {
    const view = this.#value(symbol, "viewBox", parseNumbers, "four numbers");
    const [x = 0, y = 0, width = 0, height = 0] = view ?? [];
    if (width <= 0 || height <= 0) {
      this.#children(symbol, state);
      return;
    }
    const room = { width: this.#length(element, "width", width), height: this.#length(element, "height", height) };
    const scale = Math.min(room.width / width, room.height / height);
    const [left, top] = [(room.width - width * scale) / 2, (room.height - height * scale) / 2];
    const matrix: Matrix = [scale, 0, 0, scale, left - x * scale, top - y * scale];
    this.#push({ kind: "begin", matrix, clip: { path: rectangle({ x, y, width, height }, 0, 0), rule: "nonzero" } }, element);
    this.#children(symbol, state);
    if (!this.#full) this.operations.push({ kind: "end" });
  }

  #shape(element: SvgElement, state: PaintState): void {
    const path = this.#pathOf(element);
    if (path === null || path.length === 0) return;
    const fill = this.#paint(element, state.fill, state, path);
    const opacity = state.opacity;
    const filled = fill === null || fill === "none" ? null : "kind" in fill ? fill : { ...fill, alpha: state["fill-opacity"] * opacity };
    const stroke = this.#stroke(element, state, path);
    if (filled !== null || stroke !== null) this.#push({ kind: "path", path, rule: state["fill-rule"], fill: filled, stroke }, element);
  }

  #stroke(element: SvgElement, state: PaintState, path: Path): Stroke | null {
    const ink = this.#paint(element, state.stroke, state, path);
    if (ink === null || ink === "none" || state["stroke-width"] === 0) return null;
    if ("kind" in ink) {
      this.#fault("images/svg-value", element.attributes.get("stroke") ?? element, "a stroke cannot have a gradient", "give it a colour");
      return null;
    }
    return {
      ink: { ...ink, alpha: state["stroke-opacity"] * state.opacity },
      width: state["stroke-width"], dashes: state["stroke-dasharray"], dashOffset: state["stroke-dashoffset"],
      cap: state["stroke-linecap"], join: state["stroke-linejoin"], miterLimit: Math.max(1, state["stroke-miterlimit"]),
    };
  }

  #paint(element: SvgElement, value: PaintValue, state: PaintState, path: Path): Ink | Gradient | "none" | null {
    if (value === "none") return value;
    if (value === "currentColor") return state.color;
    if (!("url" in value)) return value;
    const written = element.attributes.get("fill") ?? element;
    const target = this.#target({ value: value.url, span: written.span }, value.url, ["linearGradient"]);
    return target === null ? null : this.#gradient(target, path);
  }

  #gradient(element: SvgElement, path: Path): Gradient | Ink | null {
    const at = (name: string, fallback: number): number =>
      this.#value(element, name, (text) => (text.endsWith("%") ? parseShare(text) : parseLength(text)), "a number") ?? fallback;
    const stops = element.children.filter(isElement).map((stop) => ({
      offset: this.#value(stop, "offset", parseShare, "a number from 0 to 1") ?? 0,
      ink: stopColour(stop, this.#note),
    }));
    if (stops.length > limits.stops) this.#stop(element, `a gradient has more than ${limits.stops} colours`);
    const ordered: typeof stops = [];
    for (const stop of stops.slice(0, limits.stops))
      ordered.push({ ...stop, offset: Math.max(stop.offset, ordered.at(-1)?.offset ?? 0) });
    const [first] = ordered;
    const last = ordered.at(-1);
    if (first === undefined || last === undefined) {
      this.#fault("images/svg-value", element, "the gradient has no `stop`", "give it at least two");
      return null;
    }
    const inUserSpace = element.attributes.get("gradientUnits")?.value === "userSpaceOnUse";
    const box = boxOf(path);
    // A box without width or height spans no space for the gradient (SVG 1.1 §7.11).
    if (!inUserSpace && (box[0] === 0 || box[3] === 0)) return last.ink;
    return {
      kind: "gradient",
      from: [at("x1", 0), at("y1", 0)],
      to: [at("x2", 1), at("y2", 0)],
      matrix: multiply(inUserSpace ? identity : box, this.#transform(element, "gradientTransform")),
      stops: [{ ...first, offset: 0 }, ...ordered.filter(({ offset }) => offset > 0 && offset < 1), { ...last, offset: 1 }],
    };
  }

  #pathData(element: SvgElement): Path | null {
    const known = this.#paths.get(element);
    if (known !== undefined) return known;
    const path = this.#value(element, "d", parsePath, "path data");
    this.#paths.set(element, path);
    return path;
  }

  #pathOf(element: SvgElement): Path | null {
    const at = (name: string): number => this.#length(element, name);
    switch (element.name) {
      case "path":
        return this.#pathData(element);
      case "rect": {
        const [rx, ry] = ["rx", "ry"].map((name) => (element.attributes.has(name) ? Math.max(0, at(name)) : null));
        const box = { x: at("x"), y: at("y"), width: at("width"), height: at("height") };
        return box.width > 0 && box.height > 0 ? rectangle(box, rx ?? ry ?? 0, ry ?? rx ?? 0) : [];
      }
      case "circle":
        return at("r") > 0 ? ellipse(at("cx"), at("cy"), at("r"), at("r")) : [];
      case "ellipse":
        return at("rx") > 0 && at("ry") > 0 ? ellipse(at("cx"), at("cy"), at("rx"), at("ry")) : [];
      case "line":
        return [["M", at("x1"), at("y1")], ["L", at("x2"), at("y2")]];
      case "polyline":
      case "polygon":
        return polygon(this.#value(element, "points", parseNumbers, "pairs of numbers") ?? [], element.name === "polygon");
      default:
        return null;
    }
  }

  /** A text and its spans: each that places itself begins a new stretch. */
  #text(element: SvgElement, state: PaintState): void {
    let stretch = { x: this.#length(element, "x"), y: this.#length(element, "y"), anchor: state["text-anchor"], runs: [] as TextRun[] };
    const end = (): void => {
      if (stretch.runs.some(({ text }) => text.text.trim() !== "")) this.#push({ kind: "text", ...stretch }, element);
    };
    const walk = (inside: SvgElement, style: PaintState): void => {
      for (const child of inside.children) {
        if (!isElement(child)) stretch.runs.push(this.#run(child, style, inside));
        else if (child.name === "tspan") {
          const own = paintStateOf(child, style, this.#note);
          if (["x", "y", "dx", "dy"].some((name) => child.attributes.has(name))) {
            end();
            const x = this.#length(child, "x", stretch.x) + this.#length(child, "dx");
            const y = this.#length(child, "y", stretch.y) + this.#length(child, "dy");
            stretch = { x, y, anchor: own["text-anchor"], runs: [] };
          }
          walk(child, own);
        }
      }
    };
    walk(element, state);
    end();
  }

  #run(text: TracedText, state: PaintState, element: SvgElement): TextRun {
    const ink = this.#paint(element, state.fill, state, []);
    const colour = ink === null || ink === "none" || "kind" in ink ? initialPaint.color : ink;
    const alpha = ink === "none" ? 0 : state["fill-opacity"] * state.opacity;
    return {
      text, families: state["font-family"], size: state["font-size"], weight: state["font-weight"],
      italic: state["font-style"] === "italic", ink: { ...colour, alpha },
    };
  }
}
