import path from "node:path";
import { readProfile } from "../content/index.js";
import { closestName, diagnostic } from "../diagnostics/index.js";
import { filesOf, readSource, statsOf } from "./read-source.js";
import { starterFiles } from "./starter-files.js";
const folder = "profiles";
function stem(file) {
    return path.basename(file, path.extname(file));
}
/** The profiles that come with Lectern, by their names. */
function shipped() {
    return new Map(starterFiles(folder).map(({ path: file, text }) => [stem(file), { path: file, text }]));
}
/** Where projects and courses that stand alone have profiles of their own. */
function ownFiles(root) {
    return [path.join(root, "content", folder), path.join(root, folder)].flatMap((one) => filesOf(one, ".yaml", ".yml"));
}
function unknownProfile({ name, span }, names) {
    const near = closestName(name, names);
    const known = names.map((one) => `\`${one}\``).join(", ");
    return diagnostic("profile/unknown", span, `there is no profile \`${name}\``, near === null ? `use one of ${known}, or write \`content/profiles/${name}.yaml\`` : `did you mean \`${near}\`?`);
}
/** A profile: a file of the project by its path, one of its `profiles/` by its name, or else one that comes with Lectern. */
export function profileNamed(root, from, named) {
    const own = ownFiles(root);
    const isPath = /\.ya?ml$/.test(named.name);
    const candidates = isPath ? [path.resolve(from, named.name), path.join(root, "content", named.name), path.join(root, named.name)] : own.filter((file) => stem(file) === named.name);
    const file = candidates.find((one) => statsOf(one)?.isFile() === true);
    if (file !== undefined) {
        const { value, diagnostics } = readSource(root, file);
        return value === null ? { value: null, diagnostics } : readProfile(value);
    }
    const known = shipped();
    const source = known.get(named.name);
    if (source === undefined)
        return { value: null, diagnostics: [unknownProfile(named, [...new Set([...own.map(stem), ...known.keys()])])] };
    return readProfile(source);
}
