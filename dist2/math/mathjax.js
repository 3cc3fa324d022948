import { markBreaks, picturesIn } from "./formula-breaks.js";
import { argumentCount } from "./math-settings.js";
import { spaceTree } from "./tree-spacing.js";
import { placedFault } from "./tex-fault.js";
/** Carries a fault of TeX out of MathJax, which otherwise prints it in place of the formula. */
class TexFailure extends Error {
    progress;
    constructor(message, progress) {
        super(message);
        this.progress = progress;
    }
}
/**
 * Extensions of TeX that every formula may use; none of them evaluates or fetches anything. `physics` is left out, since
 * it gives common names (`\\div`, `\\qty`) another meaning.
 */
const extensions = [
    "base", "ams", "newcommand", "textmacros", "mhchem", "cancel", "braket", "boldsymbol", "color", "configmacros", "unicode",
    "mathtools", "gensymb", "upgreek", "units", "extpfeil", "centernot",
];
/** Where the modules of the face's rarer alphabets lie. */
const glyphModules = "@mathjax/mathjax-stix2-font/js/svg/dynamic";
async function loadExtensions() {
    await Promise.all([
        import("@mathjax/src/js/input/tex/base/BaseConfiguration.js"),
        import("@mathjax/src/js/input/tex/ams/AmsConfiguration.js"),
        import("@mathjax/src/js/input/tex/newcommand/NewcommandConfiguration.js"),
        import("@mathjax/src/js/input/tex/textmacros/TextMacrosConfiguration.js"),
        import("@mathjax/src/js/input/tex/mhchem/MhchemConfiguration.js"),
        import("@mathjax/src/js/input/tex/cancel/CancelConfiguration.js"),
        import("@mathjax/src/js/input/tex/braket/BraketConfiguration.js"),
        import("@mathjax/src/js/input/tex/boldsymbol/BoldsymbolConfiguration.js"),
        import("@mathjax/src/js/input/tex/color/ColorConfiguration.js"),
        import("@mathjax/src/js/input/tex/configmacros/ConfigMacrosConfiguration.js"),
        import("@mathjax/src/js/input/tex/unicode/UnicodeConfiguration.js"),
        import("@mathjax/src/js/input/tex/mathtools/MathtoolsConfiguration.js"),
        import("@mathjax/src/js/input/tex/gensymb/GensymbConfiguration.js"),
        import("@mathjax/src/js/input/tex/upgreek/UpgreekConfiguration.js"),
        import("@mathjax/src/js/input/tex/units/UnitsConfiguration.js"),
        import("@mathjax/src/js/input/tex/extpfeil/ExtpfeilConfiguration.js"),
        import("@mathjax/src/js/input/tex/centernot/CenternotConfiguration.js"),
    ]);
}
async function loadModules() {
    const [{ mathjax }, { TeX }, { SVG }, { liteAdaptor }, { HTMLDocument }, { HTMLMathItem }, { MathJaxStix2Font }, { MathJaxMhchemFontExtension }, { SerializedMmlVisitor }] = await Promise.all([
        import("@mathjax/src/js/mathjax.js"),
        import("@mathjax/src/js/input/tex.js"),
        import("@mathjax/src/js/output/svg.js"),
        import("@mathjax/src/js/adaptors/liteAdaptor.js"),
        import("@mathjax/src/js/handlers/html/HTMLDocument.js"),
        import("@mathjax/src/js/handlers/html/HTMLMathItem.js"),
        import("@mathjax/mathjax-stix2-font/js/svg.js"),
        import("@mathjax/mathjax-mhchem-font-extension/js/svg.js"),
        import("@mathjax/src/js/core/MmlTree/SerializedMmlVisitor.js"),
        loadExtensions(),
    ]);
    const adaptor = liteAdaptor();
    MathJaxStix2Font.addExtension(MathJaxMhchemFontExtension);
    // MathJax asks for a module by its name when a formula first needs a glyph of it.
    mathjax.asyncLoad = (name) => import(name);
    return { mathjax, TeX, SVG, HTMLDocument, HTMLMathItem, MathJaxStix2Font, adaptor, visitor: new SerializedMmlVisitor() };
}
let modules = null;
/** A formula that defines something for itself: its definitions must not reach the formulas that come after it. */
const defines = /\\(?:(?:re)?newcommand|(?:re)?newenvironment|DeclareMathOperator|DeclarePairedDelimiter\w*|def|let|mathtoolsset|newcolumntype|definecolor)(?![A-Za-z])/;
/** Names of programs in upright letters, as far apart as in the faces of text: MathJax has them in italics, on one another. */
const logos = {
    TeX: ["\\mathrm{T}\\kern-.14em\\lower.22em{\\mathrm{E}}\\kern-.1em\\mathrm{X}", 0],
    LaTeX: ["\\mathrm{L}\\kern-.32em\\raise.21em{\\scriptstyle\\mathrm{A}}\\kern-.1em\\TeX", 0],
};
/** Between the lines of a formula that its column breaks, in ems: limits of sums must not touch the line above. */
const brokenLeading = 0.4;
/** What stands before a formula: the types of MathJax do not say that this may be nothing. */
const nothing = null;
/** The formulas of one course. */
class CourseMath {
    xHeight;
    #modules;
    #settings;
    #output;
    #document = null;
    constructor(loaded, settings) {
        this.#modules = loaded;
        this.#settings = settings;
        const face = new loaded.MathJaxStix2Font({ dynamicPrefix: glyphModules });
        this.xHeight = face.params.x_height;
        this.#output = new loaded.SVG({ fontData: face, fontCache: "none", linebreaks: { inline: true, lineleading: brokenLeading }, displayOverflow: "linebreak" });
    }
    #input() {
        // `\require` loads an extension where MathJax runs in a browser; here all that there are are loaded.
        const macros = { require: ["", 1], ...logos, ...Object.fromEntries(Array.from(this.#settings.macros, ([name, body]) => [name, [body, argumentCount(body)]])) };
        return new this.#modules.TeX({
            packages: extensions, macros,
            formatError: (input, fault) => {
                throw new TexFailure(fault.message, input.parseOptions.parsers.at(-1));
            },
        });
    }
    #newDocument() {
        const { HTMLDocument: Page, adaptor } = this.#modules;
        return new Page(adaptor.parse(""), adaptor, { InputJax: this.#input(), OutputJax: this.#output });
    }
    #convert(tex, display, measure) {
        if (!defines.test(tex))
            this.#document ??= this.#newDocument();
        const document = defines.test(tex) || this.#document === null ? this.#newDocument() : this.#document;
        const [input] = document.inputJax;
        if (input === undefined)
            throw new Error("a document without an input");
        const item = new this.#modules.HTMLMathItem(tex, input, display);
        // One pixel an em: no picture becomes narrower than a thousandth of that many.
        item.setMetrics(1, this.xHeight, measure, 1);
        item.compile(document);
        spaceTree(item.root);
        item.root.setTeXclass(nothing);
        const mathml = this.#modules.visitor.visitTree(item.root);
        const breaks = display ? [] : markBreaks(item.root);
        item.typeset(document);
        return { pictures: picturesIn(this.#modules.adaptor.innerHTML(item.typesetRoot)), breaks, mathml };
    }
    async load(tex, display) {
        try {
            // The types of MathJax say nothing of what comes back.
            return (await this.#modules.mathjax.handleRetriesFor(() => this.#convert(tex, display, Infinity)));
        }
        catch (failure) {
            return faultIn(tex, failure);
        }
    }
    set(tex, display, measure) {
        try {
            return this.#convert(tex, display, measure);
        }
        catch (failure) {
            return faultIn(tex, failure);
        }
    }
}
function faultIn(tex, failure) {
    if (!(failure instanceof TexFailure))
        throw failure;
    return placedFault(tex, failure.message, failure.progress);
}
/** MathJax with the macros of a course. @throws where its packages are not installed. */
export async function loadMathJax(settings) {
    modules ??= loadModules();
    return new CourseMath(await modules, settings);
}
