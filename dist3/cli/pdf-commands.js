import { textOfFile, verifyFile } from "../build/index.js";
import { exitCodeOf, exitCodes } from "./exit-code.js";
import { reportFor } from "./report.js";
import { printText } from "./terminal.js";
import { usageMistake } from "./usage-mistake.js";
import { isPassed, verificationFields, verificationText } from "./verification-text.js";
/** The limit that `--max-bytes` sets: `null` where it is not given, "wrong" where it is no number of bytes. */
export function mostBytesOf({ options }) {
    const given = options.get("max-bytes");
    if (given === undefined)
        return null;
    return /^[1-9]\d{0,11}$/.test(given) ? Number(given) : "wrong";
}
/** What `--max-bytes` takes, in words. */
export const wrongLimit = "`--max-bytes` takes a number of bytes, such as `200000000`";
/** `lectern verify`. */
export function verify(request, world) {
    const { targets } = request;
    const mostBytes = mostBytesOf(request);
    if (mostBytes === "wrong")
        return usageMistake(wrongLimit, [request.options.get("max-bytes") ?? ""], world);
    if (targets.length === 0)
        return usageMistake("`verify` takes one or more PDF files", targets, world);
    const report = reportFor(request, world);
    const diagnostics = [];
    let passed = true;
    for (const name of targets) {
        const outcome = verifyFile({ from: world.from, name, ...(mostBytes === null ? {} : { mostBytes }) });
        for (const found of outcome.diagnostics)
            report.diagnostic(found);
        diagnostics.push(...outcome.diagnostics);
        if (outcome.value === null)
            continue;
        passed &&= isPassed(outcome.value);
        report.result(verificationText(name, outcome.value), { type: "verification", file: name, ...verificationFields(outcome.value) });
    }
    const code = exitCodeOf({ documents: [], diagnostics }, false);
    return code === exitCodes.success.code && !passed ? exitCodes.faults.code : code;
}
/** `lectern text`. */
export function text(request, world) {
    const mostBytes = mostBytesOf(request);
    if (mostBytes === "wrong")
        return usageMistake(wrongLimit, [request.options.get("max-bytes") ?? ""], world);
    const [name, ...others] = request.targets;
    if (name === undefined || others.length > 0)
        return usageMistake("`text` takes one PDF file", request.targets, world);
    const { value, diagnostics } = textOfFile({ from: world.from, name, ...(mostBytes === null ? {} : { mostBytes }) });
    const report = reportFor(request, world);
    for (const found of diagnostics)
        report.diagnostic(found);
    if (value !== null)
        printText(world.stdout, value);
    return exitCodeOf({ documents: [], diagnostics }, false);
}
