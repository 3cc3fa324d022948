import { spawnSync } from "node:child_process";
import path from "node:path";
import { isoDayOf } from "./creation-date.js";

/** What state of the sources a folder holds. */
export interface SourceRevision {
  /** The commit, in hexadecimal digits; `null` where the folder belongs to no repository, or git is not installed. */
  readonly revision: string | null;
  /** Whether every file was as it is in that commit; `null` without one. */
  readonly isClean: boolean | null;
  /** The day of the commit in ISO form, as its clock in Greenwich had it; `null` without one. */
  readonly day: string | null;
}

const longestWait = 30_000;

/** What git says, without programs that the repository names and without locks; `null` where it refuses. `input` is what it reads. */
export function gitBytes(root: string, words: readonly string[], { input, most = 16 * 1024 * 1024 }: { readonly input?: string; readonly most?: number } = {}): Buffer | null {
  const { status, stdout } = spawnSync("git", ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "--no-optional-locks", ...words], {
    cwd: root, timeout: longestWait, stdio: ["pipe", "pipe", "ignore"], env: { ...process.env, LC_ALL: "C", TZ: "UTC" }, maxBuffer: most, input: input ?? "",
  });
  return status === 0 ? stdout : null;
}

function git(root: string, words: readonly string[]): string | null {
  return gitBytes(root, words)?.toString("utf8").trim() ?? null;
}

/** The commit that a project is of. Folders that are made, whole paths, do not count as changes. */
export function sourceRevision(root: string, made: readonly string[]): SourceRevision {
  const head = git(root, ["log", "-1", "--format=%H %ct"]);
  if (head === null) return { revision: null, isClean: null, day: null };
  const [revision = "", seconds = "0"] = head.split(" ");
  const inside = made.map((folder) => path.relative(root, folder)).filter((relative) => relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative));
  const changes = git(root, ["status", "--porcelain", "--", ".", ...inside.map((relative) => `:(exclude,literal)${relative}`)]);
  return { revision, isClean: changes === "", day: isoDayOf(Number(seconds)) };
}
