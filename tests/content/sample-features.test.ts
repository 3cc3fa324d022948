import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { allFields, occurrencesIn } from "./schema-fields.js";
import { sampleFiles, sampleText } from "./sample-files.js";

/** A word that no shipped template prints. */
const idle = ["labels.page"];

test("the samples together give every key of every schema", () => {
  const files = sampleFiles();
  const found = occurrencesIn(new Map(files), Object.fromEntries(files.map(([file]) => [file, sampleText(file)])));
  expect(allFields().filter((field) => !found.has(field))).toEqual(idle);
});

const repository = path.join(import.meta.dirname, "..", "..");

/** All text of the shipped templates and of the samples' own files. */
function shippedText(): string {
  return ["templates", "content"]
    .flatMap((folder) => readdirSync(path.join(repository, folder), { recursive: true, encoding: "utf8" }).map((name) => path.join(folder, name)))
    .filter((name) => /\.(?:hbs|css|yaml)$/.test(name))
    .map((name) => readFileSync(path.join(repository, name), "utf8"))
    .join("\n");
}

/** Features of documents that are no keys of a schema, and what shows that a sample is set with them. */
const features: Readonly<Record<string, RegExp>> = {
  "a cell over columns": /colspan="/,
  "a cell over rows": /rowspan="/,
  "collapsed borders": /border-collapse: collapse/,
  "separate borders": /border-collapse: separate/,
  "room between separate borders": /border-spacing:/,
  "columns of given widths": /table-layout: fixed/,
  "cells in the middle of their row": /vertical-align: middle/,
  "a caption under its table": /caption-side: bottom/,
  "a table foot": /<tfoot>/,
  "a count of columns": /column-count: 4/,
  "room between columns": /column-gap:/,
  "a rule between columns": /column-rule:/,
  "a block across columns": /column-span: all/,
  "blocks side by side": /display: flex/,
  "rows of blocks that wrap": /flex-wrap: wrap/,
  "words that run in": /display: run-in/,
  "round corners": /border-radius:/,
  "a least width": /min-width:/,
  "a least height": /min-height:/,
  "a greatest width": /max-width:/,
  "an image that keeps its proportions in a box": /object-fit:/,
  "capitals by style": /text-transform: uppercase/,
  "a page begun by style": /break-after: page/,
  "what stays together": /break-inside: avoid/,
  "a sheet of one column": /^columns: 1$/m,
  "a sheet of two columns": /^columns: 2$/m,
  "a sheet of three columns": /^columns: 3$/m,
  "a sheet of four columns": /^columns: 4$/m,
  "an upright sheet": /^orientation: portrait$/m,
  "a lying sheet": /^orientation: landscape$/m,
  "a title page": /^title-page: true$/m,
  "a list of figures": /^lof: true$/m,
  "a section that the contents leave out": /^ +toc: false$/m,
  "an image for decoration": /^ +alt: ""$/m,
  "a text that is to come": /\{ todo: [^\n}]*\}/,
  "a footnote with a name": /^ +\[\^\w+\]: /m,
  "a footnote in its line": /\^\[/,
  "a quotation": /^ +> /m,
  "code with its language": /^ +```\w+$/m,
  "a table in a text": /^ +\| :?-+/m,
  "a citation with a place": /@\w+, /,
  "a reference to a figure": /@fig-/,
  "a reference to a table": /@tbl-/,
};

test("the samples, and the templates that they are set with, show every feature that has no key", () => {
  const text = shippedText();
  expect(Object.keys(features).filter((name) => features[name]?.test(text) !== true)).toEqual([]);
});
