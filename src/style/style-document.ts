import type { Diagnostic, Outcome, Placed } from "../diagnostics/index.js";
import { addDiagnostics, DistinctDiagnostics, DocumentBudget } from "../diagnostics/index.js";
import type { MarkupElement } from "../markup/index.js";
import type { MatchedRules } from "./cascade/matched-rules.js";
import type { RuleMatcher } from "./cascade/rule-index.js";
import type { Declaration } from "./declarations/declaration.js";
import type { StyledPages } from "./pages/page-style.js";
import type { StyledElement, StyleSettings } from "./prepared-styles.js";
import { PreparedStyles } from "./prepared-styles.js";
import type { TreePosition } from "./selectors/tree-position.js";
import { childPositions, rootPosition } from "./selectors/tree-position.js";
import type { StyledDocument } from "./styled-document.js";
import type { Stylesheet } from "./stylesheet.js";
import { readStyleAttribute } from "./syntax/style-attribute.js";

/** What computing one rule of a style counts, in steps of matching. */
const stepsPerComputed = 8;

/** Styles the elements of one document from the root down. */
class ElementStyler {
  readonly styles = new Map<MarkupElement, StyledElement>();
  /** Mistakes in `style` attributes. */
  readonly diagnostics: Diagnostic[] = [];
  readonly faults = new DistinctDiagnostics();
  readonly #prepared: PreparedStyles;
  readonly #matcher: RuleMatcher;
  readonly #budget: DocumentBudget;
  readonly #attributes = new Map<string, readonly Declaration[]>();
  readonly #withAttribute = new WeakMap<StyledElement, Map<string, StyledElement>>();
  readonly #counted = new Set<StyledElement>();
  #spent = 0;

  constructor(prepared: PreparedStyles, budget: DocumentBudget) {
    this.#prepared = prepared;
    this.#matcher = prepared.index.begin();
    this.#budget = budget;
  }

  root(position: TreePosition): StyledElement {
    const rules = this.#matcher.matching(position);
    return this.#keep(position, rules, this.#prepared.root({ rules, own: this.#attribute(position.element) }));
  }

  /** The style of a child; `null` where the document may take no more work, which is then reported. */
  child(position: TreePosition, parent: StyledElement): StyledElement | null {
    const rules = this.#matcher.matching(position);
    if (!this.#spend(position)) return null;
    const attribute = position.element.attributes.get("style");
    if (attribute === undefined) return this.#keep(position, rules, this.#prepared.child(rules, parent));
    const key = `${rules.number};${attribute.value}`;
    let known = this.#withAttribute.get(parent);
    if (known === undefined) this.#withAttribute.set(parent, (known = new Map<string, StyledElement>()));
    let styled = known.get(key);
    if (styled === undefined)
      known.set(key, (styled = this.#prepared.childWith({ rules, own: this.#attribute(position.element) }, parent)));
    return this.#keep(position, rules, styled);
  }

  #keep({ element }: TreePosition, { entries }: MatchedRules, styled: StyledElement): StyledElement {
    this.styles.set(element, styled);
    if (this.#counted.has(styled)) return styled;
    this.#counted.add(styled);
    this.#matcher.effort.steps += entries.length * stepsPerComputed;
    for (const fault of styled.faults) this.faults.add(fault);
    return styled;
  }

  /** Spends what was done since it was asked before. */
  #spend({ element }: TreePosition): boolean {
    const { steps } = this.#matcher.effort;
    const isWithin = this.#budget.spend("matching", steps - this.#spent);
    this.#spent = steps;
    if (!isWithin) this.diagnostics.push(this.#budget.excess("matching", element.span));
    return isWithin;
  }

  #attribute(element: MarkupElement): readonly Declaration[] {
    const attribute = element.attributes.get("style");
    if (attribute === undefined) return [];
    const known = this.#attributes.get(attribute.value);
    if (known !== undefined) return known;
    const { declarations, diagnostics } = readStyleAttribute(attribute);
    addDiagnostics(this.diagnostics, diagnostics);
    this.#attributes.set(attribute.value, declarations);
    return declarations;
  }
}

/** Sheets with settings, ready: by the settings themselves, and the last of them by what they say. */
interface Prepared {
  readonly bySettings: WeakMap<StyleSettings, PreparedStyles>;
  recent: readonly { readonly settings: StyleSettings; readonly styles: PreparedStyles }[];
}

/** Settings that are remembered by what they say. */
const mostRecent = 4;

const prepared = new WeakMap<readonly Stylesheet[], Prepared>();

function isSamePlaced(one: Placed<string>, other: Placed<string>): boolean {
  const { span } = other;
  return one.value === other.value && one.span.source === span.source && one.span.start === span.start && one.span.end === span.end;
}

/** Whether two settings say the same at the same places. */
function saysTheSame(one: StyleSettings, other: StyleSettings): boolean {
  const isSameSize = one.pageSize === null || other.pageSize === null ? one.pageSize === other.pageSize : isSamePlaced(one.pageSize, other.pageSize);
  const isSameUse = one.printedAs?.sides === other.printedAs?.sides && one.printedAs?.inner === other.printedAs?.inner;
  return isSameSize && isSameUse && one.theme.length === other.theme.length && one.theme.every((token, index) => {
    const another = other.theme[index];
    return another !== undefined && isSamePlaced(token.name, another.name) && isSamePlaced(token.value, another.value);
  });
}

/** Documents that have the very same sheets and the same settings share what is made of them. */
function preparedFor(sheets: readonly Stylesheet[], settings: StyleSettings): PreparedStyles {
  let known = prepared.get(sheets);
  if (known === undefined) prepared.set(sheets, (known = { bySettings: new WeakMap(), recent: [] }));
  let styles = known.bySettings.get(settings) ?? known.recent.find((one) => saysTheSame(one.settings, settings))?.styles;
  if (styles === undefined) {
    styles = new PreparedStyles(sheets, settings);
    const { theme, pageSize, printedAs } = settings;
    known.recent = [{ settings: { theme, pageSize, ...(printedAs && { printedAs }) }, styles }, ...known.recent].slice(0, mostRecent);
  }
  known.bySettings.set(settings, styles);
  return styles;
}

/** What a document is styled by. */
export interface StyleInput {
  /** In the order of the cascade, after the user-agent sheet. */
  readonly sheets: readonly Stylesheet[];
  readonly settings: StyleSettings;
  /** What matching and computing may take; the default limits where absent. */
  readonly budget?: DocumentBudget;
}

/**
 * The computed style of everything in a document: the user-agent sheet, then `sheets` in their order, then `style`
 * attributes, with the course's theme over the custom properties of the root. Equal styles are one object, in all
 * documents with the same `sheets` and `settings`, which nobody may change afterwards. `null` where rules and elements are
 * too many for each other.
 */
export function styleDocument(root: MarkupElement, { sheets, settings, budget = new DocumentBudget() }: StyleInput): Outcome<StyledDocument> {
  const styles = preparedFor(sheets, settings);
  const styler = new ElementStyler(styles, budget);
  const top = rootPosition(root);
  const styledRoot = styler.root(top);
  const waiting: { position: TreePosition; styled: StyledElement }[] = [{ position: top, styled: styledRoot }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const position of childPositions(next.position)) {
      const styled = styler.child(position, next.styled);
      if (styled === null) return { value: null, diagnostics: [...styles.diagnostics, ...styler.diagnostics] };
      waiting.push({ position, styled });
    }
  const pages = styles.pagesUnder(styledRoot);
  for (const fault of pages.faults) styler.faults.add(fault);
  const diagnostics = [...styles.diagnostics, ...styler.diagnostics, ...styler.faults.all];
  return { value: { ...documentOf(root, styler.styles, pages), isOneSided: styles.isOneSided }, diagnostics };
}

function documentOf(root: MarkupElement, styles: ReadonlyMap<MarkupElement, StyledElement>, { pageStyle }: StyledPages): Omit<StyledDocument, "isOneSided"> {
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
