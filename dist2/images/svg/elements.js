const box = ["x", "y", "width", "height"];
const viewport = ["viewBox", "preserveAspectRatio"];
const placed = ["x", "y", "dx", "dy", "rotate", "textLength", "lengthAdjust"];
const gradient = ["gradientUnits", "gradientTransform", "spreadMethod", "href"];
const drawn = (attributes = [], note) => ({ use: "drawn", attributes, ...(note === undefined ? {} : { note }) });
const referred = (attributes = [], note) => ({ use: "referred", attributes, ...(note === undefined ? {} : { note }) });
const silent = { use: "silent", attributes: [] };
/** The elements of a drawing, one row each. */
export const svgElements = {
    svg: drawn([...box, ...viewport], "also inside another"),
    g: drawn(),
    a: drawn([], "what it holds; the link is none on the page"),
    switch: drawn([], "its first child that can be drawn"),
    use: drawn([...box, "href"], "of what is in the same file"),
    path: drawn(["d"]),
    rect: drawn([...box, "rx", "ry"]),
    circle: drawn(["cx", "cy", "r"]),
    ellipse: drawn(["cx", "cy", "rx", "ry"]),
    line: drawn(["x1", "y1", "x2", "y2"]),
    polyline: drawn(["points"]),
    polygon: drawn(["points"]),
    image: drawn([...box, "href", "preserveAspectRatio"], "PNG, JPEG or SVG inside the file, as `data:…`"),
    text: drawn(placed, "set in the fonts of the course"),
    tspan: drawn(placed),
    defs: referred(),
    symbol: referred([...box, ...viewport, "refX", "refY"]),
    marker: referred([...viewport, "refX", "refY", "markerWidth", "markerHeight", "markerUnits", "orient"]),
    clipPath: referred(["clipPathUnits"]),
    mask: referred([...box, "maskUnits", "maskContentUnits"]),
    pattern: referred([...box, ...viewport, "patternUnits", "patternContentUnits", "patternTransform", "href"]),
    linearGradient: referred([...gradient, "x1", "y1", "x2", "y2"]),
    radialGradient: referred([...gradient, "cx", "cy", "r", "fx", "fy", "fr"]),
    stop: referred(["offset"]),
    style: referred(["type", "media"], "selectors, `!important`, `@media print`, custom properties"),
    filter: referred([...box, "filterUnits", "primitiveUnits"], "only one that draws a shadow below: the shadow is left out"),
    title: silent, desc: silent, metadata: silent, animate: silent, animateTransform: silent, animateMotion: silent,
    animateColor: silent, set: silent, discard: silent, mpath: silent, view: silent, cursor: silent, font: silent,
    "font-face": silent, "color-profile": silent,
};
/** Elements that run or bring in what is outside the drawing, or that only browsers draw; and what to do instead. */
export const refusedElements = new Map([
    ["script", "export it as a plain drawing"],
    ["handler", "export it as a plain drawing"],
    ["iframe", "export it as a plain drawing"],
    ["audio", "export it as a plain drawing"],
    ["video", "export it as a plain drawing"],
    ["canvas", "export it as a plain drawing"],
    ["foreignObject", "export with text as text: in Mermaid `htmlLabels: false`, in draw.io no \"Formatted Text\"; or export as PNG"],
    ["flowRoot", "turn flowed text into text (in Inkscape: Text, Convert to Text), or export it as PNG"],
    ["meshgradient", "use a gradient along a line or a circle, or export it as PNG"],
    ["textPath", "turn the text into paths (in Inkscape: Path, Object to Path), or export it as PNG"],
    ["tref", "write the text out"],
    ["altGlyph", "write the text out"],
    ["hatch", "use a pattern, or export it as PNG"],
]);
