import { diagnosticToJson, formatDiagnostic, formatInColour, formatInShort } from "../diagnostics/index.js";
import { makeRoomFor } from "./engine.js";
import { outputVersion } from "./output-schema.js";
import { ProgressBar } from "./progress-bar.js";
import { documentLine, leftoverLine } from "./report-text.js";
import { print, printColoured, printJson } from "./terminal.js";
import { hasColour } from "./world.js";
const nothing = () => undefined;
/** How a diagnostic is written for people, with the line break after it. */
function diagnosticText(request, world) {
    if (formOf(request) === "short")
        return (found) => `${formatInShort(found)}\n`;
    const format = hasColour(world, request.options.get("color") ?? "auto") ? formatInColour : formatDiagnostic;
    return (found) => `${format(found)}\n\n`;
}
function textReport(request, world) {
    const { stdout, stderr } = world;
    const text = diagnosticText(request, world);
    const say = request.options.has("quiet") ? nothing : (line) => { print(stdout, `${line}\n`); };
    const lineOf = (made) => documentLine(made, request.command === "check");
    let bar = null;
    return {
        diagnostic: (found) => {
            bar?.clear();
            printColoured(stderr, text(found));
        },
        result: say,
        remark: say,
        begin: (documents) => {
            bar = request.options.has("quiet") ? null : ProgressBar.begin(world, documents);
        },
        document: (made) => {
            if (bar === null)
                say(lineOf(made));
            else if (made.status === "failed") {
                bar.clear();
                say(lineOf(made));
            }
            bar?.advance();
        },
        leftover: (path) => {
            bar?.clear();
            say(leftoverLine(path));
        },
    };
}
function jsonReport({ stdout }) {
    const say = (type, fields) => {
        printJson(stdout, { type, version: outputVersion, ...fields });
    };
    return {
        diagnostic: (found) => { say("diagnostic", diagnosticToJson(found)); },
        result: (_, { type, ...fields }) => { say(type, fields); },
        remark: nothing,
        begin: nothing,
        document: (made) => { say("document", made); },
        leftover: (path) => { say("leftover", { path }); },
    };
}
/** The form that a command line asks for. */
export function formOf({ options }) {
    const named = options.get("format");
    if (named === "json" || named === "short")
        return named;
    return named === undefined && options.has("json") ? "json" : "human";
}
/** The report that a command line asks for. */
export function reportFor(request, world) {
    return formOf(request) === "json" ? jsonReport(world) : textReport(request, world);
}
/** Tells a report what a build finds out. */
export function toldTo(report) {
    return (event) => {
        switch (event.kind) {
            case "begun":
                makeRoomFor(event.documents);
                report.begin(event.documents);
                return;
            case "started":
                return;
            case "document":
                report.document(event.document);
                return;
            case "leftover":
                report.leftover(event.path);
                return;
            case "diagnostic":
                report.diagnostic(event.diagnostic);
        }
    };
}
