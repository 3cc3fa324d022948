import { spawnSync } from "node:child_process";
import path from "node:path";
import { isoDayOf } from "./creation-date.js";
const longestWait = 30_000;
/** What git says, without programs that the repository names and without locks; `null` where it refuses. `input` is what it reads. */
export function gitBytes(root, words, { input, most = 16 * 1024 * 1024 } = {}) {
    const { status, stdout } = spawnSync("git", ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "--no-optional-locks", ...words], {
        cwd: root, timeout: longestWait, stdio: ["pipe", "pipe", "ignore"], env: { ...process.env, LC_ALL: "C", TZ: "UTC" }, maxBuffer: most, input: input ?? "",
    });
    return status === 0 ? stdout : null;
}
function git(root, words) {
    return gitBytes(root, words)?.toString("utf8").trim() ?? null;
}
/** The commit that a project is of. Folders that are made, whole paths, do not count as changes. */
export function sourceRevision(root, made) {
    const head = git(root, ["log", "-1", "--format=%H %ct"]);
    if (head === null)
        return { revision: null, isClean: null, day: null };
    const [revision = "", seconds = "0"] = head.split(" ");
    const inside = made.map((folder) => path.relative(root, folder)).filter((relative) => relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative));
    const changes = git(root, ["status", "--porcelain", "--", ".", ...inside.map((relative) => `:(exclude,literal)${relative}`)]);
    return { revision, isClean: changes === "", day: isoDayOf(Number(seconds)) };
}
