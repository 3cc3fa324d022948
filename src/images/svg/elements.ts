/** Attributes that say how something is painted; children inherit most of them. */
export const paintAttributes = [
  "fill", "fill-opacity", "fill-rule", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray",
  "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "opacity", "font-family", "font-size",
  "font-weight", "font-style", "text-anchor", "color",
] as const;

/** The name of an attribute of painting. */
export type PaintAttribute = (typeof paintAttributes)[number];

const everywhere = ["id", "style", "transform", "clip-path", "clip-rule", ...paintAttributes] as const;
const shapes = ["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"] as const;
const graphics = ["g", "use", "text", "defs", "symbol", "clipPath", "linearGradient", ...shapes] as const;
const words = ["title", "desc", "metadata"] as const;

interface SvgRow {
  readonly attributes: readonly string[];
  readonly holds: readonly string[];
}

const shape = (...own: readonly string[]): SvgRow => ({ attributes: [...everywhere, ...own], holds: words });

/** The elements of a drawing, one row each: the attributes that they take and the elements that they hold. */
export const svgElements: Readonly<Record<string, SvgRow>> = {
  svg: {
    attributes: [...everywhere, "viewBox", "width", "height", "version", "preserveAspectRatio", "role"],
    holds: [...graphics, ...words],
  },
  g: { attributes: everywhere, holds: [...graphics, ...words] },
  defs: { attributes: ["id"], holds: [...graphics, ...words] },
  symbol: { attributes: [...everywhere, "viewBox", "preserveAspectRatio"], holds: [...graphics, ...words] },
  use: shape("href", "x", "y", "width", "height"),
  path: shape("d"),
  rect: shape("x", "y", "width", "height", "rx", "ry"),
  circle: shape("cx", "cy", "r"),
  ellipse: shape("cx", "cy", "rx", "ry"),
  line: shape("x1", "y1", "x2", "y2"),
  polyline: shape("points"),
  polygon: shape("points"),
  text: { attributes: [...everywhere, "x", "y"], holds: ["tspan", ...words] },
  tspan: { attributes: ["id", "style", "x", "y", "dx", "dy", ...paintAttributes], holds: ["tspan"] },
  clipPath: { attributes: ["id", "clipPathUnits"], holds: shapes },
  linearGradient: {
    attributes: ["id", "x1", "y1", "x2", "y2", "gradientUnits", "gradientTransform"],
    holds: ["stop"],
  },
  stop: { attributes: ["offset", "stop-color", "style"], holds: [] },
  title: { attributes: ["id"], holds: [] },
  desc: { attributes: ["id"], holds: [] },
  metadata: { attributes: ["id"], holds: [] },
};

/** Elements that run, or bring in what is outside the drawing. */
export const refusedElements: ReadonlySet<string> = new Set([
  "script", "foreignObject", "image", "iframe", "audio", "video", "animate", "animateTransform", "animateMotion", "set", "handler",
]);
