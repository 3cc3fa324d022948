import path from "node:path";
import { accentOf, buildProject, findProject, isDiskFailure, outputFolderOf, packageVersion, portableName, sha256, sourceDateDay, sourceRevision, StagedFolder, unwritable } from "../build/index.js";
import { diagnostic } from "../diagnostics/index.js";
import { isoDate, lessonNumber, plainText } from "../model/index.js";
import { completePack } from "./assemble.js";
import { earlierReleases } from "./earlier.js";
import { foreignFile } from "./foreign-file.js";
import { manifestFormat } from "./manifest.js";
import { folderName } from "./names.js";
import { FaultCount } from "./pack-faults.js";
import { pageTemplate } from "./page-template.js";
import { packedDocument } from "./packed-document.js";
import { partFolder, partName, partText } from "./part.js";
/** The day that `SOURCE_DATE_EPOCH` names, else that of the commit. */
function dayOf(environment, { day }) {
    return sourceDateDay(environment) ?? day;
}
/** The name of a release where nobody has given one: the course's, else the commit's; `null` where there is neither. */
function versionOf(course, { revision, day }) {
    const own = course.version === null ? "" : plainText(course.version.inlines).trim();
    if (own !== "")
        return portableName(own.replace(/\s+/g, "-"));
    if (revision.revision === null)
        return null;
    return `${day ?? ""}-${revision.revision.slice(0, 7)}${revision.isClean === false ? "-changed" : ""}`.replace(/^-/, "");
}
function headOf({ course, version, documents, fonts }, { revision, day }, url) {
    const words = (text) => (text === null ? null : plainText(text.inlines));
    return {
        format: manifestFormat,
        course: {
            id: course.id, title: plainText(course.title.inlines), subtitle: words(course.subtitle), language: course.lang.value, code: course.code?.value ?? null,
            term: words(course.term?.name ?? null), teachers: course.instructors.map(({ name }) => plainText(name.inlines)), accent: accentOf(course) ?? "#1d3f66", licence: words(course.licence),
        },
        version, day, url,
        source: { revision: revision.revision, clean: revision.isClean },
        tool: { name: "lectern", version: packageVersion() },
        fonts: [...fonts.values()].sort((one, other) => (one.name < other.name ? -1 : 1)),
        lessons: course.lessons.map((lesson) => ({ id: lesson.id, number: lessonNumber(course, lesson.id), title: plainText(lesson.title.inlines), day: lesson.date === null ? null : isoDate(lesson.date.value) })),
        documents,
    };
}
/** The packs of a run, filled as documents are made. */
class Packing {
    diagnostics = [];
    #options;
    #setting;
    #open = new Map();
    #faults = new FaultCount();
    #releases = new Map();
    #plan = [];
    constructor(options, setting) {
        this.#options = options;
        this.#setting = setting;
    }
    plan(files) {
        this.#plan = files;
    }
    take(made) {
        const pack = this.#packOf(made);
        if (pack === null)
            return;
        const { day } = this.#setting;
        const document = packedDocument(made, day, pack.version);
        for (const name of document.fonts)
            if (!pack.fonts.has(name))
                pack.fonts.set(name, { name, ...(made.font(name) ?? { family: name, version: "unknown" }) });
        pack.documents.push(document);
        // A syllabus on another paper has the same files beside it.
        pack.beside.push(...made.beside.filter(({ file }) => pack.beside.every((other) => other.file !== file)));
        pack.staged.add(document.file, [made.bytes]);
        this.#faults.add(document, made.slots(this.#options.today));
    }
    /** What was asked about and found. */
    faults({ diagnostics }) {
        this.#faults.count("warnings", diagnostics.filter(({ severity }) => severity === "warning").length);
        return this.#faults.of(this.#options.failOn);
    }
    /** Completes all packs and puts them into their places. */
    async finish() {
        const packs = [];
        for (const pack of this.#open.values()) {
            try {
                const made = await this.#finish(pack);
                if (made !== null)
                    packs.push(made);
            }
            catch (error) {
                this.diagnostics.push(pack.staged.refusal(error));
            }
        }
        return packs;
    }
    /** Leaves nothing behind of packs that are not in their places. */
    async abandon() {
        for (const { staged } of this.#open.values())
            await staged.abandon();
    }
    /** What the release before says of a course, for the sheet of changes. */
    since(course) {
        const version = this.#versionOf(course);
        if (version === null)
            return null;
        const { last, facts } = this.#earlier(course.id, version);
        return last === null || facts === null ? null : { since: last.version, version, facts, isShort: true };
    }
    #versionOf(course) {
        return this.#options.version ?? versionOf(course, this.#setting);
    }
    #earlier(course, version) {
        const known = this.#releases.get(course) ?? earlierReleases(this.#setting.folder, course, version);
        this.#releases.set(course, known);
        return known;
    }
    #packOf({ courseId, course }) {
        const known = this.#open.get(courseId);
        if (known !== undefined)
            return known;
        const version = this.#versionOf(course);
        if (version === null) {
            if (this.diagnostics.length === 0)
                this.diagnostics.push(diagnostic("pack/no-version", null, `nothing says what the release of \`${courseId}\` is called`, "name it by `--release`, or write `version` into `course.yaml`"));
            return null;
        }
        const { shard } = this.#options;
        const name = folderName({ course, version });
        const folder = path.join(this.#setting.folder, shard === undefined ? name : partFolder(name, shard));
        const opened = { staged: new StagedFolder(this.#setting.root, folder), version, course, documents: [], beside: [], fonts: new Map() };
        this.#open.set(courseId, opened);
        return opened;
    }
    async #finish(pack) {
        const { root } = this.#setting;
        const { course: { id }, version, staged } = pack;
        const draft = headOf(pack, this.#setting, this.#options.url);
        const { shard } = this.#options;
        if (shard !== undefined) {
            const plan = this.#plan.filter(({ courseId }) => courseId === id).map(({ file, shard: part }) => ({ file, part }));
            for (const { file, bytes } of pack.beside)
                staged.add(file, [bytes]);
            const files = pack.beside.map(({ file, kind, bytes }) => ({ file, kind, sha256: sha256(bytes) }));
            staged.add(partName, [new TextEncoder().encode(partText({ part: shard.index, of: shard.of, plan, files, draft }))]);
        }
        else {
            const template = pageTemplate(root, path.join(root, "content", id));
            const manifest = template.value === null ? template.diagnostics : completePack(staged, draft, { earlier: this.#earlier(id, version), beside: pack.beside, template: template.value });
            if ("length" in manifest) {
                this.diagnostics.push(...manifest);
                return null;
            }
        }
        const result = await staged.finish(this.#options.replaces, foreignFile);
        if (typeof result !== "string") {
            this.diagnostics.push(result);
            return null;
        }
        const sum = (value) => pack.documents.reduce((total, document) => total + value(document), 0);
        return { path: staged.shown, result, documents: pack.documents.length, pages: sum(({ pages }) => pages), bytes: sum(({ bytes }) => bytes) };
    }
}
/** What becomes of a run without packs. */
function without(options, result, diagnostics) {
    for (const found of diagnostics)
        options.report({ kind: "diagnostic", diagnostic: found });
    return { ...result, diagnostics: [...result.diagnostics, ...diagnostics], packs: [], faults: new Map() };
}
/**
 * Builds courses and packs their documents into folders of their own, each whole or absent: where a document has errors, or what
 * `failOn` names is found, there is no pack at all.
 */
export async function packProject(options) {
    const { project } = findProject(options.from, options.targets);
    const part = project?.selections.find(({ files }) => files !== null);
    const nothing = { documents: [], diagnostics: [], leftovers: [] };
    if (part !== undefined)
        return without(options, nothing, [diagnostic("pack/part-of-course", null, `a pack holds whole courses, and \`${part.id}\` is asked for in part`, "name the course")]);
    const root = project?.root ?? options.from;
    const folder = options.folder === null ? path.join(root, "release") : path.resolve(options.from, options.folder);
    const revision = sourceRevision(root, [folder, outputFolderOf(root, options), path.join(root, "public")]);
    const packing = new Packing(options, { root, folder, revision, day: dayOf(options.environment, revision) });
    try {
        const result = await buildProject({ ...options, ...(options.shard === undefined ? {} : { workers: undefined }), since: (course) => packing.since(course), release: { plan: (files) => { packing.plan(files); }, take: (made) => { packing.take(made); } } });
        const isWhole = result.documents.every(({ status }) => status !== "failed") && result.diagnostics.every(({ severity }) => severity !== "error");
        if (!isWhole || packing.diagnostics.length > 0)
            return without(options, result, packing.diagnostics);
        const faults = packing.faults(result);
        if (faults.size > 0)
            return { ...without(options, result, []), faults };
        const packs = await packing.finish();
        return { ...without(options, result, packing.diagnostics), packs };
    }
    catch (error) {
        if (!isDiskFailure(error))
            throw error;
        return without(options, nothing, [unwritable(root, error.path ?? folder, error)]);
    }
    finally {
        await packing.abandon();
    }
}
