import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
/** The folder that the program is packed in; where it is not packed, that of this file. */
export const programFolder = [path.join(import.meta.dirname, "..", "program"), import.meta.dirname].find((folder) => existsSync(folder)) ?? "";
/** Found once: a program does not change while it runs. */
let known = null;
/** A hash of the program itself and of the packages that it works with, these by their versions, and of Node's. */
export function programDigest() {
    if (known !== null)
        return known;
    const require = createRequire(import.meta.url);
    const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}`);
    for (const name of readdirSync(programFolder).sort())
        if (/\.[jt]s$/.test(name))
            hash.update(readFileSync(path.join(programFolder, name)));
    const manifest = manifestAbove(programFolder);
    hash.update(JSON.stringify(manifest));
    const { dependencies = {}, peerDependencies = {} } = manifest;
    for (const name of Object.keys({ ...dependencies, ...peerDependencies }))
        hash.update(`${name} ${versionOf(require, name)}\n`);
    // What these need themselves, as npm wrote it down.
    for (const base of require.resolve.paths("lectern") ?? []) {
        const installed = path.join(base, ".package-lock.json");
        if (existsSync(installed))
            hash.update(readFileSync(installed));
    }
    return (known = hash.digest("hex"));
}
/** The manifest of the package that a folder lies in; an empty object where it lies in none. */
export function manifestAbove(folder) {
    for (let at = folder;; at = path.dirname(at))
        try {
            return JSON.parse(readFileSync(path.join(at, "package.json"), "utf8"));
        }
        catch {
            if (path.dirname(at) === at)
                return {};
        }
}
/** The version of a package; nothing where it is missing. */
function versionOf(require, name) {
    for (const base of require.resolve.paths(name) ?? [])
        try {
            const { version } = JSON.parse(readFileSync(path.join(base, name, "package.json"), "utf8"));
            return String(version);
        }
        catch {
            // It may lie further up.
        }
    return "";
}
