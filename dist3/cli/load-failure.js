import process from "node:process";
import { exitCodes } from "./exit-code.js";
import { print } from "./terminal.js";
/** Tells what keeps the program from being loaded: a system that opens no more files, or has no more memory. Throws what is neither. */
export function tellLoadFailure(error) {
    const isMemory = error instanceof Error && /out of memory|allocation failed/i.test(error.message);
    if (!(error instanceof Error) || !(isMemory || "syscall" in error))
        throw error;
    const reason = isMemory ? "there is not enough memory" : error.message;
    print(process.stderr, `lectern: the program cannot be loaded: ${reason}\n`);
    process.exitCode = isMemory ? exitCodes.memory.code : exitCodes.environment.code;
}
