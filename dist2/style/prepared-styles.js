import { diagnostic } from "../diagnostics/index.js";
import { pageSizes } from "../geometry/index.js";
import { Cascade } from "./cascade/cascade.js";
import { RuleIndex } from "./cascade/rule-index.js";
import { readTheme } from "./cascade/theme.js";
import { valueHint } from "./declarations/explain.js";
import { expectedOf } from "./declarations/read-value.js";
import { pageStyles } from "./pages/page-style.js";
import { initialContext } from "./properties/longhands.js";
import { pageProperties } from "./properties/pages.js";
import { pseudoElements } from "./styled-document.js";
import { isForPaper } from "./stylesheet.js";
import { userAgentSheet } from "./user-agent.js";
import { isMalformed, readComponents } from "./values/component.js";
import { readWhole } from "./values/grammar.js";
const usualUse = { sides: "as-designed", inner: 0 };
function declarationsFor(entries, pseudo) {
    return entries.filter((entry) => entry.selector.pseudo === pseudo).flatMap((entry) => entry.declarations);
}
function kept(shared, key) {
    let found = shared.get(key);
    if (found === undefined)
        shared.set(key, (found = new WeakMap()));
    return found;
}
/**
 * Sheets and settings that are ready for any number of documents. What was computed once is looked up from then on: by what
 * the parent hands down and by the rules that match.
 */
export class PreparedStyles {
    index;
    /** Mistakes in the settings. */
    diagnostics;
    #cascade = new Cascade();
    #theme;
    #size;
    #use;
    #origins;
    #roots = new WeakMap();
    #byHeritage = new WeakMap();
    #byParent = new WeakMap();
    #pages = new WeakMap();
    /** The sheets come in cascade order, after the user-agent sheet. */
    constructor(sheets, settings) {
        const diagnostics = [];
        this.#size = readPageSize(settings.pageSize, diagnostics);
        this.#use = settings.printedAs ?? usualUse;
        const { width } = this.#size ?? pageSizes.a4;
        this.#origins = [[userAgentSheet], sheets.map((sheet) => forPaper(sheet, width))];
        this.#theme = readTheme(settings.theme, sheets, diagnostics);
        this.index = new RuleIndex(this.#origins);
        this.diagnostics = diagnostics;
    }
    /** Whether no page stands on the back of another. */
    get isOneSided() {
        return this.#use.sides === "one-sided";
    }
    /** The style of a root element. */
    root({ rules, own }) {
        const make = () => this.#withPseudo(this.#cascade.computeRoot([...declarationsFor(rules.entries, null), ...own], this.#theme), rules);
        const known = own.length > 0 ? undefined : this.#roots.get(rules);
        if (known !== undefined)
            return known;
        const styled = make();
        if (own.length === 0)
            this.#roots.set(rules, styled);
        return styled;
    }
    /** The style of an element whose `style` attribute says nothing. */
    child(rules, parent) {
        const inheriting = kept(this.#byHeritage, parent.computed.heritage);
        const inherits = inheriting.get(rules);
        const known = inherits === "by parent" ? kept(this.#byParent, parent).get(rules) : inherits;
        if (known !== undefined && known !== "by parent")
            return known;
        const styled = this.childWith({ rules, own: [] }, parent);
        inheriting.set(rules, styled.computed.asksParent ? "by parent" : styled);
        if (styled.computed.asksParent)
            kept(this.#byParent, parent).set(rules, styled);
        return styled;
    }
    /** The style of an element with declarations of its own, which nobody else has. */
    childWith({ rules, own }, parent) {
        return this.#withPseudo(this.#cascade.compute([...declarationsFor(rules.entries, null), ...own], parent.computed), rules);
    }
    /** The pages of a document with this root. */
    pagesUnder(root) {
        let pages = this.#pages.get(root);
        if (pages === undefined)
            this.#pages.set(root, (pages = pageStyles({ cascade: this.#cascade, root: root.computed, origins: this.#origins, size: this.#size, sheets: this.#use })));
        return pages;
    }
    #withPseudo(computed, { entries }) {
        const pseudo = new Map();
        for (const name of pseudoElements) {
            const declarations = declarationsFor(entries, name);
            if (declarations.length > 0)
                pseudo.set(name, this.#cascade.compute(declarations, computed));
        }
        return { computed, pseudo, faults: [computed, ...pseudo.values()].flatMap(({ faults }) => faults) };
    }
}
/** The rules of a sheet that are for paper of this width. */
function forPaper({ source, rules, pageRules }, width) {
    return { source, rules: rules.filter((rule) => isForPaper(rule, width)), pageRules: pageRules.filter((rule) => isForPaper(rule, width)) };
}
/** The page size that the course sets, or `null` where it sets none or no known one, which is then reported. */
function readPageSize(setting, diagnostics) {
    if (setting === null)
        return null;
    const components = readComponents(setting.value);
    const size = isMalformed(components) ? undefined : readWhole(pageProperties.size.grammar, components);
    if (size !== undefined)
        return size(initialContext);
    const message = `\`${setting.value}\` is no page size: expected ${expectedOf("size")}`;
    const hint = isMalformed(components) ? null : valueHint("size", components);
    diagnostics.push(diagnostic("style/invalid-page-size", setting.span, message, hint));
    return null;
}
