import path from "node:path";
import { factsIn } from "../changes/index.js";
import { factsName, foldersIn, readBelow, statsOf } from "../build/index.js";
import { manifestName, readManifest } from "./manifest.js";
import { folderName } from "./names.js";
/** Most bytes of a manifest: that of 20,000 documents has a third of them. */
export const mostOfManifest = 128 * 1024 * 1024;
/** Orders names of releases as people count: `1.9` before `1.10`. */
function byName(one, other) {
    const [parts, others] = [one, other].map((name) => name.split(/(\d+)/));
    for (const [index, part] of (parts ?? []).entries()) {
        const against = others?.[index] ?? "";
        const [number, second] = [Number(part), Number(against)];
        if (part === against)
            continue;
        return part !== "" && against !== "" && Number.isFinite(number) && Number.isFinite(second) && number !== second ? number - second : part < against ? -1 : 1;
    }
    return (parts?.length ?? 0) - (others?.length ?? 0);
}
/** Orders releases, the latest first. */
function latestFirst(one, other) {
    const [day, against] = [one.day ?? "", other.day ?? ""];
    if (day !== against)
        return day < against ? 1 : -1;
    // On one day the one that knows the other is the later one.
    if (one.earlier.some(({ version }) => version === other.version))
        return -1;
    if (other.earlier.some(({ version }) => version === one.version))
        return 1;
    return byName(other.version, one.version);
}
/** The releases of a course that lie in a folder, whole path, and came before a version. */
export function earlierReleases(folder, course, version) {
    const manifests = foldersIn(folder).filter((name) => name.startsWith(`${course}-`)).flatMap((name) => {
        if (statsOf(path.join(folder, name, manifestName)) === null)
            return [];
        const bytes = readBelow(path.join(folder, name), manifestName, mostOfManifest);
        const manifest = bytes === null ? "" : readManifest(bytes.toString("utf8"));
        return typeof manifest === "string" || manifest.course.id !== course || `${course}-${manifest.version}` !== name ? [] : [manifest];
    });
    // One that knows this version came after it.
    const before = manifests.filter((one) => one.version !== version && !one.earlier.some((known) => known.version === version)).sort(latestFirst);
    const [last = null] = before;
    const facts = last === null ? null : readBelow(path.join(folder, folderName(last)), factsName, mostOfManifest);
    return { last, facts: facts === null ? null : factsIn(facts.toString("utf8")), all: before.map(({ version: name, day }) => ({ version: name, day })) };
}
