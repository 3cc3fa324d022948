import { exitCodes } from "./exit-code.js";
import { inLine, print } from "./terminal.js";
/** Says what a command takes, what it found instead and what may have been meant, and gives the exit code. */
export function usageMistake(takes, found, { stderr }, near = null) {
    const words = found.length === 0 ? "nothing" : `\`${found.join(" ")}\``;
    print(stderr, `lectern: ${takes}, found ${inLine(words)}${near === null ? "" : `; did you mean \`${near}\`?`}\n`);
    return exitCodes.usage.code;
}
