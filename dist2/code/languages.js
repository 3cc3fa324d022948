function row(aliases, holds = "") {
    return { aliases, holds };
}
/** The languages that code is coloured in, by the names of their grammars. A test holds the table against the package. */
export const grammars = {
    "1c": row(""), abnf: row(""), accesslog: row(""), actionscript: row("as"), ada: row(""), angelscript: row("asc"),
    apache: row("apacheconf"), applescript: row("osascript"), arcade: row(""), arduino: row("ino"), armasm: row("arm"),
    asciidoc: row("adoc", "xml"), aspectj: row(""), autohotkey: row("ahk"), autoit: row(""), avrasm: row(""),
    awk: row(""), axapta: row("x++"), bash: row("sh zsh"), basic: row(""), bnf: row(""), brainfuck: row("bf"),
    c: row("h"), cal: row(""), capnproto: row("capnp"), ceylon: row(""), clean: row("icl dcl"),
    "clojure-repl": row("", "clojure"), clojure: row("clj edn"), cmake: row("cmake.in"),
    coffeescript: row("coffee cson iced", "javascript"), coq: row(""), cos: row("cls", "sql javascript xml"),
    cpp: row("cc c++ h++ hpp hh hxx cxx"), crmsh: row("crm pcmk"), crystal: row("cr"), csharp: row("cs c#"),
    csp: row(""), css: row(""), d: row(""), dart: row("", "markdown"), delphi: row("dpr dfm pas pascal"),
    diff: row("patch"), django: row("jinja", "xml"), dns: row("bind zone"), dockerfile: row("docker", "bash"),
    dos: row("bat cmd"), dsconfig: row(""), dts: row(""), dust: row("dst", "xml"), ebnf: row(""), elixir: row("ex exs"),
    elm: row(""), erb: row("", "xml ruby"), "erlang-repl": row(""), erlang: row("erl"), excel: row("xlsx xls"),
    fix: row(""), flix: row(""), fortran: row("f90 f95"), fsharp: row("fs f#"), gams: row("gms"), gauss: row("gss"),
    gcode: row("nc"), gherkin: row("feature"), glsl: row(""), gml: row(""), go: row("golang"), golo: row(""),
    gradle: row(""), graphql: row("gql"), groovy: row(""), haml: row("", "ruby"),
    handlebars: row("hbs html.hbs html.handlebars htmlbars", "xml"), haskell: row("hs"), haxe: row("hx"), hsp: row(""),
    http: row("https"), hy: row("hylang"), inform7: row("i7"), ini: row("toml"), irpf90: row(""), isbl: row(""),
    java: row("jsp"), javascript: row("js jsx mjs cjs", "xml css graphql"), "jboss-cli": row("wildfly-cli"),
    json: row("jsonc json5"), "julia-repl": row("jldoctest", "julia"), julia: row(""), kotlin: row("kt kts"),
    lasso: row("ls lassoscript"), latex: row("tex"), ldif: row(""), leaf: row(""), less: row(""), lisp: row(""),
    livecodeserver: row(""), livescript: row("ls", "javascript"), llvm: row(""), lsl: row(""), lua: row("pluto"),
    makefile: row("mk mak make"), markdown: row("md mkdown mkd", "xml"), mathematica: row("mma wl"), matlab: row(""),
    maxima: row(""), mel: row(""), mercury: row("m moo"), mipsasm: row("mips"), mizar: row(""),
    mojolicious: row("", "xml perl"), monkey: row(""), moonscript: row("moon"), n1ql: row(""), nestedtext: row("nt"),
    nginx: row("nginxconf"), nim: row(""), nix: row("nixos", "markdown"), "node-repl": row("", "javascript"),
    nsis: row(""), objectivec: row("mm objc obj-c obj-c++ objective-c++"), ocaml: row("ml"), openscad: row("scad"),
    oxygene: row(""), parser3: row("", "xml"), perl: row("pl pm", "mojolicious"), pf: row("pf.conf"),
    pgsql: row("postgres postgresql", "perl python tcl r lua java php ruby bash scheme xml json"),
    "php-template": row("", "xml php"), php: row(""), plaintext: row("text txt"), pony: row(""),
    powershell: row("pwsh ps ps1"), processing: row("pde"), profile: row(""), prolog: row(""), properties: row(""),
    protobuf: row("proto"), puppet: row("pp"), purebasic: row("pb pbi"), "python-repl": row("pycon", "python"),
    python: row("py gyp ipython"), q: row("k kdb"), qml: row("qt", "xml"), r: row(""), reasonml: row("re"),
    rib: row(""), roboconf: row("graph instances"), routeros: row("mikrotik"), rsl: row(""),
    ruby: row("rb gemspec podspec thor irb"), ruleslanguage: row(""), rust: row("rs"), sas: row(""), scala: row(""),
    scheme: row("scm"), scilab: row("sci"), scss: row(""), shell: row("console shellsession", "bash"), smali: row(""),
    smalltalk: row("st"), sml: row("ml"), sqf: row(""), sql: row(""), stan: row("stanfuncs"), stata: row("do ado"),
    step21: row("p21 step stp"), stylus: row("styl"), subunit: row(""), swift: row(""), taggerscript: row(""),
    tap: row("", "yaml"), tcl: row("tk"), thrift: row(""), tp: row(""), twig: row("craftcms", "xml"),
    typescript: row("ts tsx mts cts", "xml css graphql"), vala: row(""), vbnet: row("vb"),
    "vbscript-html": row("", "xml vbscript"), vbscript: row("vbs"), verilog: row("v sv svh"), vhdl: row(""),
    vim: row(""), wasm: row(""), wren: row(""), x86asm: row(""), xl: row("tao"),
    xml: row("html xhtml rss atom xjb xsd xsl plist wsf svg", "css javascript handlebars"),
    xquery: row("xpath xq xqm", "xml"), yaml: row("yml", "ruby"), zephir: row("zep"),
};
/** Names of text that is no code. */
const plainNames = new Set(["text", "txt", "plain", "plaintext", "none", "raw", "ascii", "ansi", "math"]);
/** Names that teachers use for a language under another. */
const otherNames = { "c++": "cpp", "c#": "csharp", "f#": "fsharp", pseudocode: "", pseudo: "" };
const names = new Map();
for (const [name, { aliases }] of Object.entries(grammars))
    for (const alias of [name, ...aliases.split(" ").filter((one) => one !== "")])
        if (!names.has(alias) || alias === name)
            names.set(alias, name);
for (const [name, grammar] of Object.entries(otherNames))
    names.set(name, grammar);
/** Every name of a language. */
export const languageNames = [...names.keys()];
/** The grammar of a language, `""` for plain text, `null` for a language that there is not. */
export function grammarOf(language) {
    const name = language.toLowerCase();
    if (plainNames.has(name))
        return "";
    return names.get(name) ?? null;
}
/** A grammar and those that it needs, however deep. */
export function grammarsNeeded(grammar, found = new Set()) {
    if (found.has(grammar) || !Object.hasOwn(grammars, grammar))
        return found;
    found.add(grammar);
    for (const inner of (grammars[grammar]?.holds ?? "").split(" "))
        grammarsNeeded(inner, found);
    return found;
}
