import { makeSite, mergeParts, packFaults, packProject, verifyPack } from "../pack/index.js";
import { exitCodeOf } from "./exit-code.js";
import { mostBytesOf, wrongLimit } from "./pdf-commands.js";
import { dayOf, documentOptions, failOn } from "./project-commands.js";
import { alsoTo, pastOf } from "./parent-process.js";
import { count, summaryOf, totalLine } from "./report-text.js";
import { reportFor, toldTo } from "./report.js";
import { inLine } from "./terminal.js";
import { usageMistake } from "./usage-mistake.js";
/** Tells of packs that were made. */
function tellPacks(report, packs) {
    for (const { path, result, documents, pages, bytes } of packs) {
        report.result(`${inLine(path)}  ${count(documents, "document")}  ${count(pages, "page")}  ${result}`, { type: "pack", path, status: result, documents, pages, bytes });
    }
}
/** Tells of what kept packs from being made. */
function tellFaults(report, faults) {
    for (const [fault, found] of faults)
        report.result(`no pack: ${fault}, ${found} of them`, { type: "held", fault, count: found });
}
/** What a release may be called: a name of a folder on every system. */
const releaseName = /^(?![.-])[^/\\<>:"|?*\p{C}\s]{1,80}(?<!\.)$/u;
/** `lectern pack`. */
export async function pack(request, world) {
    const { options } = request;
    const asked = documentOptions(request, world);
    if (typeof asked === "number")
        return asked;
    const version = options.get("release") ?? null;
    if (version !== null && !releaseName.test(version))
        return usageMistake("`--release` takes a name that every system takes for a folder, such as `2027-spring`", [version], world);
    const states = failOn(request);
    const report = reportFor(request, world);
    const begun = world.now();
    const past = await pastOf(world);
    const { packs, faults, ...result } = await packProject({
        ...asked, ...(past === undefined ? {} : { past }), only: [], also: options.has("book") ? ["book"] : [], output: null, verify: options.has("verify") || states.has("unverified"), folder: options.get("output") ?? null, version, url: options.get("url") ?? null,
        failOn: new Set(packFaults.filter((fault) => states.has(fault))), today: dayOf(world), replaces: options.has("replace"), report: alsoTo(world, toldTo(report)),
    });
    const summary = summaryOf(result, world.now() - begun);
    if (result.documents.length > 0)
        report.result(totalLine(summary), { type: "summary", ...summary });
    tellFaults(report, faults);
    tellPacks(report, packs);
    return exitCodeOf(result, options.has("strict"), faults.size > 0);
}
/** `lectern merge`. */
export async function merge({ targets, options, ...request }, world) {
    if (targets.length === 0)
        return usageMistake("`merge` takes the folders of parts", targets, world);
    const report = reportFor({ targets, options, ...request }, world);
    const states = failOn({ targets, options, ...request });
    const { packs, diagnostics, faults } = await mergeParts({ from: world.from, folders: targets, output: options.get("output") ?? null, replaces: options.has("replace"), failOn: new Set(packFaults.filter((fault) => states.has(fault))) });
    for (const found of diagnostics)
        report.diagnostic(found);
    tellFaults(report, faults);
    tellPacks(report, packs);
    return exitCodeOf({ documents: [], diagnostics }, false, faults.size > 0);
}
/** `lectern verify-pack`. */
export function judgePack(request, world) {
    const { targets, options } = request;
    const mostBytes = mostBytesOf(request);
    if (mostBytes === "wrong")
        return usageMistake(wrongLimit, [options.get("max-bytes") ?? ""], world);
    if (targets.length === 0)
        return usageMistake("`verify-pack` takes folders or ZIP files of packs", targets, world);
    const report = reportFor(request, world);
    const all = targets.flatMap((path) => {
        const { value, diagnostics } = verifyPack({ from: world.from, name: path, mostBytes });
        for (const found of diagnostics)
            report.diagnostic(found);
        const faults = diagnostics.filter(({ severity }) => severity === "error").length;
        if (value === null)
            return diagnostics;
        const { documents, pages, judged } = value;
        const found = faults === 0 ? "every figure holds" : count(faults, "fault");
        report.result(`${inLine(path)}  ${count(documents, "document")}  ${count(pages, "page")}  ${count(judged, "PDF")} judged  ${found}`, { type: "pack-verification", path, documents, pages, judged, passed: faults === 0 });
        return diagnostics;
    });
    return exitCodeOf({ documents: [], diagnostics: all }, options.has("strict"));
}
/** `lectern site`. */
export async function site(request, world) {
    const { targets: [releases = null, ...others], options } = request;
    if (others.length > 0)
        return usageMistake("`site` takes one folder of releases", request.targets, world);
    const report = reportFor(request, world);
    const { value, diagnostics } = await makeSite({ from: world.from, releases, output: options.get("output") ?? null, replaces: options.has("replace") });
    for (const found of diagnostics)
        report.diagnostic(found);
    if (value !== null)
        report.result(`${inLine(value.path)}  ${count(value.courses, "course")}  ${count(value.releases, "release")}  ${value.result}`, { type: "site", path: value.path, status: value.result, courses: value.courses, releases: value.releases });
    return exitCodeOf({ documents: [], diagnostics }, false);
}
