import { mkdirSync } from "node:fs";
import path from "node:path";
import { recordFolder, replayFile, withReplay } from "../replay/index.js";
import { isDiskFailure } from "./failure-reason.js";
import { writeAtomically } from "./write-file.js";
/** Writes a file of what is remembered of an output folder. Where the disk refuses, nothing is remembered, and nothing else is worse for it. */
export function writeRecord(output, name, content) {
    try {
        const folder = path.join(output, recordFolder);
        mkdirSync(folder, { recursive: true });
        writeAtomically(path.join(folder, ".gitignore"), new TextEncoder().encode("*\n"));
        const found = content();
        writeAtomically(path.join(folder, name), typeof found === "string" ? new TextEncoder().encode(found) : found);
    }
    catch (error) {
        if (!isDiskFailure(error))
            throw error;
    }
}
/** Remembers a build of which everything came out as it should, so that the next one that would see the same is told again. */
export function keepReplay(output, made) {
    writeRecord(output, replayFile, () => withReplay(path.join(output, recordFolder), made));
}
