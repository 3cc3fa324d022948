import type { Diagnostic, Placed } from "../diagnostics/index.js";
import { diagnostic } from "../diagnostics/index.js";
import { pageSizes } from "../geometry/index.js";
import type { Size } from "../geometry/index.js";
import type { Computed, Heritage } from "./cascade/cascade.js";
import { Cascade } from "./cascade/cascade.js";
import type { MatchedRules, RuleEntry } from "./cascade/matched-rules.js";
import { RuleIndex } from "./cascade/rule-index.js";
import { readTheme } from "./cascade/theme.js";
import type { ThemeDeclarations, ThemeToken } from "./cascade/variables.js";
import type { Declaration } from "./declarations/declaration.js";
import { valueHint } from "./declarations/explain.js";
import { expectedOf } from "./declarations/read-value.js";
import type { StyledPages } from "./pages/page-style.js";
import { pageStyles } from "./pages/page-style.js";
import type { SheetUse } from "./pages/on-sheet.js";
import { initialContext } from "./properties/longhands.js";
import { pageProperties } from "./properties/pages.js";
import type { PseudoElement } from "./styled-document.js";
import { pseudoElements } from "./styled-document.js";
import { isForPaper } from "./stylesheet.js";
import type { Stylesheet } from "./stylesheet.js";
import { userAgentSheet } from "./user-agent.js";
import { isMalformed, readComponents } from "./values/component.js";
import { readWhole } from "./values/grammar.js";

/** What a course says over the sheets of its template. */
export interface StyleSettings {
  readonly theme: readonly ThemeToken[];
  /** A page size as in `@page { size: … }`; `null` for the template's own. */
  readonly pageSize: Placed<string> | null;
  /** How sheets of paper are printed on; as the sheets of style have it where absent. */
  readonly printedAs?: SheetUse;
}

const usualUse: SheetUse = { sides: "as-designed", inner: 0 };

/** An element and its pseudo-elements, computed. */
export interface StyledElement {
  readonly computed: Computed;
  readonly pseudo: ReadonlyMap<PseudoElement, Computed>;
  /** The mistakes that show in it, those of its pseudo-elements too. */
  readonly faults: readonly Diagnostic[];
}

/** What a style is made of besides that of the parent: the rules that match, and the element's own declarations. */
interface StyleParts {
  readonly rules: MatchedRules;
  /** Of the `style` attribute. */
  readonly own: readonly Declaration[];
}

type Shared = WeakMap<MatchedRules, StyledElement | "by parent">;

function declarationsFor(entries: readonly RuleEntry[], pseudo: PseudoElement | null): readonly Declaration[] {
  return entries.filter((entry) => entry.selector.pseudo === pseudo).flatMap((entry) => entry.declarations);
}

function kept<Key extends object>(shared: WeakMap<Key, Shared>, key: Key): Shared {
  let found = shared.get(key);
  if (found === undefined) shared.set(key, (found = new WeakMap<MatchedRules, StyledElement | "by parent">()));
  return found;
}

/**
 * Sheets and settings that are ready for any number of documents. What was computed once is looked up from then on: by what
 * the parent hands down and by the rules that match.
 */
export class PreparedStyles {
  readonly index: RuleIndex;
  /** Mistakes in the settings. */
  readonly diagnostics: readonly Diagnostic[];
  readonly #cascade = new Cascade();
  readonly #theme: ThemeDeclarations;
  readonly #size: Size | null;
  readonly #use: SheetUse;
  readonly #origins: readonly (readonly Stylesheet[])[];
  readonly #roots = new WeakMap<MatchedRules, StyledElement>();
  readonly #byHeritage = new WeakMap<Heritage, Shared>();
  readonly #byParent = new WeakMap<StyledElement, Shared>();
  readonly #pages = new WeakMap<StyledElement, StyledPages>();

  /** The sheets come in cascade order, after the user-agent sheet. */
  constructor(sheets: readonly Stylesheet[], settings: StyleSettings) {
    const diagnostics: Diagnostic[] = [];
    this.#size = readPageSize(settings.pageSize, diagnostics);
    this.#use = settings.printedAs ?? usualUse;
    const { width } = this.#size ?? pageSizes.a4;
    this.#origins = [[userAgentSheet], sheets.map((sheet) => forPaper(sheet, width))];
    this.#theme = readTheme(settings.theme, sheets, diagnostics);
    this.index = new RuleIndex(this.#origins);
    this.diagnostics = diagnostics;
  }

  /** Whether no page stands on the back of another. */
  get isOneSided(): boolean {
    return this.#use.sides === "one-sided";
  }

  /** The style of a root element. */
  root({ rules, own }: StyleParts): StyledElement {
    const make = (): StyledElement => this.#withPseudo(this.#cascade.computeRoot([...declarationsFor(rules.entries, null), ...own], this.#theme), rules);
    const known = own.length > 0 ? undefined : this.#roots.get(rules);
    if (known !== undefined) return known;
    const styled = make();
    if (own.length === 0) this.#roots.set(rules, styled);
    return styled;
  }

  /** The style of an element whose `style` attribute says nothing. */
  child(rules: MatchedRules, parent: StyledElement): StyledElement {
    const inheriting = kept(this.#byHeritage, parent.computed.heritage);
    const inherits = inheriting.get(rules);
    const known = inherits === "by parent" ? kept(this.#byParent, parent).get(rules) : inherits;
    if (known !== undefined && known !== "by parent") return known;
    const styled = this.childWith({ rules, own: [] }, parent);
    inheriting.set(rules, styled.computed.asksParent ? "by parent" : styled);
    if (styled.computed.asksParent) kept(this.#byParent, parent).set(rules, styled);
    return styled;
  }

  /** The style of an element with declarations of its own, which nobody else has. */
  childWith({ rules, own }: StyleParts, parent: StyledElement): StyledElement {
    return this.#withPseudo(this.#cascade.compute([...declarationsFor(rules.entries, null), ...own], parent.computed), rules);
  }

  /** The pages of a document with this root. */
  pagesUnder(root: StyledElement): StyledPages {
    let pages = this.#pages.get(root);
    if (pages === undefined)
      this.#pages.set(root, (pages = pageStyles({ cascade: this.#cascade, root: root.computed, origins: this.#origins, size: this.#size, sheets: this.#use })));
    return pages;
  }

  #withPseudo(computed: Computed, { entries }: MatchedRules): StyledElement {
    const pseudo = new Map<PseudoElement, Computed>();
    for (const name of pseudoElements) {
      const declarations = declarationsFor(entries, name);
      if (declarations.length > 0) pseudo.set(name, this.#cascade.compute(declarations, computed));
    }
    return { computed, pseudo, faults: [computed, ...pseudo.values()].flatMap(({ faults }) => faults) };
  }
}

/** The rules of a sheet that are for paper of this width. */
function forPaper({ source, rules, pageRules }: Stylesheet, width: number): Stylesheet {
  return { source, rules: rules.filter((rule) => isForPaper(rule, width)), pageRules: pageRules.filter((rule) => isForPaper(rule, width)) };
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
