import type { CssNodePlain } from "css-tree";
import type { Outcome, Source } from "../../diagnostics/index.js";
import { closestName } from "../../diagnostics/index.js";
import { readSelectors } from "../selectors/read-selector.js";
import type { PageRule, StyleRule, Stylesheet } from "../stylesheet.js";
import type { CssNodeOf, CssNodes } from "./css-nodes.js";
import { readNodes, stretchOf } from "./css-nodes.js";
import type { CssText } from "./css-text.js";
import { cssTextOf, excerpt, report } from "./css-text.js";
import { readDeclarations, reportRaw } from "./read-block.js";
import { readPageRule } from "./read-page-rule.js";

/** What to do instead of the at-rules that authors reach for. */
const atRuleHints: ReadonlyMap<string, string> = new Map([
  ["import", "list the stylesheet in the template; sheets do not load one another"],
  ["font-face", "put the font files into the course's `fonts/` folder"],
  ["charset", "leave it out; stylesheets are UTF-8"],
  ["counter-style", "use one of the predefined counter styles"],
]);

const atRuleNames = ["page", "media"];

/** What is read so far of a stylesheet. */
interface Reading {
  readonly css: CssText;
  readonly problems: CssNodes["problems"];
  readonly rules: StyleRule[];
  readonly pageRules: PageRule[];
}

function readStyleRule(reading: Reading, node: CssNodeOf<"Rule">): void {
  const { css, problems } = reading;
  const { prelude, block } = node;
  if (prelude.type === "Raw") reportRaw(css, prelude, problems.get(stretchOf(prelude).start));
  const selectors = prelude.type === "SelectorList" ? readSelectors(css, prelude) : [];
  for (const child of block.children) if (child.type === "Atrule") reportRaw(css, child, undefined);
  const declarations = readDeclarations(css, block.children, problems, "element");
  reading.rules.push({ selectors, declarations });
}

function unknownAtRule(css: CssText, node: CssNodeOf<"Atrule">): void {
  const near = closestName(node.name, atRuleNames);
  const { start } = stretchOf(node);
  report(css, { start, end: start + 1 + node.name.length }, {
    code: "style/unknown-at-rule",
    message: `unknown at-rule \`@${node.name}\``,
    hint: atRuleHints.get(node.name.toLowerCase()) ?? (near === null ? null : `use \`@${near}\``),
  });
}

const mediaTypes: ReadonlySet<string> = new Set(["all", "print", "screen"]);

/** Whether the rules of an `@media` are for paper; a query outside the subset is reported. */
function isForPrint({ css }: Reading, node: CssNodeOf<"Atrule">): boolean {
  const query = css.text.slice(stretchOf(node).start, stretchOf(node.block ?? node).start);
  const types = query.replace(/^@media/i, "").replace(/\/\*.*?\*\//gs, "").split(",").map((type) => type.trim().toLowerCase());
  if (node.block !== null && types.every((type) => mediaTypes.has(type))) return types.some((type) => type !== "screen");
  report(css, stretchOf(node.prelude ?? node), {
    code: "style/unknown-media",
    message: `\`${excerpt(query)}\` is no media query of the style subset`,
    hint: "use `@media print`",
  });
  return false;
}

function readTopLevel(reading: Reading, nodes: readonly CssNodePlain[]): void {
  for (const node of nodes) {
    if (node.type === "Rule") readStyleRule(reading, node);
    else if (node.type === "Atrule") readAtRule(reading, node);
    else if (node.type !== "Comment") reportRaw(reading.css, node, reading.problems.get(stretchOf(node).start));
  }
}

function readAtRule(reading: Reading, node: CssNodeOf<"Atrule">): void {
  switch (node.name.toLowerCase()) {
    case "page": {
      const rule = readPageRule(reading.css, node, reading.problems);
      if (rule !== null) reading.pageRules.push(rule);
      return;
    }
    case "media":
      if (isForPrint(reading, node)) readTopLevel(reading, node.block?.children ?? []);
      return;
    default:
      unknownAtRule(reading.css, node);
  }
}

/** The rules of a stylesheet and every mistake in it; no rules at all only where its brackets do not match. */
export function parseStylesheet(source: Source): Outcome<Stylesheet> {
  const css = cssTextOf(source);
  const read = readNodes(css, "stylesheet");
  if (read === null) return { value: null, diagnostics: css.diagnostics };
  const reading: Reading = { css, problems: read.problems, rules: [], pageRules: [] };
  readTopLevel(reading, read.nodes);
  return { value: { source, rules: reading.rules, pageRules: reading.pageRules }, diagnostics: css.diagnostics };
}
