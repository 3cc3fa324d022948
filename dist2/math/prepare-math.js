import { diagnostic, DocumentBudget, isMissingPackage, spanWithin } from "../diagnostics/index.js";
import { texFormulaOf } from "../markup/index.js";
import { mathPackages } from "./math-settings.js";
import { loadMathSetter } from "./math-setter.js";
import { sayFormulas } from "./speech.js";
function occurrencesIn(element, around, found) {
    const lang = element.attributes.get("lang")?.value ?? around;
    const formula = texFormulaOf(element);
    if (formula !== null)
        found.push({ ...formula, element, lang });
    else
        for (const child of element.children)
            if (child.type === "element")
                occurrencesIn(child, lang, found);
}
function missingPackages({ element }) {
    return diagnostic("math/missing-packages", element.span, "the packages that set mathematics are not installed", `run \`npm install ${mathPackages.join(" ")}\``);
}
/** What a formula costs beside its characters, as many of which take as long. */
const costOfFormula = 20;
/** The mistake of a document with more formulas than it may have, at the first that is too much; `null` where there is none. */
function excessOf(occurrences, budget) {
    const counted = new Set();
    for (const { element, tex, display } of occurrences) {
        const key = `${display} ${tex.text}`;
        if (counted.has(key))
            continue;
        counted.add(key);
        if (!budget.spend("formulas", tex.text.length + costOfFormula))
            return budget.excess("formulas", element.span);
    }
    return null;
}
/** Sets each formula once, so that all that layout asks for is there, and tells what TeX makes no sense of. */
async function setAll(occurrences, setter, found) {
    const set = new Map();
    for (const { element, tex, display } of occurrences) {
        const made = await setter.load(tex.text, display);
        if (!("message" in made))
            set.set(element, made);
        else
            found.push(diagnostic("math/tex", spanWithin(tex, made.start, made.end), made.message));
    }
    return set;
}
/** Words and their language for the formulas whose author gave none. */
async function spokenWords(occurrences, formulas) {
    const words = new Map();
    const silent = occurrences.filter(({ element }) => element.attributes.get("alt")?.value.trim() === "");
    for (const lang of new Set(silent.map((each) => each.lang))) {
        const said = silent.flatMap(({ element, lang: own }) => {
            const formula = own === lang ? formulas.get(element) : undefined;
            return formula === undefined ? [] : [{ element, mathml: formula.mathml }];
        });
        const speech = await sayFormulas(said.map(({ mathml }) => mathml), lang);
        for (const [index, { element }] of said.entries())
            words.set(element, { text: speech.texts[index] ?? "", lang: speech.lang });
    }
    return words;
}
function withWords(element, words, around) {
    const own = element.attributes.get("lang")?.value ?? around;
    const said = words.get(element);
    if (said === undefined) {
        const children = element.children.map((child) => (child.type === "element" ? withWords(child, words, own) : child));
        return children.every((child, index) => child === element.children[index]) ? element : { ...element, children };
    }
    const attributes = new Map(element.attributes);
    attributes.set("alt", { name: "alt", value: said.text, span: element.span });
    if (own.split("-")[0]?.toLowerCase() !== said.lang)
        attributes.set("lang", { name: "lang", value: said.lang, span: element.span });
    return { ...element, attributes };
}
/**
 * Makes the formulas of a document ready to be set and read: loads what they need, tells what is wrong with them, and
 * gives words to those without. A document without formulas costs a walk. `load` is where their setter comes from. What is beyond
 * the budget is not begun.
 */
export async function prepareMath(root, settings, budget = new DocumentBudget(), load = loadMathSetter) {
    const occurrences = [];
    occurrencesIn(root, "und", occurrences);
    const [first] = occurrences;
    if (first === undefined)
        return { value: { root, setter: null }, diagnostics: [] };
    const excess = excessOf(occurrences, budget);
    if (excess !== null)
        return { value: { root, setter: null }, diagnostics: [excess] };
    const diagnostics = [];
    try {
        const setter = await load(settings);
        const formulas = await setAll(occurrences, setter, diagnostics);
        return { value: { root: withWords(root, await spokenWords(occurrences, formulas), "und"), setter }, diagnostics };
    }
    catch (failure) {
        if (!isMissingPackage(failure))
            throw failure;
        return { value: { root, setter: null }, diagnostics: [missingPackages(first)] };
    }
}
