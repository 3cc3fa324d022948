import * as modules from "node:module";
import path from "node:path";
/**
 * Whole path of the folder that compiled code is kept in, in the user's folder of caches; `null` where the environment
 * names none.
 */
export function codeFolder(environment, platform) {
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
export function keepCodeIn(folder) {
    if (folder !== null)
        modules.enableCompileCache?.(folder);
}
