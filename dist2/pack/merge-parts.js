import path from "node:path";
import { findRoot, isDiskFailure, readBelow, sha256, StagedFolder } from "../build/index.js";
import { diagnostic, hasErrors } from "../diagnostics/index.js";
import { completePack } from "./assemble.js";
import { earlierReleases, mostOfManifest } from "./earlier.js";
import { foreignFile } from "./foreign-file.js";
import { folderName } from "./names.js";
import { FaultCount } from "./pack-faults.js";
import { pageTemplate } from "./page-template.js";
import { partName, readPart } from "./part.js";
/** What all parts of a pack have in common. */
function commonOf({ draft, plan, of }) {
    return JSON.stringify({ ...draft, documents: [], fonts: [], plan, of });
}
function partsOf({ from, folders }, diagnostics) {
    return folders.flatMap((name) => {
        const folder = path.resolve(from, name);
        const bytes = readBelow(folder, partName, mostOfManifest);
        const part = bytes === null ? `no \`${partName}\` can be read in it` : readPart(bytes.toString("utf8"));
        if (typeof part !== "string")
            return [{ ...part, name, folder }];
        diagnostics.push(diagnostic("pack/no-part", null, `\`${name}\` is no part of a pack: ${part}`, "name the folders that `lectern pack --shard` wrote"));
        return [];
    });
}
/** Parts by the pack that they belong to. */
function byPack(parts) {
    const packs = new Map();
    for (const part of parts) {
        const name = folderName(part.draft);
        packs.set(name, [...(packs.get(name) ?? []), part]);
    }
    return packs;
}
/** What is wrong with parts that shall be one pack. */
function faultsOf(name, parts) {
    const [first] = parts;
    if (first === undefined)
        return [];
    const apart = parts.filter((part) => commonOf(part) !== commonOf(first)).map((part) => diagnostic("pack/parts-apart", null, `\`${part.name}\` and \`${first.name}\` are parts of different packs: sources, version or division differ`, "make all parts from one commit with one version of Lectern"));
    if (apart.length > 0)
        return apart;
    const seen = new Map();
    const doubles = parts.flatMap((part) => {
        const other = seen.get(part.part);
        seen.set(part.part, part);
        return other === undefined ? [] : [diagnostic("pack/double", null, `part ${part.part} of \`${name}\` is there twice: \`${other.name}\` and \`${part.name}\``, "name each part once")];
    });
    const missing = [...new Set(first.plan.map(({ part }) => part))].filter((part) => !seen.has(part)).sort((one, other) => one - other);
    const gaps = missing.map((part) => diagnostic("pack/gap", null, `part ${part} of ${first.of} of \`${name}\` is missing`, "name the folders of all parts"));
    return [...doubles, ...gaps];
}
/** The documents of all parts in the order of their plan; a mistake for each that its part does not have, or has in addition. */
function documentsOf(name, parts, diagnostics) {
    const plan = parts[0]?.plan ?? [];
    const all = parts.flatMap((part) => part.draft.documents.map((document) => ({ document, part })));
    for (const { document: { file }, part } of all)
        if (!plan.some((one) => one.file === file && one.part === part.part))
            diagnostics.push(diagnostic("pack/double", null, `\`${file}\` is no document of part ${part.part} of \`${name}\``, "make the part again"));
    return plan.flatMap(({ file, part: number }) => {
        const found = all.filter(({ document, part }) => document.file === file && part.part === number);
        if (found.length !== 1)
            diagnostics.push(diagnostic(found.length === 0 ? "pack/gap" : "pack/double", null, `\`${file}\` of \`${name}\` is in ${found.length} parts`, "make the part again"));
        return found.slice(0, 1);
    });
}
/** Puts the documents of parts into a folder; a mistake for each whose bytes are not those that were made. */
function copy(staged, documents) {
    return documents.flatMap(({ document: { file, sha256: sum }, part }) => {
        const bytes = readBelow(part.folder, file);
        if (bytes === null || sha256(bytes) !== sum)
            return [diagnostic("pack/gap", null, `\`${file}\` of \`${part.name}\` is missing or damaged`, "make the part again")];
        staged.add(file, [bytes]);
        return [];
    });
}
/** The files that parts have beside their documents; a mistake for each whose bytes are not those that were made. */
function besideOf(parts, diagnostics) {
    return parts.flatMap(({ files, folder, name }) => files.flatMap(({ file, kind, sha256: sum }) => {
        const bytes = readBelow(folder, file);
        if (bytes !== null && sha256(bytes) === sum)
            return [{ file, kind, bytes }];
        diagnostics.push(diagnostic("pack/gap", null, `\`${file}\` of \`${name}\` is missing or damaged`, "make the part again"));
        return [];
    }));
}
function wholeDraft(parts, documents) {
    const [first] = parts;
    if (first === undefined)
        return null;
    const fonts = new Map(parts.flatMap(({ draft }) => draft.fonts.map((font) => [font.name, font])));
    return { ...first.draft, documents: documents.map(({ document }) => document), fonts: [...fonts.values()].sort((one, other) => (one.name < other.name ? -1 : 1)) };
}
async function mergeOne({ from, output, replaces }, name, parts) {
    const diagnostics = [...faultsOf(name, parts)];
    const documents = diagnostics.length > 0 ? [] : documentsOf(name, parts, diagnostics);
    const beside = besideOf(parts, diagnostics);
    const draft = wholeDraft(parts, documents);
    if (diagnostics.length > 0 || draft === null)
        return diagnostics;
    const root = findRoot(from) ?? from;
    const release = output === null ? path.join(root, "release") : path.resolve(from, output);
    const { course: { id }, version } = draft;
    const template = pageTemplate(root, path.join(root, "content", id));
    if (template.value === null)
        return template.diagnostics;
    const staged = new StagedFolder(root, path.join(release, name));
    try {
        const missing = copy(staged, documents);
        if (missing.length > 0)
            return missing;
        const manifest = completePack(staged, draft, { earlier: earlierReleases(release, id, version), beside, template: template.value });
        if ("length" in manifest)
            return manifest;
        const result = await staged.finish(replaces, foreignFile);
        if (typeof result !== "string")
            return [result];
        const { totals } = manifest;
        return { path: staged.shown, result, documents: totals.documents, pages: totals.pages, bytes: totals.bytes };
    }
    catch (error) {
        if (!isDiskFailure(error))
            throw error;
        return [staged.refusal(error)];
    }
    finally {
        await staged.abandon();
    }
}
/** What is asked about and found in parts. */
function faultsIn(parts, asked) {
    const faults = new FaultCount();
    for (const document of parts.flatMap(({ draft }) => draft.documents)) {
        faults.add(document, document.slots);
        faults.count("warnings", document.warnings);
    }
    return faults.of(asked);
}
/** Puts the parts of packs together: each pack is that which one machine would have made, or there is none. */
export async function mergeParts(options) {
    const diagnostics = [];
    const parts = partsOf(options, diagnostics);
    const packs = [];
    const faults = faultsIn(parts, options.failOn);
    if (hasErrors(diagnostics) || faults.size > 0)
        return { packs, diagnostics, faults };
    for (const [name, own] of byPack(parts)) {
        const made = await mergeOne(options, name, own);
        if ("path" in made)
            packs.push(made);
        else
            diagnostics.push(...made);
    }
    return { packs, diagnostics, faults };
}
