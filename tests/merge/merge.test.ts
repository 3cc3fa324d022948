import fc from "fast-check";
import Handlebars from "handlebars";
import { expect, test } from "vitest";
import { formatDiagnostic } from "../../src/diagnostics/index.js";
import type { Outcome, Source, TracedText } from "../../src/diagnostics/index.js";
import type { ContextObject, ContextValue } from "../../src/merge/index.js";
import { runSpecs } from "../support/spec-cases.js";
import { mergeFiles } from "./merge-files.js";

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

const toContext = (value: Json): ContextValue => {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return { kind: "list", items: value.map((each: Json) => toContext(each)) };
  return toObject(value as Readonly<Record<string, Json>>);
};

const toObject = (value: Readonly<Record<string, Json>>): ContextObject => ({
  kind: "object",
  fields: new Map(Object.entries(value).map(([key, each]) => [key, toContext(each)])),
});

const merge = (layout: string, context: Readonly<Record<string, Json>>, partials: readonly Source[] = []): Outcome<TracedText> =>
  mergeFiles(
    { layout: { path: "layout.hbs", text: layout }, partials: new Map(partials.map((each) => [each.path.replace(".hbs", ""), each])) },
    toObject(context),
  );

runSpecs("merge", ({ inputs }) => {
  const layout = inputs.find(({ language, path }) => language === "handlebars" && path === "");
  const context = inputs.find(({ language }) => language === "json");
  const partials = inputs.filter(({ language, path }) => language === "handlebars" && path !== "");
  if (layout === undefined) throw new Error("a case needs a layout");
  const values = JSON.parse(context?.text ?? "{}") as Readonly<Record<string, Json>>;
  const { value, diagnostics } = merge(layout.text, values, partials);
  return diagnostics.length > 0 || value === null ? diagnostics.map(formatDiagnostic).join("\n\n") : value.text;
});

const words = {
  title: "A & <b> \"q\" 'x' `=`",
  empty: "",
  zero: 0,
  yes: true,
  no: false,
  nothing: null,
  list: ["one", "two", "three"],
  none: [],
  pairs: [{ name: "a", points: [1, 2] }, { name: "b", points: [] }],
  deep: { title: "inner", more: { name: "innermost" } },
};

const inner = fc.constantFrom(
  "{{title}}", "{{@root.title}}", " text ", "\n", "{{zero}}", "{{yes}}", "{{deep.more.name}}", "{{list.[1]}}", "{{list.length}}",
  "{{!-- a comment --}}", "{{~ title ~}}", "\\{{title}}", "{{#each list}}{{@index}}{{this}}{{#if @last}}.{{/if}}{{/each}}",
  "{{#each pairs as |pair n|}}{{n}}{{pair.name}}{{#each pair.points}}{{../name}}{{this}}{{else}}-{{/each}}{{/each}}",
  "{{#each deep.more}}{{@key}}={{this}}{{/each}}", "{{#with deep}}{{title}}{{../title}}{{@root.deep.title}}{{/with}}",
  "{{#with deep as |d|}}{{d.more.name}}{{this.title}}{{/with}}", "  {{> shown deep}}\n", "{{> shown deep title=zero}}",
  "{{#*inline \"mine\"}}<{{title}}>{{/inline}}{{> mine}}{{> mine deep}}", "{{#> around}}{{title}}{{/around}}",
);

const template: fc.Arbitrary<string> = fc.letrec<{ body: string; block: string }>((tie) => ({
  body: fc.array(fc.oneof({ depthSize: "small" }, inner, tie("block")), { maxLength: 6 }).map((parts) => parts.join("")),
  block: fc
    .tuple(fc.constantFrom("title", "empty", "zero", "no", "none", "list", "absent", "nothing"), tie("body"), tie("body"), fc.boolean())
    .map(([name, body, otherwise, standalone]) => {
      const line = standalone ? "\n" : "";
      return `{{#if ${name}}}${line}${body}${line}{{else}}${line}${otherwise}${line}{{/if}}${line}`;
    }),
})).body;

test("within the subset, templates print what Handlebars prints", () => {
  const shown: Source = { path: "shown.hbs", text: "[{{title}}]" };
  const around: Source = { path: "around.hbs", text: "({{> @partial-block}})" };
  const handlebars = Handlebars.create();
  handlebars.registerPartial("shown", shown.text);
  handlebars.registerPartial("around", around.text);
  fc.assert(
    fc.property(template, (text) => {
      const { value, diagnostics } = merge(text, words, [shown, around]);
      expect(diagnostics.map(formatDiagnostic)).toEqual([]);
      expect(value?.text).toBe(handlebars.compile(text, { preventIndent: true })(words));
    }),
    { numRuns: 500 },
  );
});

test("segments ascend, begin at 0 and lie in their sources", () => {
  fc.assert(
    fc.property(template, (text) => {
      const { value } = merge(text, words, [
        { path: "shown.hbs", text: "[{{title}}]" },
        { path: "around.hbs", text: "({{> @partial-block}})" },
      ]);
      let last = -1;
      for (const { start, span } of value?.segments ?? []) {
        expect(start).toBeGreaterThan(last);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(span.source.text.length);
        last = start;
      }
      expect(value?.segments[0]?.start).toBe(0);
    }),
  );
});

test("no template at all makes merging throw", () => {
  const piece = fc.constantFrom("{{", "}}", "{{#if x}}", "{{/if}}", "{{else}}", "{{{", "{{>", "x", "(", ")", "|", "\"", "\n", "~", "{{!", "@", "../");
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (pieces) => {
      const text = pieces.join("");
      for (const { span } of merge(text, words).diagnostics) {
        if (span === null) throw new Error("every mistake in a template has a place");
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(span.end).toBeLessThanOrEqual(span.source.text.length);
      }
    }),
    { numRuns: 2000 },
  );
});

test("a partial that calls itself for ever ends in one error", () => {
  const { diagnostics } = merge("{{> loop}}", {}, [{ path: "loop.hbs", text: "x{{> loop}}" }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["merge/limit"]);
});

test("twenty partials that each call the next twice end in one error", () => {
  const partials = Array.from({ length: 20 }, (_, index) => ({ path: `p${index}.hbs`, text: `{{> p${index + 1}}}{{> p${index + 1}}}` }));
  const { diagnostics } = merge("{{> p0}}", {}, [...partials, { path: "p20.hbs", text: "x" }]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["merge/limit"]);
});

test("neither a prototype nor a constructor can be reached", () => {
  for (const path of ["constructor", "__proto__", "title.constructor", "list.constructor", "toString", "deep.hasOwnProperty"])
    expect(merge(`{{${path}}}`, words).diagnostics.map(({ code }) => code)).toEqual(["merge/missing-variable"]);
});
