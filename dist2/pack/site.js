import path from "node:path";
import { filesBelow, findRoot, foldersIn, isDiskFailure, readBelow, StagedFolder } from "../build/index.js";
import { diagnostic } from "../diagnostics/index.js";
import { contextList, contextObject, printLayout, readLayout } from "../merge/index.js";
import { earlierReleases, mostOfManifest } from "./earlier.js";
import { foreignFile } from "./foreign-file.js";
import { manifestName, readManifest } from "./manifest.js";
import { folderName, pageName } from "./names.js";
import { pageWords } from "./page-words.js";
import { pageStyle } from "./page.js";
import { pageTemplate } from "./page-template.js";
function packsIn(folder) {
    return foldersIn(folder).flatMap((name) => {
        const bytes = readBelow(path.join(folder, name), manifestName, mostOfManifest);
        const manifest = bytes === null ? "" : readManifest(bytes.toString("utf8"));
        return typeof manifest === "string" || folderName(manifest) !== name ? [] : [manifest];
    });
}
/** The releases of each course, the latest first. */
function byCourse(folder, manifests) {
    const courses = [...new Set(manifests.map(({ course }) => course.id))].sort();
    return new Map(courses.map((id) => {
        const order = earlierReleases(folder, id, "").all.map(({ version }) => version);
        const own = manifests.filter(({ course }) => course.id === id);
        return [id, own.sort((one, other) => order.indexOf(one.version) - order.indexOf(other.version))];
    }));
}
/** Copies a file of a pack; nothing where it cannot be read, which is a mistake of its own. */
function copy(staged, from, name, to) {
    const bytes = readBelow(from, name);
    if (bytes === null)
        return [diagnostic("pack/missing-file", null, `\`${path.basename(from)}\`: \`${name}\` cannot be read`, "judge the pack with `lectern verify-pack`")];
    staged.add(to, [bytes]);
    return [];
}
/** Puts the latest of every document that a course has ever released under the name of the course alone. */
function addLatest(staged, folder, releases) {
    const [latest] = releases;
    if (latest === undefined)
        return [];
    const { course: { id } } = latest;
    const own = filesBelow(path.join(folder, folderName(latest))).files;
    const added = new Set(own);
    const diagnostics = own.flatMap((name) => copy(staged, path.join(folder, folderName(latest)), name, `${id}/${name}`));
    for (const release of releases.slice(1))
        for (const { file } of release.documents) {
            if (added.has(file))
                continue;
            added.add(file);
            diagnostics.push(...copy(staged, path.join(folder, folderName(release)), file, `${id}/${file}`));
        }
    return diagnostics;
}
/** The page that lists the courses. */
function coursesPage(root, courses) {
    const { value: template, diagnostics } = pageTemplate(root, null, "courses.hbs");
    const layout = template && readLayout(template);
    if (template === null || layout === null || layout.value === null)
        return { value: null, diagnostics: [...diagnostics, ...(layout?.diagnostics ?? [])] };
    const latest = [...courses.values()].flatMap((releases) => releases.slice(0, 1));
    const own = pageWords(latest[0]?.course.language ?? "en");
    const printed = printLayout(layout.value, contextObject({
        page: contextObject({ lang: own.words.lang, dir: "ltr", style: pageStyle(latest[0]?.course.accent ?? "#1d3f66", template.sheet) }),
        labels: contextObject({ courses: own.words.courses, release: own.words.release, separator: own.words.separator }),
        courses: contextList(latest.map(({ course, version, day }) => contextObject({ title: course.title, lang: course.language, href: `${encodeURIComponent(course.id)}/${pageName}`, version, day: day === null ? null : own.day(day), iso: day }))),
    }));
    return { value: printed.value === null ? null : `${printed.value.text.trim()}\n`, diagnostics: printed.diagnostics };
}
/**
 * Writes what is published of all releases that lie in a folder: each as it is, the latest of every document under the name of its
 * course, where links last, and a page that lists the courses.
 */
export async function makeSite({ from, releases, output, replaces }) {
    const root = findRoot(from) ?? from;
    const folder = releases === null ? path.join(root, "release") : path.resolve(from, releases);
    const manifests = packsIn(folder);
    if (manifests.length === 0)
        return { value: null, diagnostics: [diagnostic("pack/no-pack", null, `\`${path.basename(folder)}\` holds no pack`, "make one with `lectern pack`")] };
    const courses = byCourse(folder, manifests);
    const page = coursesPage(root, courses);
    if (page.value === null)
        return { value: null, diagnostics: page.diagnostics };
    const staged = new StagedFolder(root, output === null ? path.join(root, "public") : path.resolve(from, output));
    try {
        const whole = manifests.flatMap((manifest) => filesBelow(path.join(folder, folderName(manifest))).files.flatMap((name) => copy(staged, path.join(folder, folderName(manifest)), name, `${folderName(manifest)}/${name}`)));
        const missing = [...whole, ...[...courses.values()].flatMap((own) => addLatest(staged, folder, own))];
        if (missing.length > 0)
            return { value: null, diagnostics: missing };
        staged.add(pageName, [new TextEncoder().encode(page.value)]);
        const result = await staged.finish(replaces, foreignFile);
        return typeof result === "string" ? { value: { path: staged.shown, result, courses: courses.size, releases: manifests.length }, diagnostics: [] } : { value: null, diagnostics: [result] };
    }
    catch (error) {
        if (!isDiskFailure(error))
            throw error;
        return { value: null, diagnostics: [staged.refusal(error)] };
    }
    finally {
        await staged.abandon();
    }
}
