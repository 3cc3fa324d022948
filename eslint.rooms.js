/**
 * The rooms of the house: one row a folder of `src/` (or a file at its top). The lint rule and the table in
 * docs/architecture.md are both made from it, so neither can drift from the other.
 *
 * `imports` names the rooms this one may import, always through their `index.ts`; `packages` the npm packages and
 * Node modules that only this room may import.
 */
export const rooms = [
  { name: "geometry", does: "lengths in points, rectangles, page sizes", imports: [], packages: [] },
  { name: "language", does: "what a language tag means: Chinese or not, characters, words, dates, line joins", imports: [], packages: [] },
  { name: "diagnostics", does: "source, span, message, excerpt with carets, JSON form", imports: [], packages: [] },
  {
    name: "model",
    does: "what a course and its documents are: one row a field, and what follows from them (texts, numbering, totals, slots)",
    imports: ["language", "diagnostics"],
    packages: [],
  },
  {
    name: "code",
    does: "source text → stretches of what they are to their language",
    imports: [],
    packages: ["hast", "highlight.js", "lowlight"],
  },
  {
    name: "rich-text",
    does: "Markdown strings → vocabulary nodes, CJK-friendly",
    imports: ["language", "diagnostics", "model", "code"],
    packages: [
      "mdast",
      "mdast-util-from-markdown",
      "mdast-util-gfm-footnote",
      "mdast-util-gfm-strikethrough",
      "mdast-util-gfm-table",
      "mdast-util-gfm-task-list-item",
      "micromark-extension-cjk-friendly",
      "micromark-extension-cjk-friendly-gfm-strikethrough",
      "micromark-extension-definition-list",
      "micromark-extension-gfm-footnote",
      "micromark-extension-gfm-table",
      "micromark-extension-gfm-task-list-item",
      "micromark-util-types",
    ],
  },
  {
    name: "references",
    does: "CSL entries → citations and lists, by language of the entry",
    imports: ["language", "diagnostics", "model"],
    packages: [],
  },
  { name: "csv", does: "text of separated values → rows of cells, each with its place", imports: ["diagnostics"], packages: ["csv-parse", "node:module"] },
  {
    name: "content",
    does: "YAML text → model, by the rows of its fields; every fault placed, all faults in one run",
    imports: ["language", "diagnostics", "model", "code", "rich-text", "csv"],
    packages: ["yaml"],
  },
  {
    name: "import",
    does: "Markdown outline → the YAML files of a course",
    imports: ["diagnostics", "rich-text", "csv"],
    packages: ["mdast", "mdast-util-from-markdown", "mdast-util-gfm-table", "micromark-extension-gfm-table", "yaml", "mammoth", "@citation-js/core", "@citation-js/plugin-bibtex", "node:util"],
  },
  {
    name: "merge",
    does: "model × template → markup text that remembers where it came from",
    imports: ["language", "diagnostics", "model", "code", "rich-text", "references"],
    packages: ["handlebars"],
  },
  { name: "xml", does: "text in XML syntax → tokens that leave no gap", imports: [], packages: ["htmlparser2"] },
  {
    name: "markup",
    does: "markup text → element tree, by the vocabulary table",
    imports: ["language", "diagnostics", "xml"],
    packages: [],
  },
  {
    name: "style",
    does: "CSS text → computed style",
    imports: ["language", "geometry", "diagnostics", "markup"],
    packages: ["css-tree"],
  },
  {
    name: "accessibility",
    does: "styled elements → what would keep readers out: headings, links, tables, contrast",
    imports: ["geometry", "diagnostics", "markup", "style"],
    packages: [],
  },
  {
    name: "draft",
    does: "an element tree and the mistakes of its document → the tree with each of them marked, and pages that say DRAFT",
    imports: ["language", "diagnostics", "markup", "style"],
    packages: [],
  },
  { name: "fonts", does: "font files as data: their tables, and what is wrong with one of them", imports: [], packages: [] },
  {
    name: "text",
    does: "fonts, coverage, shaping, break opportunities, line breaking, justification; knows no boxes",
    imports: ["language", "geometry", "fonts"],
    packages: ["bidi-js", "harfbuzzjs", "hyphen"],
  },
  {
    name: "images",
    does: "PNG, JPEG, SVG → measured, checked drawables",
    imports: ["geometry", "diagnostics", "xml", "text"],
    packages: ["css-tree", "node:zlib"],
  },
  {
    name: "math",
    does: "TeX → measured drawing, and the words in which it is read aloud",
    imports: ["diagnostics", "images", "markup"],
    packages: ["@mathjax/src", "@mathjax/mathjax-stix2-font", "@mathjax/mathjax-mhchem-font-extension", "speech-rule-engine"],
  },
  {
    name: "charts",
    does: "a Vega-Lite specification or a graph with its data → drawing",
    imports: ["diagnostics", "text", "images"],
    packages: ["vega", "vega-lite", "vega-interpreter", "@viz-js/viz", "yaml"],
  },
  {
    name: "boxes",
    does: "styled elements → boxes: anonymous boxes, markers, counters, white space",
    imports: ["language", "geometry", "diagnostics", "markup", "style"],
    packages: [],
  },
  {
    name: "layout",
    does: "boxes → fragments on pages: block, inline, table, columns, rows of blocks, pages",
    imports: ["language", "geometry", "diagnostics", "markup", "style", "text", "images", "math", "boxes"],
    packages: [],
  },
  { name: "pdf", does: "the objects of a PDF file as plain values, and how any file is read into them", imports: [], packages: ["node:zlib"] },
  {
    name: "paint",
    does: "fragments → display list → tagged PDF; the far end is dumb",
    imports: ["geometry", "markup", "style", "fonts", "text", "images", "boxes", "layout", "pdf"],
    packages: ["node:zlib", "pdfkit"],
  },
  {
    name: "conformance",
    does: "a PDF read back: structure, Matterhorn rows, reading order; knows nothing of how it was written",
    imports: ["geometry", "diagnostics", "pdf"],
    packages: [],
  },
  {
    name: "documents",
    does: "the kinds of documents, one row a kind: what each is made from, prints, and is called",
    imports: ["diagnostics", "model", "merge"],
    packages: [],
  },
  {
    name: "render.ts",
    does: "the whole way on one screen: content and templates in, bytes and diagnostics out",
    imports: [
      "code", "diagnostics", "model", "merge", "documents", "markup", "style", "accessibility", "text", "images", "math", "boxes", "layout",
      "paint", "conformance",
    ],
    packages: [],
  },
  {
    name: "render-draft.ts",
    does: "the way of a document with mistakes: as far as `render.ts` goes, and a draft out",
    imports: ["code", "language", "diagnostics", "model", "merge", "documents", "markup", "draft", "style", "accessibility", "math", "layout", "paint", "render.ts"],
    packages: [],
  },
  {
    name: "build",
    does: "project, fonts, files, output: the only room that reads the disk, the clock and the environment",
    imports: ["language", "diagnostics", "model", "content", "csv", "documents", "fonts", "text", "images", "charts", "conformance", "render.ts", "render-draft.ts"],
    packages: ["node:child_process", "node:crypto", "node:fs", "node:fs/promises", "node:os", "node:path", "node:module", "node:url", "node:process", "node:perf_hooks", "node:v8", "node:worker_threads", "node:zlib", "wawoff2", "@jsquash/webp", "@jsquash/avif"],
  },
  {
    name: "start",
    does: "first steps: a starter, a new lesson, a course made from an outline, written where nothing stands",
    imports: ["language", "diagnostics", "model", "content", "import", "build"],
    packages: ["node:path"],
  },
  {
    name: "cli",
    does: "words on the command line",
    imports: ["diagnostics", "build", "conformance", "start"],
    packages: ["node:module", "node:path", "node:process", "node:util"],
  },
  {
    name: "index.ts",
    does: "the public interface of the package",
    imports: ["import", "diagnostics", "documents", "render.ts", "build"],
    packages: [],
  },
];
