import { expect, test } from "vitest";
import { mergeFiles } from "./merge-files.js";

function faultsOf(text: string): string[] {
  const { diagnostics } = mergeFiles({ layout: { path: "layout.hbs", text }, partials: new Map() }, { kind: "object", fields: new Map() });
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

test("five thousand blocks inside each other end at a named limit before the parser sees them", () => {
  expect(faultsOf("{{#if a}}".repeat(5_000) + "{{/if}}".repeat(5_000))).toEqual(["merge/limit: blocks nested deeper than 64 levels"]);
});

test("a chain of `else if` nests like the blocks that it stands for", () => {
  const chain = (length: number): string => `{{#if a}}${"{{else if a}}".repeat(length)}{{/if}}`;
  expect(faultsOf(chain(64))).toEqual(["merge/limit: blocks nested deeper than 64 levels"]);
  expect(faultsOf(chain(40))).toEqual([]);
  expect(faultsOf(chain(40).repeat(3))).toEqual([]);
});

test("blocks beside each other do not count as nested, nor do those in comments", () => {
  expect(faultsOf("{{#if a}}{{^}}{{/if}}{{^if a}}{{else}}{{/if}}".repeat(100))).toEqual([]);
  expect(faultsOf(`{{!-- ${"{{#if a}}".repeat(100)} --}}`)).toEqual([]);
});

test("expressions inside each other end at a named limit", () => {
  expect(faultsOf(`{{#if ${"(eq 1 ".repeat(100)}1${")".repeat(100)}}}{{/if}}`)).toEqual(["merge/limit: expressions nested deeper than 64 levels"]);
});

test("a template of more tags than anybody writes ends at a named limit", () => {
  expect(faultsOf("{{!-- --}}{{#if a}}{{/if}}".repeat(2_501))).toEqual(["merge/limit: more than 5000 tags in one template"]);
});

test("what begins no tag is a placed mistake and no crash", () => {
  expect(faultsOf("{{!--")).toEqual(["merge/template-syntax: unexpected character in a tag"]);
  expect(faultsOf("a {{!-- b --}")).toEqual(["merge/template-syntax: unexpected character in a tag"]);
});
