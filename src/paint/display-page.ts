import type { Edges, Rect } from "../geometry/index.js";
import { corners, sides } from "../style/index.js";
import type { BorderSide, CornerRadii } from "../style/index.js";
import type {
  BoxFragment, DotFragment, Fragment, ImageFragment, LineFragment, MarginBoxFragment, RuleFragment, TextFragment,
} from "../layout/index.js";
import { borderOperations, squaredPaper } from "./borders.js";
import { roundedBorder } from "./rounded-borders.js";
import { isRounded, rounded } from "./rounded-rect.js";
import type { ArtifactTag, DisplayList, LinkArea, PaintOperation, PaintTag, StructureTag } from "./display-list.js";
import type { StructureNode, StructurePlan } from "./structure-node.js";

const background: ArtifactTag = { kind: "artifact", type: "background" };
const layout: ArtifactTag = { kind: "artifact", type: "layout" };
const repeated: ArtifactTag = { kind: "artifact", type: "pagination" };

/** Flattens what stands on a page into strokes, each with the structure node or the artifact type that it is. */
export function displayBody(fragments: readonly Fragment[], plan: StructurePlan): DisplayList {
  const walker = new Walker(plan);
  for (const fragment of fragments) walker.walk(fragment, null);
  return { operations: walker.operations, links: walker.links };
}

/** The same for what its margins hold. */
export function displayMargins(marginBoxes: readonly MarginBoxFragment[], plan: StructurePlan): DisplayList {
  const walker = new Walker(plan);
  for (const marginBox of marginBoxes) walker.walk(marginBox.fragment, marginTag(marginBox));
  return { operations: walker.operations, links: walker.links };
}

function marginTag({ name }: MarginBoxFragment): ArtifactTag {
  if (name.startsWith("top")) return { kind: "artifact", type: "pagination-header" };
  if (name.startsWith("bottom")) return { kind: "artifact", type: "pagination-footer" };
  return repeated;
}

interface ReadText {
  readonly text: TextFragment;
  readonly tag: StructureTag;
}

/** From this gap on, in ems, words of two elements read as two words. Gaps between scripts stay below. */
const wordGap = 0.3;

class Walker {
  readonly operations: PaintOperation[] = [];
  readonly links: LinkArea[] = [];
  readonly #plan: StructurePlan;
  /** The last read text of the line. */
  #before: ReadText | null = null;
  /** The last read text of the line before, where that was cut. */
  #cut: ReadText | null = null;

  constructor(plan: StructurePlan) {
    this.#plan = plan;
  }

  /** `around` is the artifact that everything in the fragment is part of, or `null` outside artifacts. */
  walk(fragment: Fragment, around: ArtifactTag | null): void {
    switch (fragment.kind) {
      case "box":
        this.#walkBox(fragment, around);
        break;
      case "line":
        this.#walkLine(fragment, around);
        break;
      case "text":
        this.#paintText(fragment, around);
        break;
      case "rule":
        this.#paintRule(fragment, around);
        break;
      case "image":
        this.#paintImage(fragment, around);
        break;
      case "dot":
        this.#paintDot(fragment, around);
        break;
    }
  }

  #walkBox(box: BoxFragment, around: ArtifactTag | null): void {
    const inside = around ?? (box.repeated ? repeated : null);
    const { rect, style } = box;
    const radii = drawnRadii(box);
    const shape = isRounded(radii) ? rounded(rect, radii) : null;
    if (style.backgroundColor.alpha > 0 && rect.width > 0 && rect.height > 0)
      this.operations.push({ kind: "fill", tag: inside ?? background, rect, colour: style.backgroundColor, shape });
    this.operations.push(...squaredPaper(rect, style, inside ?? background));
    const border = drawnBorder(box);
    const round = shape === null ? null : roundedBorder(rect, border, radii, inside ?? layout);
    this.operations.push(...(round ?? borderOperations(rect, border, inside)));
    for (const child of box.children) this.walk(child, inside);
  }

  #walkLine(line: LineFragment, around: ArtifactTag | null): void {
    if (around === null) this.#collectLinks(line);
    const [first] = textsOf(line.children);
    if (around === null && this.#cut !== null && first !== undefined && fuses(this.#cut.text, first)) this.#paintSpace(this.#cut);
    this.#before = null;
    for (const child of line.children) this.walk(child, around);
    this.#cut = line.isCut === true ? this.#before : null;
  }

  #paintText(text: TextFragment, around: ArtifactTag | null): void {
    if (text.glyphIds.length === 0 || text.style.color.alpha === 0) return;
    const tag = around ?? this.#tagOf(text);
    if (tag.kind === "artifact") {
      this.#paintGlyphs(text, tag);
      return;
    }
    if (this.#before !== null && readsApart(this.#before.text, text)) this.#paintSpace(this.#before, text.x < this.#before.text.x);
    this.#before = { text, tag };
    this.#paintGlyphs(text, text.part === "leader" ? layout : tag);
  }

  #paintGlyphs({ element, face, size, x, y, glyphIds, positions, rises, text, clusters, style }: TextFragment, tag: PaintTag): void {
    const { name } = element;
    this.operations.push({
      kind: "glyphs", tag, face, size, x, y, glyphIds, positions, rises, text, clusters, colour: style.color,
      ...(name === "sub" || name === "sup" ? { script: name } : null),
    });
  }

  /** A space that nobody sees: where room alone parts two words, a reader needs a character to hear it. */
  #paintSpace({ text, tag }: ReadText, isBefore = false): void {
    const { face, size } = text;
    const glyphId = face.glyphFor(0x20);
    if (glyphId === 0) return;
    const space = { ...text, x: isBefore ? text.x - face.advanceOf(glyphId) * size : text.x + text.width, glyphIds: [glyphId], positions: [0], rises: null, text: " ", clusters: [0] };
    this.#paintGlyphs(space, tag);
  }

  #paintRule({ rect, colour }: RuleFragment, around: ArtifactTag | null): void {
    if (colour.alpha > 0) this.operations.push({ kind: "fill", tag: around ?? layout, rect, colour, shape: null });
  }

  #paintDot({ x, y, radius, filled, colour }: DotFragment, around: ArtifactTag | null): void {
    if (colour.alpha > 0) this.operations.push({ kind: "circle", tag: around ?? layout, x, y, radius, filled, colour });
  }

  #paintImage({ element, rect, crop, drawable }: ImageFragment, around: ArtifactTag | null): void {
    const home = this.#plan.homeOf(element);
    const tag = around ?? (home.kind === "structure" ? { kind: "structure", node: home.node } as const : layout);
    this.operations.push({ kind: "image", tag, rect, crop, drawable });
  }

  #tagOf({ element, part }: TextFragment): PaintTag {
    const call = part === "call" ? this.#plan.callOf(element) : null;
    if (call !== null) return { kind: "structure", node: call };
    const home = part === "marker" ? this.#plan.markerHomeOf(element) : this.#plan.homeOf(element);
    return home.kind === "structure" ? { kind: "structure", node: home.node } : layout;
  }

  /** The link that a piece of text belongs to: calls and markers of footnotes lead to one another. */
  #linkOf({ element, part }: TextFragment): StructureNode | null {
    if (part === "call") return this.#plan.callOf(element);
    const marker = part === "marker" ? this.#plan.markerHomeOf(element) : null;
    return marker?.kind === "structure" && marker.node.type === "Link" ? marker.node : this.#plan.linkOf(element);
  }

  /** One area for each stretch of a link in a line; leaders between its words belong to it. */
  #collectLinks(line: LineFragment): void {
    const open = new Map<StructureNode, Rect>();
    for (const text of textsOf(line.children)) {
      const node = this.#linkOf(text);
      if (node === null) continue;
      const rect = { x: text.x, y: line.rect.y, width: text.width, height: line.rect.height };
      open.set(node, around(open.get(node), rect));
    }
    for (const [node, rect] of open) this.links.push({ node, rect });
  }
}

/** Whether room alone parts two neighbours of a line: a leader, the margin of an inline box. */
function readsApart(one: TextFragment, other: TextFragment): boolean {
  if (/\s$/.test(one.text) || /^\s/.test(other.text)) return false;
  if (one.part === "leader" || other.part === "leader") return other.part !== "leader";
  // A marker is an element of its own.
  if (one.part === "marker" || (one.element === other.element && one.part === other.part)) return false;
  return Math.max(other.x - one.x - one.width, one.x - other.x - other.width) > wordGap * one.size;
}

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Whether the words before and behind a cut would read as one: Chinese is written without spaces. */
function fuses(one: TextFragment, other: TextFragment): boolean {
  const [last, first] = [Array.from(one.text).at(-1) ?? " ", Array.from(other.text)[0] ?? " "];
  return !/\s/.test(last) && !/\s/.test(first) && !(han.test(last) && han.test(first));
}

/** Corners at which a box goes on to another page are square. */
function drawnRadii({ style, openTop, openBottom }: BoxFragment): CornerRadii {
  const { topLeft, topRight, bottomRight, bottomLeft } = corners(style);
  return {
    topLeft: openTop ? 0 : topLeft, topRight: openTop ? 0 : topRight,
    bottomRight: openBottom ? 0 : bottomRight, bottomLeft: openBottom ? 0 : bottomLeft,
  };
}

function drawnBorder({ style, openTop, openBottom }: BoxFragment): Edges<BorderSide> {
  const border = sides(style, "border");
  if (!openTop && !openBottom) return border;
  const open = { width: 0, style: "none", colour: border.top.colour } as const;
  return { ...border, top: openTop ? open : border.top, bottom: openBottom ? open : border.bottom };
}

/** The text of a line, inline boxes looked through; blocks set in the line have lines of their own. */
function textsOf(fragments: readonly Fragment[]): readonly TextFragment[] {
  return fragments.flatMap((fragment) => {
    if (fragment.kind === "text") return [fragment];
    return fragment.kind === "box" ? textsOf(fragment.children) : [];
  });
}

function around(one: Rect | undefined, other: Rect): Rect {
  if (one === undefined) return other;
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x, y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}
