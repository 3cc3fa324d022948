import type { Pt, Rect, Size } from "../../geometry/index.js";
import type { BlockBox } from "../../boxes/index.js";
import type { ComputedStyle } from "../../style/index.js";
import { closestName, diagnostic } from "../../diagnostics/index.js";
import { setText } from "../../images/index.js";
import type { Drawable } from "../../images/index.js";
import { boundedWidth, definiteWidth, edgesOf, greatestHeight, marginsOf, usedBox } from "../box-model.js";
import type { Area } from "../box-model.js";
import type { LayoutContext } from "../context.js";
import type { Flow } from "./flow.js";

/** The image that a box shows, or `null` where the course has none of that path or nothing can be made of its file. */
function drawableOf(box: BlockBox, src: string, { images, findings }: LayoutContext): Drawable | null {
  const image = images.get(src);
  if (image !== undefined) {
    for (const found of image.diagnostics) findings.add(found);
    return image.value;
  }
  const near = closestName(src, images.keys());
  const hint = near === null ? "write a path that counts from the course folder" : `use \`${near}\``;
  const span = box.element.attributes.get("src")?.span ?? box.element.span;
  findings.add(diagnostic("layout/unknown-image", span, `the course has no image \`${src}\``, hint));
  return null;
}

/** A CSS pixel. */
const pixel: Pt = 0.75;

/** The length that an attribute of an image gives in pixels; `null` for none. */
function attributeLength({ element }: BlockBox, name: "width" | "height"): Pt | null {
  const value = Number(element.attributes.get(name)?.value ?? Number.NaN);
  return Number.isFinite(value) && value > 0 ? value * pixel : null;
}

/** The size that an image has by its file, or by its attributes; one of them alone keeps its proportions. */
function sizeOf(box: BlockBox, { size }: Drawable): Size {
  const [width, height] = [attributeLength(box, "width"), attributeLength(box, "height")];
  if (width === null && height === null) return size;
  return { width: width ?? (height ?? 0) * (size.width / size.height), height: height ?? (width ?? 0) * (size.height / size.width) };
}

/** What an image measures where no style says otherwise. */
export function naturalSize(box: BlockBox, src: string, context: LayoutContext): Size {
  const drawable = drawableOf(box, src, context);
  return drawable === null ? { width: 0, height: 0 } : sizeOf(box, drawable);
}

/** Width of the border box of an image whose style gives none: its own, at most what there is; `null` for other boxes. */
export function imageWidth(box: BlockBox, area: Area, context: LayoutContext): Pt | null {
  if (box.content.kind !== "image" || definiteWidth(box.style, area.width) !== null) return null;
  const edges = edgesOf(box.style, area.width);
  const margin = marginsOf(box.style, area.width);
  const room = Math.max(0, area.width - margin.left - margin.right);
  const { width, height } = naturalSize(box, box.content.src, context);
  const highest = typeof box.style.height === "number" ? box.style.height : greatestHeight(box.style, edges);
  const fitting = height > 0 ? Math.min(width, highest * (width / height)) : width;
  return Math.min(room, boundedWidth(fitting + edges.left + edges.right, box.style, area.width));
}

/** The largest size of a picture within one, by its own proportions. */
function fitted(size: Size, { size: own }: Drawable): Size {
  const scale = Math.min(size.width / own.width, size.height / own.height);
  return { width: own.width * scale, height: own.height * scale };
}

/** The largest place in `room` that keeps the proportions, in its middle. Pixels are not blown up; lines may be. */
function placeIn(room: Rect, { kind, size }: Pick<Drawable, "kind" | "size">, objectFit: ComputedStyle["objectFit"]): Rect {
  const fit = Math.min(room.width / size.width, room.height / size.height);
  const scale = kind === "raster" || objectFit === "scale-down" ? Math.min(1, fit) : fit;
  const [width, height] = [size.width * scale, size.height * scale];
  return { x: room.x + (room.width - width) / 2, y: room.y + (room.height - height) / 2, width, height };
}

function withText(drawable: Drawable, { style, lang }: BlockBox, { fonts, findings }: LayoutContext): Drawable {
  if (drawable.kind === "raster") return drawable;
  const { image, diagnostics } = setText(drawable, { fonts, families: style.fontFamily, lang });
  for (const found of diagnostics) findings.add(found);
  return image;
}

/** Writes the image of a replaced box into its content area. */
export function writeImage(box: BlockBox, src: string, area: Area, flow: Flow): void {
  const drawable = drawableOf(box, src, flow.context);
  if (drawable === null) return;
  const { width } = area;
  const given = usedBox(box.style, area, width);
  const size = sizeOf(box, drawable);
  const natural = Math.min(width * (size.height / size.width), greatestHeight(box.style, given.edges));
  const height = given.hasHeight ? given.height : natural;
  const rect = placeIn({ x: area.x, y: 0, width, height }, { kind: drawable.kind, size: fitted(size, drawable) }, box.style.objectFit);
  const fragment = { kind: "image", element: box.element, rect, drawable: withText(drawable, box, flow.context), baseline: null } as const;
  flow.writer.add({ kind: "box", source: box, fragments: [fragment], height });
}
