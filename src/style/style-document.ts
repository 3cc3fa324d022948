import type { Diagnostic, Outcome, Placed } from "../diagnostics/index.js";
import { addDiagnostics, diagnostic } from "../diagnostics/index.js";
import type { Size } from "../geometry/index.js";
import type { MarkupElement } from "../markup/index.js";
import type { Computed } from "./cascade/cascade.js";
import { Cascade } from "./cascade/cascade.js";
import type { RuleEntry } from "./cascade/rule-index.js";
import { indexRules, matchingEntries } from "./cascade/rule-index.js";
import { readTheme } from "./cascade/theme.js";
import type { ThemeToken } from "./cascade/variables.js";
import type { Declaration } from "./declarations/declaration.js";
import { valueHint } from "./declarations/explain.js";
import { expectedOf } from "./declarations/read-value.js";
import { pageStyles } from "./pages/page-style.js";
import { pageProperties } from "./properties/pages.js";
import type { TreePosition } from "./selectors/tree-position.js";
import { childPositions, rootPosition } from "./selectors/tree-position.js";
import type { PseudoElement, StyledDocument } from "./styled-document.js";
import type { Stylesheet } from "./stylesheet.js";
import { readStyleAttribute } from "./syntax/style-attribute.js";
import { userAgentSheet } from "./user-agent.js";
import { initialContext } from "./properties/longhands.js";
import { isMalformed, readComponents } from "./values/component.js";
import { readWhole } from "./values/grammar.js";

/** What a course says over the sheets of its template. */
export interface StyleSettings {
  readonly theme: readonly ThemeToken[];
  /** A page size as in `@page { size: … }`; `null` for the template's own. */
  readonly pageSize: Placed<string> | null;
}

/** An element and its pseudo-elements, computed. Elements with equal rules and one parent style share it. */
interface StyledElement {
  readonly computed: Computed;
  readonly pseudo: ReadonlyMap<PseudoElement, Computed>;
}

const pseudoElements: readonly PseudoElement[] = ["before", "after", "marker", "footnote-call", "footnote-marker"];

function declarationsFor(entries: readonly RuleEntry[], pseudo: PseudoElement | null): Declaration[] {
  return entries.filter((entry) => entry.selector.pseudo === pseudo).flatMap((entry) => entry.declarations);
}

/** Styles elements one by one from the root down. */
class ElementStyler {
  readonly #cascade: Cascade;
  readonly #diagnostics: Diagnostic[];
  readonly #attributes = new Map<string, readonly Declaration[]>();
  readonly #shared = new WeakMap<StyledElement, Map<string, StyledElement>>();

  constructor(cascade: Cascade, diagnostics: Diagnostic[]) {
    this.#cascade = cascade;
    this.#diagnostics = diagnostics;
  }

  root(entries: readonly RuleEntry[], element: MarkupElement, theme: ReturnType<typeof readTheme>): StyledElement {
    const declarations = [...declarationsFor(entries, null), ...this.#attribute(element)];
    return this.#withPseudo(this.#cascade.computeRoot(declarations, theme), entries);
  }

  child(entries: readonly RuleEntry[], element: MarkupElement, parent: StyledElement): StyledElement {
    const key = `${entries.map((entry) => entry.rank).join(" ")};${element.attributes.get("style")?.value ?? ""}`;
    let shared = this.#shared.get(parent);
    if (shared === undefined) this.#shared.set(parent, (shared = new Map<string, StyledElement>()));
    const known = shared.get(key);
    if (known !== undefined) return known;
    const declarations = [...declarationsFor(entries, null), ...this.#attribute(element)];
    const styled = this.#withPseudo(this.#cascade.compute(declarations, parent.computed), entries);
    shared.set(key, styled);
    return styled;
  }

  #withPseudo(computed: Computed, entries: readonly RuleEntry[]): StyledElement {
    const pseudo = new Map<PseudoElement, Computed>();
    for (const name of pseudoElements) {
      const declarations = declarationsFor(entries, name);
      if (declarations.length > 0) pseudo.set(name, this.#cascade.compute(declarations, computed));
    }
    return { computed, pseudo };
  }

  #attribute(element: MarkupElement): readonly Declaration[] {
    const attribute = element.attributes.get("style");
    if (attribute === undefined) return [];
    const known = this.#attributes.get(attribute.value);
    if (known !== undefined) return known;
    const { declarations, diagnostics } = readStyleAttribute(attribute);
    addDiagnostics(this.#diagnostics, diagnostics);
    this.#attributes.set(attribute.value, declarations);
    return declarations;
  }
}

/** The page size that the course sets, or `null` where it sets none or no known one, which is then reported. */
function readPageSize(setting: Placed<string> | null, diagnostics: Diagnostic[]): Size | null {
  if (setting === null) return null;
  const components = readComponents(setting.value);
  const size = isMalformed(components) ? undefined : readWhole(pageProperties.size.grammar, components);
  if (size !== undefined) return size(initialContext);
  const message = `\`${setting.value}\` is no page size: expected ${expectedOf("size")}`;
  const hint = isMalformed(components) ? null : valueHint("size", components);
  diagnostics.push(diagnostic("style/invalid-page-size", setting.span, message, hint));
  return null;
}

/**
 * The computed style of everything in a document: the user-agent sheet, then `sheets` in their order, then `style`
 * attributes, with the course's theme over the custom properties of the root.
 */
export function styleDocument(
  root: MarkupElement,
  sheets: readonly Stylesheet[],
  settings: StyleSettings,
): Outcome<StyledDocument> {
  const diagnostics: Diagnostic[] = [];
  const origins = [[userAgentSheet], sheets];
  const theme = readTheme(settings.theme, sheets, diagnostics);
  const size = readPageSize(settings.pageSize, diagnostics);
  const cascade = new Cascade();
  const styler = new ElementStyler(cascade, diagnostics);
  const index = indexRules(origins);
  const styles = new Map<MarkupElement, StyledElement>();
  const top = rootPosition(root);
  const styledRoot = styler.root(matchingEntries(index, top), root, theme);
  styles.set(root, styledRoot);
  const waiting: { position: TreePosition; styled: StyledElement }[] = [{ position: top, styled: styledRoot }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const position of childPositions(next.position)) {
      const styled = styler.child(matchingEntries(index, position), position.element, next.styled);
      styles.set(position.element, styled);
      waiting.push({ position, styled });
    }
  const pageStyle = pageStyles({ cascade, root: styledRoot.computed, origins, size });
  return { value: documentOf(root, styles, pageStyle), diagnostics: [...diagnostics, ...cascade.diagnostics] };
}

function documentOf(
  root: MarkupElement,
  styles: ReadonlyMap<MarkupElement, StyledElement>,
  pageStyle: StyledDocument["pageStyle"],
): StyledDocument {
  const styledOf = (element: MarkupElement): StyledElement => {
    const styled = styles.get(element);
    if (styled === undefined) throw new Error(`\`${element.name}\` is no element of this document`);
    return styled;
  };
  return {
    root,
    styleOf: (element) => styledOf(element).computed.style,
    colourOrigin: (element, property) => styledOf(element).computed.origins.get(property) ?? null,
    pseudoStyleOf: (element, pseudo) => styledOf(element).pseudo.get(pseudo)?.style ?? null,
    pageStyle,
  };
}
