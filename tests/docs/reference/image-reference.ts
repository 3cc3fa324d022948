import { drawingLimits } from "../../../src/images/svg/drawing-limits.js";
import { refusedElements, svgElements } from "../../../src/images/svg/elements.js";
import { svgProperties } from "../../../src/images/svg/properties.js";
import { imageLimits } from "../../../src/images/limits.js";

function listed(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}

function elementRows(): string {
  const rows = Object.entries(svgElements).flatMap(([name, { use, attributes, note }]) => (use === "silent" ? [] : [`| \`${name}\` | ${listed(attributes) || "–"} | ${note ?? ""} |`]));
  return ["| element | attributes of its own | |", "|---|---|---|", ...rows].join("\n");
}

function propertyRows(): string {
  const rows = Object.entries(svgProperties).map(([name, { expected, inherited }]) => `| \`${name}\` | ${expected} | ${inherited ? "yes" : "no"} |`);
  return ["| property | value | inherited |", "|---|---|---|", ...rows].join("\n");
}

function refusedRows(): string {
  return ["| element | instead |", "|---|---|", ...[...refusedElements].map(([name, instead]) => `| \`${name}\` | ${instead} |`)].join("\n");
}

const chartsReference = `## Charts and graphs

\`figures/<id>.vl.yaml\` (or \`.vl.json\`) is a specification of Vega-Lite 6, which Vega draws: \`npm install vega@6
vega-lite@~6.4.3 vega-interpreter@2\`. Its data stand in it, or in \`tables/\` or \`data/\` of the course (\`data: { url: tables/counts.csv }\`);
no other address is read. Where it does not say otherwise it has the accent of the course, by its theme or the \`:root\` of \`course.css\`, and its sans-serif face. Series have the colours of the
theme tokens \`chart-1\` to \`chart-6\`, words and lines behind the marks those of \`chart-ink\` and \`chart-grid\`. Grey print keeps series apart:
the usual colours differ in lightness, lines also in dashes and points in shapes, and an area whose colour is as light as that of a
series before it, whoever chose it, is hatched; so is the seventh series and those that follow. Moments are those of universal time. \`random()\`, \`now()\` and
\`sample\` are mistakes, as a document is the same at every build; so is a column that the data do not have.
Rows without a number where the chart draws one are told of by their count; at most 50000 rows are drawn.

\`data-table: true\` on the figure prints the rows that its chart is drawn from as a table behind it: the columns that the chart draws, under the titles
of its axes; all columns where it computes others from them; at most 200 rows. The table has the number of its figure, and no other.

\`figures/<id>.dot\` (or \`.gv\`) is a graph that Graphviz lays out: \`npm install @viz-js/viz\`.

Both need \`alt\` like any other figure. Diagrams of Mermaid and PlantUML need a browser or Java: export them as SVG.
`;

const tried = `### What was tried

Files that the programs wrote themselves, and others in the manner of those that are not free, were drawn and compared with the pictures
that resvg makes of them: no pixel within one step of its place may be more than a quarter of full strength off, but for 1 in 100.

| program | files | drawn | refused, with what to do instead |
|---|---|---|---|
| matplotlib | 25 | 24 | Gouraud shading, which is made of filters |
| R (svglite, Cairo) | 20 | 20 | |
| Graphviz | 14 | 13 | an address with a bare \`&\`, which is no XML |
| Mermaid | 18 | 17 | labels in HTML |
| Inkscape, LibreOffice, gnuplot, PlantUML, pdftocairo | 23 | 23 | |
| draw.io, Excalidraw, Figma, PowerPoint (in their manner) | 8 | 8 | |

Five of them are off by up to 1 in 45: hair lines, letters and empty margins lie elsewhere.`;

/** docs/images.md: which pictures fill figures, and what of a drawing is drawn. */
export function imageReference(): string {
  const silent = Object.entries(svgElements).flatMap(([name, { use }]) => (use === "silent" ? [name] : []));
  return `# Images

A file in \`figures/\` under the id of a figure fills it: \`.png\`, \`.jpg\`, \`.jpeg\`, \`.gif\`, \`.webp\`, \`.avif\`, \`.svg\`, in
capitals too; \`.vl.yaml\`, \`.vl.json\` and \`.dot\` are drawn. Any other file under the id of a figure is a warning that says what to save it as.
What several courses print may lie in a \`figures/\` beside \`content/\`: a figure takes its file from there where the course has none under its
id. A picture has its own proportions, and is as wide as the text or half a page high, unless its figure says \`aspect\`, \`width\` or \`height\`.
Figures in a row are as high as each other by the proportions of their files.

## Photographs and other pictures of pixels

PNG of every colour type and depth, interlaced or not, with an opacity, a transparent colour or a palette; JPEG, baseline or
progressive, in grey, colours or the inks of a press. A picture stands upright by what the camera noted in it (Exif), and takes
the resolution that it states, else 96 pixels an inch. A colour profile goes along with the picture; \`gAMA\` and \`cHRM\` are
converted into sRGB. Inks without a profile show red as (1 − cyan)(1 − black) of sRGB, and so on. A side may have
${imageLimits.side} pixels, a picture ${imageLimits.pixels}. Every picture is read
to its end before it is embedded, checksums and codes too: one that is torn or ends too early is a mistake.

Of an animation the first picture is printed, and a warning says so. WebP and AVIF are unpacked by optional packages,
\`npm install @jsquash/webp\` and \`npm install @jsquash/avif\`; AVIF is turned as it says. HEIC is not read, as nothing unpacks it
under terms that this package could pass on: save it as JPEG.

## Drawings

SVG as programs export it: UTF-8, UTF-16 or what the file declares; a document type, comments, other namespaces and metadata say
nothing. Styles come from attributes, \`<style>\` and \`style\`, by their rank in CSS, with \`var()\` and \`@media print\`. What is
not followed is told once a file. Text is set in the fonts of the course: a family that it lacks is set in one of the same kind,
which a note tells. A shadow is left out with a note; any other filter is a mistake.

${elementRows()}

Nothing of these is on paper: ${listed(silent)}.

These are mistakes, where something would draw them:

${refusedRows()}

### Properties

${propertyRows()}

${tried}

### Limits

With everything counted that \`use\`, markers, patterns and masks repeat: ${drawingLimits.operations} things, ${drawingLimits.steps} steps of paths,
${drawingLimits.characters} characters of text, ${drawingLimits.stops} colours of a gradient and ${drawingLimits.allStops} of all, ${drawingLimits.pixels} pixels of pictures inside,
${drawingLimits.copies} things inside each other that refer to each other.

${chartsReference}`;
}
