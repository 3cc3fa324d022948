import { readFileSync } from "node:fs";
import path from "node:path";
import { diagnostic } from "../diagnostics/index.js";
import { kindOf } from "../documents/index.js";
import { bytesSeen, saw } from "../replay/index.js";
import { sourceDateEpoch } from "./creation-date.js";
import { displayPath } from "./display-path.js";
import { isDiskFailure } from "./failure-reason.js";
import { checkFormat, formatNamed, stylesFormat } from "./formats.js";
import { draftPath } from "./output-name.js";
import { failedJob } from "./make-document.js";
import { madeDocument, placeOf } from "./made-document.js";
import { prepareFolder, unwritable } from "./output-folder.js";
import { lockName, lockOutput, releaseAll } from "./output-lock.js";
import { runProject } from "./run-project.js";
import { shielded } from "./shielded.js";
import { writeAtomically } from "./write-file.js";
/** Builds what is asked for into the output folder. Documents with errors are not written; the others are. */
export async function buildProject(options) {
    const asked = (options.to ?? ["pdf"]).map(formatNamed);
    let output = null;
    const result = await runProject({ ...options, describes: options.release !== undefined }, options.styles === true ? [...asked, stylesFormat] : asked, async (run) => {
        if (run.jobs.length === 0)
            return;
        output = run.output;
        await writeAll(run, options);
    });
    return { ...result, output };
}
/** Finds everything that is wrong with what is asked for, and writes nothing. */
export async function checkProject(options) {
    return runProject(options, [checkFormat], async (run) => {
        for (const job of run.jobs)
            await run.work(job, checked);
    });
}
/** What is said of a document that is not written. */
export function checked({ hasFailed }) {
    return { status: hasFailed ? "failed" : "checked", diagnostics: [] };
}
/** Does all jobs while no other build writes into the output folder. */
async function writeAll(run, { release, verify = false, environment }) {
    const making = { verify, epoch: sourceDateEpoch(environment).value };
    const lock = lockOutput(run.output);
    if ("heldBy" in lock) {
        run.findings.addDiagnostics([lockedOutput(run.root, run.output, lock.heldBy)]);
        for (const job of run.jobs)
            await run.work({ ...job, document: { ...job.document, content: null } }, checked);
        return;
    }
    try {
        const refused = prepareFolders(run);
        release?.plan([...run.shards].filter(([job]) => isReleased(job)).map(([job, shard]) => ({ ...placeOf(job), shard })));
        for (const job of run.jobs)
            await run.work(job, async (result) => {
                const delivery = await write(run, result, refused);
                if (release !== undefined)
                    handOn(release, result, delivery, making);
                return delivery;
            }, ({ document, diagnostics }) => {
                if (release !== undefined)
                    handOn(release, { ...failedJob(job), pages: document.pages, diagnostics }, document, making);
            });
        run.record?.save();
        run.kept?.save(run.root);
        run.findings.addLeftovers(run.leftovers());
    }
    finally {
        lock.release();
    }
}
/** Whether a release may hold the document of a job: what students are to see on its day is not published with the rest. */
function isReleased({ document: { content } }) {
    return content === null || kindOf(content.subject).isHeldBack?.(content.subject) !== true;
}
/** Hands a document on that was written, or that lies there as it should be. */
function handOn(release, result, { status }, making) {
    if (isReleased(result.job) && (status === "written" || status === "unchanged"))
        release.take(madeDocument(result, result.bytes ?? readFileSync(result.job.output), making));
}
/** The mistake of an output folder that another build holds. */
export function lockedOutput(root, output, heldBy) {
    const holder = heldBy === null ? "another build" : `another build, process ${heldBy},`;
    const file = displayPath(root, path.join(output, lockName));
    const message = `${holder} holds the output folder \`${displayPath(root, output)}\`, as \`${file}\` says`;
    return diagnostic("build/output-locked", null, message, "wait until it is done, name another folder with `--output`, or remove the file where no build runs");
}
/** Makes the output folders; those that cannot be written to are named before any work is done for them. */
function prepareFolders({ root, output, jobs, findings }) {
    const folders = new Set(jobs.map((job) => path.dirname(job.output)));
    const refusals = [...folders].map((folder) => ({ folder, refusal: prepareFolder(root, output, folder) }));
    findings.addDiagnostics(refusals.flatMap(({ refusal }) => refusal ?? []));
    return new Set(refusals.filter(({ refusal }) => refusal !== null).map(({ folder }) => folder));
}
async function write({ root, record }, { job: { output }, bytes, draft, entry, isKnown }, refused) {
    if (isKnown)
        return { status: "unchanged", diagnostics: [] };
    const file = bytes ?? draft;
    if (file === null || refused.has(path.dirname(output)))
        return { status: "failed", diagnostics: [] };
    const target = bytes === null ? draftPath(output) : output;
    try {
        const status = await shielded(() => writeAtomically(target, file), releaseAll);
        if (bytes === null)
            return { status: "draft", diagnostics: [] };
        if (entry !== null)
            record?.note(output, bytes, entry);
        saw("bytes", target, () => bytesSeen(bytes));
        return { status, diagnostics: [] };
    }
    catch (error) {
        if (!isDiskFailure(error))
            throw error;
        return { status: "failed", diagnostics: [unwritable(root, target, error)] };
    }
}
