import * as nodeFiles from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { diagnostic } from "../diagnostics/index.js";
import { gitBytes } from "./source-revision.js";
/** Most bytes and files of a revision that are read. */
const mostOf = { bytes: 512 * 1024 * 1024, files: 50_000 };
/** Whether the name of a file leads nowhere but below the folder that it is written to. */
function isInside(name) {
    return !path.isAbsolute(name) && !name.includes("\\") && name.split("/").every((part) => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git");
}
/** The regular files of a commit below a folder of its repository; links and other repositories are none. */
function filesOf(root, commit) {
    const listed = gitBytes(root, ["ls-tree", "-r", "-z", "-l", commit]);
    if (listed === null)
        return null;
    return listed.toString("utf8").split("\0").flatMap((line) => {
        const [, object, size, name] = /^100(?:644|755) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line) ?? [];
        return object === undefined || name === undefined || !isInside(name) || /(?:^|\/)node_modules\//.test(name) ? [] : [{ object, size: Number(size), name }];
    });
}
function write(folder, files, bytes) {
    let at = 0;
    for (const { name, size } of files) {
        // Each is told by a line of its own before it.
        at = bytes.indexOf(0x0a, at) + 1;
        const target = path.join(folder, ...name.split("/"));
        nodeFiles.mkdirSync(path.dirname(target), { recursive: true });
        nodeFiles.writeFileSync(target, bytes.subarray(at, at + size));
        at += size + 1;
    }
}
/**
 * The files of a project as a revision of its repository has them, in a new folder, whose path is given; whoever asked removes it. The
 * mistake where git knows no such revision. What the name says never becomes an option of git.
 */
export function revisionFiles(root, revision) {
    const commit = revision.startsWith("-") ? null : gitBytes(root, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`])?.toString("utf8").trim();
    const files = commit === null || commit === undefined || commit === "" ? null : filesOf(root, commit);
    if (files === null)
        return diagnostic("build/no-revision", null, `\`${revision}\` is neither a folder nor a revision of this repository`, "name a commit, a branch, a tag or a folder; `git fetch --unshallow` brings what a shallow clone lacks");
    const size = files.reduce((sum, file) => sum + file.size, 0);
    if (size > mostOf.bytes || files.length > mostOf.files)
        return diagnostic("budget/build", null, `\`${revision}\` has ${files.length} files of ${size} bytes, more than are read`, "compare two folders");
    const bytes = files.length === 0 ? Buffer.alloc(0) : gitBytes(root, ["cat-file", "--batch"], { input: `${files.map(({ object }) => object).join("\n")}\n`, most: size + files.length * 128 });
    if (bytes === null)
        return diagnostic("build/no-revision", null, `the files of \`${revision}\` cannot be read`, "run `git fsck`");
    const folder = nodeFiles.mkdtempSync(path.join(tmpdir(), "lectern-revision-"));
    write(folder, files, bytes);
    return folder;
}
