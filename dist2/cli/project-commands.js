import { askedFormats, buildProject, checkProject, cleanProject, pdfStandards, profileReport, slotLedger, sourceDateDay } from "../build/index.js";
import { exitCodeOf, exitCodes } from "./exit-code.js";
import { ledgerCsv, ledgerTable } from "./ledger-text.js";
import { alsoTo, pastOf } from "./parent-process.js";
import { profileText } from "./profile-text.js";
import { summaryOf, totalLine } from "./report-text.js";
import { ReplayableBuild } from "./replayable.js";
import { formOf, reportFor, toldTo } from "./report.js";
import { inLine, print } from "./terminal.js";
import { usageMistake } from "./usage-mistake.js";
import { formOfWords, givenPaper, givenTheme, usualForm } from "../variants/index.js";
/** The values of an option that takes several. */
function listOf(given) {
    return (given ?? "").split(",").map((one) => one.trim()).filter((one) => one !== "");
}
function projectOptions({ targets, options }, { from, environment, parent }) {
    const pdfStandard = pdfStandards.find((name) => name === options.get("pdf-standard"));
    const limits = Number(options.get("limits") ?? "1");
    const look = options.get("look");
    const named = listOf(options.get("to"));
    const to = askedFormats.filter((name) => named.includes(name));
    const form = printFormOf({ options });
    const theme = themeOf({ options });
    return { ...("strange" in form ? {} : { form }), ...("strange" in theme ? {} : { theme }), matrix: options.has("print"), limits, from, targets, output: options.get("output") ?? null, verify: options.has("verify"), styles: options.has("debug"), draft: options.has("draft"), remembers: !options.has("no-cache") && parent === undefined, only: [...listOf(options.get("only")), ...(options.has("book") ? ["book"] : [])], audiences: options.has("all") ? null : options.has("for") ? listOf(options.get("for")) : ["student"], ...(look === undefined ? {} : { look }), ...(pdfStandard === undefined ? {} : { pdfStandard }), environment, ...(to.length === 0 ? {} : { to }) };
}
/** The form that is asked for; the word that says nothing instead. */
function printFormOf({ options }) {
    const paper = options.get("page-size");
    return formOfWords([...listOf(options.get("as")), ...(options.has("large") ? ["large"] : [])], paper === undefined ? usualForm : { ...usualForm, paper: givenPaper(paper) });
}
function themeOf({ options }) {
    return givenTheme((options.get("theme") ?? "").split("\n").filter((one) => one !== ""));
}
/** What is wrong with the form and the tokens that are asked for, in words; `null` for nothing. */
function strangeForm(request) {
    const form = printFormOf(request);
    if ("strange" in form)
        return ["`--as` takes words such as `letter`, `large`, `duplex`, `grey`, `booklet`", form.strange, form.near];
    const theme = themeOf(request);
    return "strange" in theme ? ["`--theme` takes a token and its value, such as `accent=#7a1f2b`", theme.strange, null] : null;
}
/** The part that `--shard` names; "wrong" where it names none. */
function shardOf({ options }) {
    const given = options.get("shard");
    if (given === undefined)
        return null;
    const [, index = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(given) ?? []).map(Number);
    return index >= 1 && index <= of ? { index, of } : "wrong";
}
/** What a command line asks for of documents; the exit code instead where it is none that can be done. */
export function documentOptions(request, world) {
    const limits = request.options.get("limits");
    if (limits !== undefined && !/^(?:[1-9]\d?|100)$/.test(limits))
        return usageMistake("`--limits` takes a whole number from 1 to 100", [limits], world);
    const strange = listOf(request.options.get("to")).find((name) => !askedFormats.some((one) => one === name));
    if (strange !== undefined)
        return usageMistake("`--to` of `build` takes `pdf` and `ics`", [strange], world);
    const wrongForm = strangeForm(request);
    if (wrongForm !== null)
        return usageMistake(wrongForm[0], [wrongForm[1]], world, wrongForm[2]);
    const jobs = request.options.get("jobs");
    if (jobs !== undefined && !/^[1-9]\d?$/.test(jobs))
        return usageMistake("`--jobs` takes a whole number from 1 to 99", [jobs], world);
    const shard = shardOf(request);
    if (shard === "wrong")
        return usageMistake("`--shard` takes which part of how many, such as `2/4`", [request.options.get("shard") ?? ""], world);
    // What bounds a process looks at the one document that it makes.
    const workers = world.parent === undefined ? { workers: { program: world.program, jobs: jobs === undefined ? null : Number(jobs) } } : {};
    return { ...projectOptions(request, world), ...workers, ...(shard === null ? {} : { shard }) };
}
async function documents(work, request, world) {
    const asked = documentOptions(request, world);
    if (typeof asked === "number")
        return asked;
    const report = reportFor(request, world);
    const begun = world.now();
    const past = await pastOf(world);
    const result = await work({ ...asked, report: alsoTo(world, toldTo(report)), ...(past === undefined ? {} : { past }) });
    tellTotal(result, request)(report, world.now() - begun);
    return exitCodeOf(result, request.options.has("strict"));
}
/** What is said at the end of a run, of the time that it took. */
function tellTotal(result, { command }) {
    return (report, milliseconds) => {
        const summary = summaryOf(result, milliseconds);
        if (result.documents.length > 0)
            report.result(totalLine(summary, command === "check"), { type: "summary", ...summary });
    };
}
/** `lectern build`. A build of which everything came out as it should is remembered, so that it need not be made again. */
export function build(request, world, words) {
    if (request.options.has("no-cache") || world.parent !== undefined)
        return documents(buildProject, request, world);
    const replayable = new ReplayableBuild(words);
    return documents(async (options) => {
        const result = await buildProject({ ...options, report: replayable.alsoTo(options.report) });
        const exitCode = exitCodeOf(result, request.options.has("strict"));
        replayable.keep({ ...result, exitCode }, request, world, tellTotal(result, request));
        return result;
    }, request, world);
}
/** `lectern check`: the documents, and what the syllabi meet of the profiles that are asked for or that their courses name. */
export async function check(request, world) {
    const code = await documents(checkProject, request, world);
    if (code === exitCodes.usage.code)
        return code;
    const report = reportFor(request, world);
    const profiles = listOf(request.options.get("profile"));
    const judged = await profileReport({ from: world.from, targets: request.targets, profiles, today: dayOf(world), report: toldTo(report) });
    if (formOf(request) === "json")
        for (const rule of judged.rules)
            report.result("", { type: "rule", ...rule });
    else if (!request.options.has("quiet"))
        print(world.stdout, profileText(judged.rules));
    const own = exitCodeOf(judged, request.options.has("strict"));
    return code === exitCodes.success.code || (code === exitCodes.strict.code && own !== exitCodes.success.code) ? own : code;
}
/** `lectern clean`. */
export async function clean(request, world) {
    const report = reportFor(request, world);
    const dryRun = request.options.has("dry-run");
    const result = await cleanProject({ from: world.from, targets: request.targets, output: request.options.get("output") ?? null, report: toldTo(report), dryRun });
    for (const path of result.removed)
        report.result(`${inLine(path)}  ${dryRun ? "would be removed" : "removed"}`, { type: "removed", path });
    if (result.removed.length === 0 && result.diagnostics.length === 0)
        report.remark("nothing to remove");
    return exitCodeOf(result, request.options.has("strict"));
}
/** The states that `--fail-on` names. */
export function failOn({ options }) {
    return new Set(listOf(options.get("fail-on")));
}
/** The day of which it is asked what is overdue: that of `SOURCE_DATE_EPOCH` where it is set. */
export function dayOf({ environment, today }) {
    return sourceDateDay(environment) ?? today();
}
/** `lectern slots`. */
export async function slots(request, world) {
    const strange = [...failOn(request)].find((state) => state === "warnings" || state === "unverified");
    if (strange !== undefined)
        return usageMistake("`--fail-on` of `slots` takes states of slots", [strange], world);
    const report = reportFor(request, world);
    const audiences = request.options.has("for") ? listOf(request.options.get("for")) : null;
    const ledger = await slotLedger({ ...projectOptions(request, world), audiences, report: toldTo(report), today: dayOf(world) });
    const asCsv = request.options.has("csv");
    if (formOf(request) === "json")
        for (const slot of ledger.slots)
            report.result("", { type: "slot", ...slot });
    else if (asCsv || !request.options.has("quiet"))
        print(world.stdout, asCsv ? ledgerCsv(ledger.slots) : ledgerTable(ledger.slots));
    const states = failOn(request);
    const failing = ledger.slots.some(({ state }) => states.has(state.replace(" ", "-")) || (state === "overdue" && states.has("open")));
    return exitCodeOf(ledger, request.options.has("strict"), failing);
}
