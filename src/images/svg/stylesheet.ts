import { parse } from "css-tree/dist/csstree.esm";
import type { CssNode } from "css-tree";
import type { Selector } from "./selectors.js";
import { selectorsOf } from "./selectors.js";

/** A property with its value, as it is written. */
export interface Declaration {
  readonly name: string;
  readonly value: string;
  readonly important: boolean;
}

/** A selector with the declarations of its rule. */
export interface StyleRule {
  readonly selector: Selector;
  readonly declarations: readonly Declaration[];
}

/** The rules of a drawing in their order, and what of its stylesheets says nothing here. */
export interface SheetRules {
  readonly rules: readonly StyleRule[];
  readonly ignored: readonly string[];
}

const printed = /^(?:|all|print|.*\b(?:print|all)\b.*)$/;

/** At-rules that print nothing and whose absence takes nothing away. */
const harmless: ReadonlySet<string> = new Set(["charset", "font-face", "keyframes", "-webkit-keyframes", "namespace", "page"]);

/** Whether a list of media names paper, or all. */
export function isPrinted(media: string): boolean {
  return printed.test(media.trim().toLowerCase());
}

function declarationsOf(nodes: Iterable<CssNode>): Declaration[] {
  return [...nodes].flatMap((node) => {
    if (node.type !== "Declaration" || node.value.type !== "Raw") return [];
    const name = node.property.startsWith("--") ? node.property : node.property.toLowerCase();
    return [{ name, value: node.value.value.trim(), important: node.important !== false }];
  });
}

/** The declarations of a `style` attribute; what is no declaration is passed over, as CSS has it. */
export function readDeclarations(text: string): readonly Declaration[] {
  const list = parse(text, { context: "declarationList", parseValue: false, parseCustomProperty: false });
  return list.type === "DeclarationList" ? declarationsOf(list.children) : [];
}

/** The rules of a stylesheet. */
export function readRules(text: string): SheetRules {
  const rules: StyleRule[] = [];
  const ignored: string[] = [];
  const walk = (nodes: Iterable<CssNode>): void => {
    for (const node of nodes) {
      if (node.type === "Rule") {
        const declarations = declarationsOf(node.block.children);
        const selectors = selectorsOf(node.prelude);
        for (const selector of selectors.known) rules.push({ selector, declarations });
        ignored.push(...selectors.unknown);
      } else if (node.type === "Atrule") {
        const media = node.prelude === null ? "" : textOf(node.prelude);
        if (node.name === "media" && node.block !== null) {
          if (isPrinted(media)) walk(node.block.children);
        } else if (!harmless.has(node.name)) ignored.push(`@${node.name}`);
      }
    }
  };
  const sheet = parse(text, { context: "stylesheet", parseValue: false, parseCustomProperty: false, parseAtrulePrelude: false });
  if (sheet.type === "StyleSheet") walk(sheet.children);
  return { rules, ignored };
}

function textOf(node: CssNode): string {
  return node.type === "Raw" ? node.value : "";
}
