import * as modules from "node:module";
import path from "node:path";

/** What newer versions of Node have beside what their types of version 20 say. */
interface CodeKeeper {
  /** Keeps compiled code in a folder from now on; says in its result, and by no error, where that cannot be. */
  readonly enableCompileCache?: (folder: string) => unknown;
}

/**
 * Whole path of the folder that compiled code is kept in, in the user's folder of caches; `null` where the environment
 * names none.
 */
export function codeFolder(environment: Readonly<Record<string, string | undefined>>, platform: string): string | null {
  const { HOME: home = "", XDG_CACHE_HOME: named = "", LOCALAPPDATA: local = "" } = environment;
  const caches = platform === "win32" ? local
    : platform === "darwin" ? home && path.join(home, "Library", "Caches")
    : path.isAbsolute(named) ? named : home && path.join(home, ".cache");
  return path.isAbsolute(caches) ? path.join(caches, "lectern", "code") : null;
}

/**
 * Lets Node keep the code that it compiles for the next start of the program, where it can (22.8 and newer). No result
 * depends on it: a folder that is missing is made, one that cannot be read or written is done without, and Node takes only what
 * belongs to the files as they are.
 */
export function keepCodeIn(folder: string | null): void {
  if (folder !== null) (modules as CodeKeeper).enableCompileCache?.(folder);
}
