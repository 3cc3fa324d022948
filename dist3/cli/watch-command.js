import path from "node:path";
import { watchProject } from "../build/index.js";
import { diagnosticToJson } from "../diagnostics/index.js";
import { duration } from "./duration.js";
import { exitCodeOf, exitCodes } from "./exit-code.js";
import { documentOptions } from "./project-commands.js";
import { count, summaryOf, totalLine } from "./report-text.js";
import { reportFor, toldTo } from "./report.js";
import { inLine } from "./terminal.js";
/** Names that a line of a rebuild gives of documents; more are counted. */
const mostNamed = 3;
function named(documents) {
    const names = documents.slice(0, mostNamed).map(({ output, pages }) => `${inLine(path.posix.basename(output))} (${count(pages, "page")})`);
    const others = documents.length - names.length;
    return [...names, ...(others > 0 ? [`${others} more`] : [])].join(", ");
}
/** What came of a rebuild, in one line. */
function roundLine({ changed, result, milliseconds }) {
    const { documents } = result;
    const written = documents.filter(({ status }) => status === "written" || status === "draft");
    const failed = documents.filter(({ status }) => status === "failed");
    const { errors, warnings } = summaryOf(result, milliseconds);
    const files = changed.length === 1 ? inLine(changed[0] ?? "") : count(changed.length, "file");
    return [
        `${duration(milliseconds)}  ${files}: ${written.length === 0 ? "nothing to write" : named(written)}`,
        ...(failed.length > 0 ? [`${failed.length} not written`] : []),
        ...(errors > 0 ? [count(errors, "error")] : []),
        ...(warnings > 0 ? [count(warnings, "warning")] : []),
    ].join(", ");
}
/** Tells of one build after another: mistakes when they are new, documents of the first build one by one, and a line for each build after it. */
class Rounds {
    #request;
    #world;
    #isFirst = true;
    /** What the build before found, as text. */
    #told = new Set();
    #found = new Set();
    constructor(request, world) {
        this.#request = request;
        this.#world = world;
    }
    /** Whom the build to come tells. */
    begin() {
        const report = this.#report();
        const tell = toldTo(report);
        return (event) => {
            if (event.kind === "diagnostic")
                this.#diagnostic(event.diagnostic, report);
            else if (this.#isFirst)
                tell(event);
        };
    }
    /** Tells what came of the build. */
    done(round) {
        const report = this.#report();
        const { result, milliseconds } = round;
        const summary = summaryOf(result, milliseconds);
        if (this.#isFirst) {
            report.result(totalLine(summary), { type: "summary", ...summary });
            report.remark("watching; a change builds again, Ctrl-C ends");
        }
        else {
            const { errors, warnings } = summary;
            const outputs = (...states) => result.documents.filter(({ status }) => states.includes(status)).map(({ output }) => output);
            report.result(roundLine(round), { type: "rebuild", changed: round.changed, written: outputs("written", "draft"), failed: outputs("failed"), milliseconds, errors, warnings });
        }
        this.#isFirst = false;
        this.#told = this.#found;
        this.#found = new Set();
    }
    #report() {
        return reportFor(this.#request, this.#world);
    }
    #diagnostic(found, report) {
        const text = JSON.stringify(diagnosticToJson(found));
        this.#found.add(text);
        if (!this.#told.has(text))
            report.diagnostic(found);
    }
}
/** `lectern watch`. */
export async function watch(request, world) {
    const asked = documentOptions(request, world);
    if (typeof asked === "number")
        return asked;
    const rounds = new Rounds(request, world);
    const mistakes = await watchProject({ ...asked, rehearses: true }, { begin: () => rounds.begin(), done: (round) => { rounds.done(round); } });
    return mistakes === null ? exitCodes.success.code : exitCodeOf(mistakes, false);
}
