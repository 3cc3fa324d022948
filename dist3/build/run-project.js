import { existsSync } from "node:fs";
import path from "node:path";
import { closestName, diagnostic } from "../diagnostics/index.js";
import { kindOf } from "../documents/index.js";
import { prepareCourse } from "./course-build.js";
import { BuildRecord } from "./build-record.js";
import { BuildBudget } from "./build-budget.js";
import { sourceDateEpoch } from "./creation-date.js";
import { displayPath } from "./display-path.js";
import { Findings } from "./findings.js";
import { jobsOf } from "./job.js";
import { JobPool } from "./job-pool.js";
import { startWorkers } from "./job-worker.js";
import { KeptReadings } from "./kept-readings.js";
import { leftoversIn } from "./leftovers.js";
import { DocumentMaker, failedJob } from "./make-document.js";
import { outputFolderOf } from "./output-folder.js";
import { draftPath } from "./output-name.js";
import { findProject } from "./project.js";
import { shardsOf } from "./shard.js";
import { usualForm } from "../variants/index.js";
import { Templates } from "./templates.js";
/** The result of a job; a mistake instead where the build has come to more than it may. */
async function resultOf({ budget, pool }, job) {
    const excess = job.document.content === null ? null : budget.excess();
    if (excess !== null)
        return { ...failedJob(job), diagnostics: [excess] };
    const result = await pool.take(job);
    budget.spend("pages", result.pages);
    budget.spend("pixels", result.pixels);
    return result;
}
async function doJob(shared, findings, [job, deliver, recall]) {
    const { document: { source, content, waitsFor }, format, output } = job;
    const started = { format: format.name, source, output: displayPath(shared.root, output), stale: existsSync(output) };
    const keep = (status) => {
        if (format.name === "pdf" && (status === "written" || status === "unchanged"))
            shared.whole.push(output);
    };
    const past = shared.past.get(started.output);
    if (past !== undefined) {
        keep(past.document.status);
        // The build is one, in however many processes: what the earlier ones made counts.
        shared.budget.spend("pages", past.document.pages);
        shared.budget.spend("pixels", past.pixels);
        findings.recall(past);
        recall?.(past);
        return;
    }
    findings.start(started);
    const result = await resultOf(shared, job);
    findings.addDiagnostics(result.diagnostics);
    const { status, diagnostics } = await deliver(result);
    findings.addDiagnostics(diagnostics);
    keep(status);
    findings.addDocument({
        status,
        format: format.name,
        source,
        output: displayPath(shared.root, status === "draft" ? draftPath(output) : output),
        pages: result.pages,
        milliseconds: result.milliseconds,
        openSlots: content === null || format.name === "styles" || format.name === "ics" ? 0 : kindOf(content.subject).openSlots(content.course, content.subject),
        stale: (status === "failed" || status === "draft") && started.stale,
        waitsFor,
    }, result.pixels);
}
/** The words of `--only` that mean no document of the courses. */
function unknownWords(only, words) {
    return only.filter((word) => !words.includes(word)).map((word) => {
        const near = closestName(word, words);
        const hint = near === null ? "name `syllabus`, `handouts` or `sheets`, or a lesson or sheet by the name of its file" : `did you mean \`${near}\`?`;
        return diagnostic("build/unknown-target", null, `\`${word}\` is neither a kind of document nor a lesson or sheet of what is asked for`, hint);
    });
}
async function coursesOf(project, findings, { draft = false, only = [], also = [], since, audiences = ["student"], memory, form = usualForm, matrix = false, theme = [], look }, { budget, kept }) {
    const courses = await Promise.all(project.selections.map((selection) => prepareCourse(project.root, selection, { drafts: draft, only, also, since, audiences, budget, memory, texts: kept ?? memory, forms: { form, matrix }, theme, look: look ?? null })));
    const mistakes = unknownWords(only, courses.flatMap(({ words }) => words));
    findings.addDiagnostics([...mistakes, ...courses.flatMap(({ diagnostics }) => diagnostics)]);
    return mistakes.length > 0 ? [] : courses;
}
/** Files of earlier builds that nothing makes any more; none where not all of a course was asked for, or not all could be read. */
function leftoversOf({ root, selections, courses: all }, courses, made, { targets, output: named, only = [], shard }) {
    const documents = courses.map(({ possible }) => possible);
    if (only.length > 0 || shard !== undefined || documents.includes(null) || selections.some(({ files }) => files !== null))
        return [];
    const isWhole = named === null && targets.length === 0;
    const query = { ...made, documents: documents.flatMap((some) => some ?? []), courses: selections.map(({ id }) => id), all: isWhole ? all.map(({ id }) => id) : null };
    return leftoversIn(query).map((file) => displayPath(root, file));
}
/** Reads what is asked for and plans its jobs; `doAll` does them, one after the other or not at all. */
export async function runProject(options, formats, doAll) {
    const findings = new Findings(options.report, options.past !== undefined);
    const { project, diagnostics } = findProject(options.from, options.targets);
    const epoch = sourceDateEpoch(options.environment);
    findings.addDiagnostics([...diagnostics, ...epoch.diagnostics]);
    if (project === null || epoch.diagnostics.length > 0)
        return findings.result;
    // They read what is asked for at the same time as this thread does.
    const workers = startWorkers(project, options, formats);
    try {
        await runJobs({ project, epoch: epoch.value, findings, formats, workers }, options, doAll);
    }
    finally {
        await Promise.all(workers.map((worker) => worker.end()));
    }
    return findings.result;
}
/** Sheets of changes behind all others: workers, who know documents by their order, have none of them. */
function sheetsLast(documents) {
    return [...documents.filter(({ kind }) => kind !== "changes"), ...documents.filter(({ kind }) => kind === "changes")];
}
/** The jobs with those first whose documents are made from one of the files. */
function madeFirst(jobs, root, files) {
    const isFirst = ({ document: { source } }) => files.has(path.join(root, source));
    return [...jobs.filter(isFirst), ...jobs.filter((job) => !isFirst(job))];
}
async function runJobs({ project, epoch, findings, formats, workers }, options, doAll) {
    const { root } = project;
    const { limits = 1, verify = false, describes = false, look = null, past = new Map(), pdfStandard = null } = options;
    const budget = new BuildBudget(limits);
    const output = outputFolderOf(root, options);
    // A process that builds again remembers by itself.
    const kept = options.remembers === true && (options.first?.size ?? 0) === 0 ? new KeptReadings(output, options.memory) : null;
    const courses = await coursesOf(project, findings, options, { budget, kept });
    const { jobs: inOrder, diagnostics: clashes } = jobsOf(output, sheetsLast(courses.flatMap(({ documents }) => documents)), pdfStandard, formats);
    const shards = shardsOf(inOrder, options.shard?.of ?? 1);
    const own = inOrder.filter((job) => shards.get(job) === (options.shard?.index ?? 1));
    const jobs = options.first === undefined ? own : madeFirst(own, root, options.first);
    findings.addDiagnostics(clashes);
    budget.spend("documents", jobs.length);
    findings.begin(jobs.length);
    const record = options.remembers === true ? BuildRecord.of(output) : null;
    const maker = new DocumentMaker({ templates: new Templates(root, options.memory), epoch, verify, describes, look, limits, record, memory: options.memory });
    const shared = { root, pool: new JobPool(jobs, maker, workers), budget, past, whole: [] };
    const leftovers = () => leftoversOf(project, courses, { output, whole: shared.whole }, options);
    await doAll({ root, output, jobs, shards, findings, leftovers, record, kept, make: (job) => maker.make(job), work: (...asked) => doJob(shared, findings, asked) });
}
