import { withoutEntities } from "./entities.js";
/** Commands of TeX that stand for words or signs and that the reader of BibTeX does not know. */
const signs = {
    aa: "å", AA: "Å", i: "ı", j: "ȷ", ldots: "…", dots: "…", textellipsis: "…", LaTeX: "LaTeX", LaTeXe: "LaTeX2e", TeX: "TeX", BibTeX: "BibTeX", XeTeX: "XeTeX", LuaTeX: "LuaTeX",
    pounds: "£", S: "§", P: "¶", dag: "†", ddag: "‡", quad: " ", qquad: " ", space: " ", slash: "/", cdots: "⋯", times: "×", pm: "±", degree: "°", celsius: "°C", micro: "µ",
    textquotesingle: "'", lq: "‘", rq: "’", euro: "€", texteuro: "€", textnumero: "№", textasciitilde: "~", sim: "~", log: "log", ln: "ln", exp: "exp", min: "min",
    max: "max", sin: "sin", cos: "cos", tan: "tan", lim: "lim", sup: "sup", inf: "inf", det: "det", dim: "dim", mod: "mod", bmod: "mod", textbar: "|", textminus: "−", bullet: "•", textbullet: "•",
    hyphen: "-", bibrangedash: "–", bibinitperiod: ".", bibinitdelim: " ", textbackslash: "∖", backslash: "∖", lbrace: "(", rbrace: ")", leq: "≤", geq: "≥", le: "≤", ge: "≥", neq: "≠", ne: "≠", infty: "∞", to: "→",
    textless: "<", textgreater: ">",
};
/** Commands that say how something looks, or where a line may end. */
const silent = new Set(("relax protect nobreak allowbreak break newblock newline linebreak nolinebreak par noindent unskip ignorespaces bgroup egroup xspace leavevmode displaystyle textstyle limits nolimits left right big Big bigl bigr " +
    "small large Large footnotesize scriptsize normalsize hfill hskip null nopunct urlstyle penalty hspace bibopenbracket bibclosebracket doi cyr rmfamily sffamily ttfamily mdseries upshape sf tt rm").split(" "));
/** Commands whose only argument is what they print. */
const transparent = new Set(("url path nolinkurl mbox hbox fbox text textrm textup textnormal textmd textsf texttt mathrm mathsf mathtt mathcal mathbb mathbf mathit mathfrak mathscr operatorname boldsymbol bm uppercase MakeUppercase lowercase " +
    "MakeLowercase underline uline ensuremath textlatin textgreek textcyrillic foreignquote bibtitle NoCaseChange MakeSentenceCase mkbibbrackets mkbibparens centerline textcolor ul textsubscript lowercase nocase").split(" "));
/** Commands whose argument is for sorting alone. */
const hidden = new Set(["noopsort", "SortNoop", "sortnoop", "printfirst", "label", "phantom", "vphantom", "index", "cite", "citep", "citet", "footnote", "thanks"]);
const accents = "[\"'`^~=.]|[uvHcdbkrt](?![A-Za-z])";
/** `\"{\i}` and `\"\i`: a letter that has lost its dot to an accent. */
const dotlessInBraces = new RegExp(`\\\\(${accents})\\s*\\{\\s*\\\\([ij])(?![A-Za-z])\\s*(?:\\{\\})?\\s*\\}`, "g");
const dotless = new RegExp(`\\\\(${accents})\\s*\\\\([ij])(?![A-Za-z])(?:\\s*\\{\\})?[ ]*`, "g");
/**
 * Puts commands into words. Dotless letters under an accent get their dots' place back: `\"{\i}` is ï. `isKnown` says of a command
 * whether the reader knows it.
 */
export function readableTex(raw, isKnown) {
    const unknown = [];
    const dotted = withoutEntities(raw, (sign) => (/[&#%$_{}]/.test(sign) ? `\\${sign}` : sign))
        .replace(dotlessInBraces, (_, accent, letter) => `\\${accent}{${letter}}`)
        .replace(dotless, (_, accent, letter) => `\\${accent}{${letter}}`)
        .replace(/\\href\s*\{[^{}]*\}/g, "")
        .replace(/\\(?:enquote|mkbibquote|textquote)\s*\{([^{}]*)\}/g, "“$1”")
        .replace(/\\mkbibemph(?![A-Za-z])/g, "\\emph")
        .replace(/\\(?:hspace|vspace|color|selectlanguage|vphantom|phantom)\*?\s*\{[^{}]*\}/g, "")
        .replace(/\\(?:textcolor|foreignlanguage|fontsize)\s*\{[^{}]*\}/g, "");
    const tex = dotted.replace(/\\(?:[A-Za-z]+\*?(?:\s*\{\})? *|.)/gs, (whole) => {
        const { name, empty, blanks } = /^\\(?<name>[A-Za-z]+)\*?(?<empty>\s*\{\})?(?<blanks> *)$/.exec(whole)?.groups ?? {};
        if (name === undefined)
            return signOf(whole.slice(1), whole);
        const after = empty === undefined ? "" : (blanks ?? "");
        const said = Object.hasOwn(signs, name) ? signs[name] : undefined;
        if (said !== undefined)
            return said + after;
        if (silent.has(name))
            return after;
        if (transparent.has(name))
            return "";
        if (hidden.has(name))
            return "\\LecternHidden";
        if (isKnown(name))
            return whole;
        unknown.push(`\\${name}`);
        return "";
    });
    return { tex: withoutHidden(balanced(tex)), unknown };
}
function signOf(sign, whole) {
    if (sign === "\\")
        return " ";
    if (" ,;:!\n\t".includes(sign))
        return sign === "!" ? "" : " ";
    if ("/-@()[]".includes(sign))
        return "";
    return whole;
}
function withoutHidden(tex) {
    return tex.replace(/\\LecternHidden\s*(?:\{[^{}]*\})?/g, "");
}
/** A lone dollar sign is one; two of them hold a formula. */
function balanced(tex) {
    const dollars = [...tex.matchAll(/(?<!\\)\$/g)].length;
    const single = tex.replaceAll("$$", "$");
    if (dollars === 0)
        return tex;
    return dollars % 2 === 0 ? single.replace(/(?<!\\)\$(\d[\d.,]*)(?=[\s,.;)]|$)/g, dollarsOfMoney(single)) : tex.replace(/(?<!\\)\$/g, "\\$");
}
/** `$5 to $10` speaks of money, `$5$` and `$x$` do not. */
function dollarsOfMoney(tex) {
    const isMoney = /(?<!\\)\$\d[\d.,]*\s[^$]*\$\d[\d.,]*(?=[\s,.;)]|$)/.test(tex);
    return (whole, amount) => (isMoney ? `\\$${amount}` : whole);
}
/** An address or an identifier, whose signs stand for themselves. */
export function verbatim(raw) {
    return withoutEntities(raw)
        .replace(/\\(?:url|path|nolinkurl|href)\s*\{([^{}]*)\}/g, "$1")
        .replace(/\$\\sim\$|\\textasciitilde(?:\s*\{\})?|\{?\\~\s*(?:\{\})?\}?|\\string~/g, "~")
        .replace(/\\([_%#&$^{}-])/g, "$1")
        .replace(/\{([^{}]*)\}/g, "$1")
        .replace(/\s+/g, "")
        .trim();
}
