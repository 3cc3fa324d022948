import { addDiagnostics, diagnostic, hasErrors } from "../diagnostics/index.js";
import { prepareParagraph } from "../text/index.js";
import { beginChart, boundWork, ChartTooLarge } from "./bounded-work.js";
import { dataIn, rowsOfData, textForVega } from "./chart-data.js";
import { expressionKeys, isInCourse, isObject, mostRows, placeOf, readSpec, specFaults, startOf, valuesIn, wordsOf } from "./chart-file.js";
import { chartConfig, inUniversalTime, printable } from "./chart-style.js";
import { fieldFaults } from "./fields.js";
import { gapFaults } from "./gaps.js";
import { greySafe } from "./grey-print.js";
import { spellingFaults } from "./spelling.js";
import { withNumbers } from "./numbers.js";
/** How wide a text is in the faces that it will be set in. */
function measureIn(fonts, { family }) {
    const known = new Map();
    return ({ fontSize = 11, fontWeight, fontStyle }, words) => {
        const text = typeof words === "string" ? words : typeof words === "number" ? String(words) : "";
        const weight = fontWeight === "bold" ? 700 : Number(fontWeight ?? 400) || 400;
        const key = `${fontSize} ${weight} ${fontStyle ?? ""} ${text}`;
        let width = known.get(key);
        if (width === undefined) {
            const style = {
                families: [family, "Noto Sans SC"], size: fontSize, weight, italic: fontStyle === "italic", lang: "en", letterSpacing: 0, wordSpacing: 0, features: [],
                wraps: false, lineBreak: "auto", overflowWrap: "normal", wordBreak: "normal", hyphens: "none", autospace: true, besideHan: false,
            };
            width = text === "" ? 0 : prepareParagraph([{ kind: "text", text, style, tag: null }], fonts).maxContentWidth;
            known.set(key, width);
        }
        return width;
    };
}
/** Keeps what the packages say: warnings, and errors that they do not throw. */
class Listener {
    warnings = [];
    errors = [];
    /** What the chart has too much of. */
    beyond = null;
    /** What the packages call: as functions without an object of their own. */
    get logger() {
        const logger = {
            level: (value) => (value === undefined ? 2 : logger),
            error: (...words) => {
                for (const word of words)
                    if (word instanceof ChartTooLarge)
                        this.beyond ??= word.message;
                this.errors.push(words.map(said).join(" "));
                return logger;
            },
            warn: (...words) => {
                this.warnings.push(words.map(said).join(" "));
                return logger;
            },
            info: () => logger,
            debug: () => logger,
        };
        return logger;
    }
}
function said(word) {
    const text = word instanceof Error ? word.message : String(word);
    return (text.split("\n")[0] ?? "").slice(0, 200).replace(/\.$/, "");
}
function withoutSchema(spec) {
    return Object.fromEntries(Object.entries(spec).filter(([key]) => key !== "$schema"));
}
/** Draws what has been checked. The packages keep how text is measured and their chance for themselves: one chart at a time. */
async function svgOf(spec, { files, fonts, look }, { vega, vegaLite, interpreter }, listener) {
    vega.textMetrics.width = measureIn(fonts, look);
    vega.setRandom(vega.randomLCG(1));
    boundWork(vega.transforms);
    beginChart();
    const load = (uri) => {
        const file = files.get(uri);
        return file === undefined ? Promise.reject(new Error(`there is no file ${uri}`)) : Promise.resolve(textForVega(uri, file));
    };
    const ready = printable(withoutSchema(spec));
    const compiled = vegaLite.compile(isObject(ready) ? ready : spec, { config: chartConfig(look), logger: listener.logger }).spec;
    const view = new vega.View(vega.parse(withNumbers(inUniversalTime(compiled), files), {}, { ast: true }), {
        renderer: "none", expr: interpreter.expressionInterpreter, logger: listener.logger, loader: { load, sanitize: (uri) => Promise.resolve({ href: uri }) },
    });
    const svg = await view.toSVG();
    view.finalize();
    return svg;
}
/** A specification that can be drawn as far as can be told without drawing it, and what is to be said of it. */
export function checkedSpec(source, files) {
    const { value: spec, diagnostics } = readSpec(source);
    if (spec === null)
        return { value: null, diagnostics };
    const found = [...specFaults(spec, source), ...spellingFaults(spec, source)];
    for (const address of missingFiles(spec, files))
        found.push(diagnostic("charts/data", placeOf(source, address), `there is no file \`${address}\` in the course`, "add the file, or mend the path, which counts from the course folder"));
    addDiagnostics(found, rowFaults(spec, files, source));
    if (found.length === 0)
        addDiagnostics(found, fieldFaults(spec, files, source));
    if (found.length > 0)
        return { value: null, diagnostics: found };
    const gaps = gapFaults(spec, files, source);
    return { value: hasErrors(gaps) ? null : spec, diagnostics: gaps };
}
/** What a Vega-Lite specification shows, as SVG. */
export async function vegaPicture(input, packages) {
    const { source, files } = input;
    const { value: spec, diagnostics } = checkedSpec(source, files);
    if (spec === null)
        return { value: null, diagnostics };
    const gaps = diagnostics;
    const listener = new Listener();
    const failure = (found) => ({ value: null, diagnostics: [...gaps, found] });
    const tooLarge = (message) => failure(diagnostic("charts/limit", startOf(source), message, "summarise the data first, or show a part of them"));
    const fail = (message) => failure(diagnostic("charts/syntax", startOf(source), `the chart cannot be drawn: ${message}`, "mend it by the documentation of Vega-Lite, and try it in its editor"));
    try {
        const svg = await svgOf(spec, input, packages, listener);
        if (listener.beyond !== null)
            return tooLarge(listener.beyond);
        const [error] = listener.errors;
        if (error !== undefined)
            return fail(error);
        const notes = [...new Set(listener.warnings)].map((words) => diagnostic("charts/noted", startOf(source), `Vega-Lite says: ${words}`, "mend the specification"));
        return { value: greySafe(svg, spec), diagnostics: [...gaps, ...notes] };
    }
    catch (error) {
        // What was stopped half way falls over what it lacks, and over that it was stopped only where it did not begin.
        const beyond = error instanceof ChartTooLarge ? error.message : listener.beyond;
        if (beyond !== null)
            return tooLarge(beyond);
        const broken = brokenExpression(spec, packages);
        return broken === null ? fail(said(error)) : { value: null, diagnostics: [...gaps, diagnostic("charts/syntax", placeOf(source, broken), `the expression cannot be read: ${said(error)}`, "mend it by the documentation of Vega's expressions")] };
    }
}
/** The first text of a specification that is to be an expression and is none, or `null`. */
function brokenExpression(spec, { vega }) {
    for (const [key, value] of valuesIn(spec)) {
        if (typeof value !== "string" || !expressionKeys.has(key))
            continue;
        try {
            vega.parseExpression(value);
        }
        catch {
            return value;
        }
    }
    return null;
}
/** Files of more rows than a chart may have. */
function rowFaults(spec, files, source) {
    return dataIn(spec).flatMap((data) => {
        const address = wordsOf(data["url"]);
        const count = address === "" ? 0 : (rowsOfData(data, files)?.rows.length ?? 0);
        return count > mostRows ? [diagnostic("charts/limit", placeOf(source, address), `${count} rows of data; the limit is ${mostRows}`, "summarise them first")] : [];
    });
}
function missingFiles(spec, files) {
    return [...valuesIn(spec)].flatMap(([key, value]) => (key === "url" && typeof value === "string" && isInCourse(value) && !files.has(value) ? [value] : []));
}
