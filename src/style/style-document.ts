import type { Diagnostic, Outcome } from "../diagnostics/index.js";
import { addDiagnostics, DistinctDiagnostics } from "../diagnostics/index.js";
import type { MarkupElement } from "../markup/index.js";
import type { Declaration } from "./declarations/declaration.js";
import type { StyledPages } from "./pages/page-style.js";
import type { StyledElement, StyleSettings } from "./prepared-styles.js";
import { PreparedStyles } from "./prepared-styles.js";
import type { TreePosition } from "./selectors/tree-position.js";
import { childPositions, rootPosition } from "./selectors/tree-position.js";
import type { StyledDocument } from "./styled-document.js";
import type { Stylesheet } from "./stylesheet.js";
import { readStyleAttribute } from "./syntax/style-attribute.js";

/** Styles the elements of one document from the root down. */
class ElementStyler {
  readonly styles = new Map<MarkupElement, StyledElement>();
  /** Mistakes in `style` attributes. */
  readonly diagnostics: Diagnostic[] = [];
  readonly faults = new DistinctDiagnostics();
  readonly #prepared: PreparedStyles;
  readonly #attributes = new Map<string, readonly Declaration[]>();
  readonly #withAttribute = new WeakMap<StyledElement, Map<string, StyledElement>>();

  constructor(prepared: PreparedStyles) {
    this.#prepared = prepared;
  }

  root(position: TreePosition): StyledElement {
    const entries = this.#prepared.index.matching(position);
    return this.#keep(position, this.#prepared.root({ entries, own: this.#attribute(position.element) }));
  }

  child(position: TreePosition, parent: StyledElement): StyledElement {
    const entries = this.#prepared.index.matching(position);
    const attribute = position.element.attributes.get("style");
    if (attribute === undefined) return this.#keep(position, this.#prepared.child(entries, parent));
    const key = `${entries.map(({ rank }) => rank).join(" ")};${attribute.value}`;
    let known = this.#withAttribute.get(parent);
    if (known === undefined) this.#withAttribute.set(parent, (known = new Map<string, StyledElement>()));
    let styled = known.get(key);
    if (styled === undefined)
      known.set(key, (styled = this.#prepared.childWith({ entries, own: this.#attribute(position.element) }, parent)));
    return this.#keep(position, styled);
  }

  #keep({ element }: TreePosition, styled: StyledElement): StyledElement {
    this.styles.set(element, styled);
    for (const fault of styled.faults) this.faults.add(fault);
    return styled;
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

const prepared = new WeakMap<readonly Stylesheet[], WeakMap<StyleSettings, PreparedStyles>>();

/** Documents that have the very same sheets and settings share what is made of them. */
function preparedFor(sheets: readonly Stylesheet[], settings: StyleSettings): PreparedStyles {
  let bySettings = prepared.get(sheets);
  if (bySettings === undefined) prepared.set(sheets, (bySettings = new WeakMap<StyleSettings, PreparedStyles>()));
  let known = bySettings.get(settings);
  if (known === undefined) bySettings.set(settings, (known = new PreparedStyles(sheets, settings)));
  return known;
}

/**
 * The computed style of everything in a document: the user-agent sheet, then `sheets` in their order, then `style`
 * attributes, with the course's theme over the custom properties of the root. Equal styles are one object, in all
 * documents with the same `sheets` and `settings`, which nobody may change afterwards.
 */
export function styleDocument(root: MarkupElement, sheets: readonly Stylesheet[], settings: StyleSettings): Outcome<StyledDocument> {
  const styles = preparedFor(sheets, settings);
  const styler = new ElementStyler(styles);
  const top = rootPosition(root);
  const styledRoot = styler.root(top);
  const waiting: { position: TreePosition; styled: StyledElement }[] = [{ position: top, styled: styledRoot }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
    for (const position of childPositions(next.position))
      waiting.push({ position, styled: styler.child(position, next.styled) });
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
