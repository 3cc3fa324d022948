import process from "node:process";
import { exitCodes } from "./exit-code.js";
import { print } from "./terminal.js";
/**
 * Has the program end with the exit code of the environment where its output cannot be written, and says so. Somebody who reads one
 * line and leaves (`| head -1`) makes no mistake, and the documents are still wanted.
 */
export function heedBrokenOutput() {
    const heed = (name, error) => {
        if (error.code === "EPIPE")
            return;
        if (process.exitCode !== exitCodes.environment.code && name === "stdout")
            print(process.stderr, `lectern: standard output cannot be written: ${error.code ?? "unknown"}\n`);
        process.exitCode = exitCodes.environment.code;
    };
    process.stdout.on("error", (error) => { heed("stdout", error); });
    process.stderr.on("error", (error) => { heed("stderr", error); });
}
