import type { Diagnostic } from "../../diagnostics/index.js";
import type { MarkupAttribute } from "../../markup/index.js";
import type { Declaration } from "../declarations/declaration.js";
import { readNodes, stretchOf } from "./css-nodes.js";
import { embeddedCss } from "./css-text.js";
import { readDeclarations, reportRaw } from "./read-block.js";

/** The declarations of a `style` attribute, and the mistakes in it. */
export function readStyleAttribute(attribute: MarkupAttribute): {
  readonly declarations: readonly Declaration[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const css = embeddedCss(attribute.value, attribute.span);
  const read = readNodes(css, "declarationList");
  const nodes = read?.nodes ?? [];
  const problems = read?.problems ?? new Map<number, string>();
  for (const node of nodes) if (node.type === "Atrule") reportRaw(css, node, problems.get(stretchOf(node).start));
  return { declarations: readDeclarations(css, nodes, problems, "element"), diagnostics: css.diagnostics };
}
