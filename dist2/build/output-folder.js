import { accessSync, constants, mkdirSync } from "node:fs";
import path from "node:path";
import { diagnostic } from "../diagnostics/index.js";
import { saw } from "../replay/index.js";
import { displayPath } from "./display-path.js";
import { failureReason } from "./failure-reason.js";
import { liesInside } from "./read-inside.js";
import { sweepOrphans } from "./write-file.js";
/** The whole path of the output folder: the one that is named, from the folder that the command is run in, else the project's own. */
export function outputFolderOf(root, { from, output }) {
    return output === null ? path.join(root, "output") : path.resolve(from, output);
}
/** The mistake of an output that the disk refuses. */
export function unwritable(root, file, error) {
    const message = `cannot write \`${displayPath(root, file)}\`: ${failureReason(error)}`;
    return diagnostic("build/unwritable-output", null, message, "check the folder, or name another with `--output`");
}
/**
 * Makes a folder of the output folder ready before any work is done for it; the mistake where it cannot be written to.
 * The output folder may be a link to anywhere, but no folder in it leads out of it.
 */
export function prepareFolder(root, output, folder) {
    try {
        mkdirSync(folder, { recursive: true });
        if (!liesInside(output, folder)) {
            const message = `cannot write \`${displayPath(root, folder)}\`: it leads out of the output folder`;
            return diagnostic("build/unwritable-output", null, message, "remove the link");
        }
        accessSync(folder, constants.W_OK | constants.X_OK);
        saw("writable", folder, () => "writable");
        sweepOrphans(folder, Date.now());
        return null;
    }
    catch (error) {
        return unwritable(root, folder, error);
    }
}
