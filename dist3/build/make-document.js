import path from "node:path";
import { performance } from "node:perf_hooks";
import { wordsInFile } from "../conformance/index.js";
import { hasErrors } from "../diagnostics/index.js";
import { kindOf } from "../documents/index.js";
import { leaksIn } from "../editions/index.js";
import { imposePdf } from "../imposition/index.js";
import { runsRightToLeft } from "../language/index.js";
import { renderDraft } from "../render-draft.js";
import { metadataOf, printDocument } from "../render.js";
import { entryOf } from "./build-record.js";
import { creationDate } from "./creation-date.js";
import { Fingerprint } from "./fingerprint.js";
import { lookOf } from "./look.js";
import { editionSuffix, handoutFiles } from "./output-name.js";
import { PrintingKey } from "./printing-key.js";
import { courseAs } from "../variants/index.js";
import { largeLook, usualLook } from "./template-files.js";
/** The result of a job whose document cannot be made. */
export function failedJob(job) {
    return { job, bytes: null, hasFailed: true, pages: 0, description: null, pixels: 0, milliseconds: 0, diagnostics: [], draft: null, entry: null, isKnown: false };
}
function made(job, { bytes, pages, diagnostics, description = null }, waits) {
    return { job, bytes: waits ? null : bytes, hasFailed: waits || hasErrors(diagnostics), pages, description, diagnostics, draft: null, entry: null, isKnown: false };
}
/** What of a file is marked for others than its readers. */
function leaksOf({ document: { secrets }, output }, course, bytes) {
    return secrets.length === 0 ? [] : leaksIn(course, secrets, [...wordsInFile(bytes), path.basename(output)]);
}
/** The result without its file where that holds what is not for its readers: it is read back as if somebody else had made it. */
function guarded(job, result) {
    const { bytes } = result;
    const { content } = job.document;
    if (bytes === null || content === null || job.format.name !== "pdf")
        return result;
    const leaks = leaksOf(job, content.course, bytes);
    return leaks.length === 0 ? result : { ...result, bytes: null, hasFailed: true, diagnostics: [...result.diagnostics, ...leaks] };
}
/** The result with its pages on sheets, where its form asks for that: a file for printing alone. What it is made of was read back before. */
async function imposed(result, input) {
    const { bytes, job: { variant: { form: { imposition } }, format } } = result;
    if (imposition === "none" || bytes === null || format.name !== "pdf")
        return result;
    const { value, diagnostics } = await imposePdf(bytes, imposition, { metadata: metadataOf(input), isRightToLeft: runsRightToLeft(input.course.lang.value) });
    const found = [...result.diagnostics, ...diagnostics];
    return value === null ? { ...result, bytes: null, hasFailed: true, diagnostics: found } : { ...result, ...value, description: null, diagnostics: found };
}
/** Makes the documents of jobs one after the other. Nothing that it makes depends on what it made before. */
export class DocumentMaker {
    #making;
    /** Pixels of the images that the document at hand shows. */
    #pixels = 0;
    constructor(making) {
        this.#making = making;
    }
    /** The result of a job, with a draft in place of a PDF that has mistakes where drafts are asked for. */
    async make(job) {
        const from = performance.now();
        this.#pixels = 0;
        const result = await this.#withDraft(job);
        return { ...result, pixels: this.#pixels, milliseconds: Math.round(performance.now() - from) };
    }
    async #document(job) {
        const { document: { content, folder, kind, waitsFor }, format } = job;
        const failed = failedJob(job);
        if (content === null || !job.isAlone)
            return failed;
        const look = lookOf(content, folder, this.#lookAsked(job));
        if (look.value === null)
            return { ...failed, diagnostics: look.diagnostics };
        const template = this.#making.templates.of({ course: folder, kind, lang: content.course.lang.value, look: look.value });
        // A sheet or partial that cannot be read is missed by the whole document.
        if (template.value === null || template.diagnostics.length > 0)
            return { ...failed, diagnostics: template.diagnostics };
        const input = { ...this.#inputOf(job, template.value, content), isLarge: look.value === largeLook };
        const waits = waitsFor.length > 0;
        const { record, memory } = this.#making;
        const isRemembered = record !== null || memory !== undefined;
        // What a document says of its pages is not in the markup that a record knows it by.
        if (!isRemembered || format.name !== "pdf" || waits || kindOf(content.subject).printsPages?.(content.subject) === true)
            return imposed(guarded(job, made(job, await format.make(input), waits)), input);
        return this.#unlessKnown(job, input, record);
    }
    /** The PDF of a job, unless it lies there as it would be made. */
    async #unlessKnown(job, input, record) {
        const secrets = job.document.secrets.map(({ words }) => words);
        const key = record && PrintingKey.of(input, secrets);
        const recalled = key && record.recall(job.output, key);
        if (recalled != null)
            return { ...failedJob(job), ...recalled, hasFailed: false, isKnown: true };
        const printed = await printDocument(key?.input ?? input);
        const { value: markup, diagnostics } = printed;
        const from = key?.saysAll === true ? key.value : null;
        const fingerprint = markup === null || diagnostics.length > 0 ? null : Fingerprint.of({ ...input, markup, secrets });
        const known = fingerprint && record?.find(job.output, fingerprint, from);
        if (known != null)
            return { ...failedJob(job), ...known, hasFailed: false, isKnown: true };
        const { memory: kept } = this.#making;
        const { template, fonts, limits, isLarge } = input;
        const memory = fingerprint === null ? undefined : kept?.document(job.output, [template.stylesheets, fonts, limits, isLarge, JSON.stringify(fingerprint.shown)]);
        const result = await imposed(guarded(job, made(job, await job.format.make(memory === undefined ? input : { ...input, memory }, printed), false)), input);
        return { ...result, entry: fingerprint && !result.hasFailed ? entryOf(fingerprint, from, result) : null };
    }
    async #withDraft(job) {
        const result = await this.#document(job);
        const { document: { draft: drafted, folder, kind }, format, isAlone } = job;
        if (!result.hasFailed || drafted === null || format.name !== "pdf" || !isAlone)
            return result;
        const { templates } = this.#making;
        const look = lookOf(drafted, folder, this.#lookAsked(job)).value ?? usualLook;
        const query = { course: folder, kind, lang: drafted.course.lang.value, look };
        const own = templates.of(query);
        const faults = [...drafted.faults, ...own.diagnostics, ...(own.value?.diagnostics ?? []), ...result.diagnostics];
        // Where the course's own template comes to nothing, that of the package may.
        for (const template of [own.value, templates.of({ ...query, isPlain: true }).value]) {
            if (template === null || template.layout === null)
                continue;
            const { bytes, pages } = await renderDraft(this.#inputOf(job, template, drafted), faults);
            if (bytes !== null && leaksOf(job, drafted.course, bytes).length === 0)
                return { ...result, pages, draft: bytes };
        }
        return result;
    }
    /** The look that a build asks for, or the form of a job. */
    #lookAsked({ variant: { form } }) {
        return form.type === "usual" ? this.#making.look : largeLook;
    }
    /** What a job's document is rendered from. */
    #inputOf(job, template, content) {
        const { epoch, limits, verify, describes } = this.#making;
        const { document: { fonts, images, courseId }, variant: { pdfStandard, suffix, form } } = job;
        const edition = editionSuffix(job.document.audience);
        const handouts = handoutFiles(content.course, courseId, `${edition}${suffix}`);
        const created = creationDate(content, epoch);
        const shown = images.within(limits, (pixels) => { this.#pixels += pixels; });
        return { ...content, course: courseAs(content.course, form), template, fonts, images: shown, limits, created, verify, describes, handouts, isDraft: job.document.draft !== null, ...(pdfStandard === null ? {} : { pdfStandard }) };
    }
}
