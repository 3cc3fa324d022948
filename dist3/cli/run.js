import { BuildTooLarge, failureReason, isDiskFailure, packageVersion } from "../build/index.js";
import { diagnostic } from "../diagnostics/index.js";
import { readArguments } from "./arguments.js";
import { exitCodes } from "./exit-code.js";
import { diff } from "./diff-command.js";
import { explain } from "./explain.js";
import { fontsCommand } from "./fonts-command.js";
import { makeRoom, settleDown } from "./engine.js";
import { helpText } from "./help.js";
import { isIsolated, isolated, mayFillHeap } from "./isolate.js";
import { importCommand } from "./import-command.js";
import { judgePack, merge, pack, site } from "./pack-commands.js";
import { referencesCommand } from "./references-command.js";
import { build, check, clean, slots } from "./project-commands.js";
import { reportFor } from "./report.js";
import { printSchema } from "./schema.js";
import { text, verify } from "./pdf-commands.js";
import { exportCommand } from "./question-commands.js";
import { initCommand, newCommand } from "./start-commands.js";
import { inLine, print } from "./terminal.js";
import { tokensCommand } from "./tokens-command.js";
import { watch } from "./watch-command.js";
const work = {
    init: initCommand,
    new: newCommand,
    import: importCommand,
    export: exportCommand,
    build,
    watch,
    check,
    clean,
    verify,
    text,
    pack,
    merge,
    "verify-pack": judgePack,
    site,
    diff,
    slots,
    references: referencesCommand,
    fonts: fontsCommand,
    tokens: tokensCommand,
    explain,
    schema: printSchema,
};
/** Whether a command may be for one document, which needs less room than others: how many they are is told when it begins to make them. */
function isForOne({ command, options }) {
    return (command === "build" || command === "check") && !options.has("book");
}
function internalMistake(error, debug) {
    const message = error instanceof Error ? error.message : String(error);
    const stack = error instanceof Error ? error.stack : undefined;
    if (debug && stack !== undefined)
        return stack;
    return `lectern: a mistake of Lectern's own: ${message}\nrun the command again with --debug for what to report`;
}
/** The disk refused something that no command expects to fail: no mistake of ours, and none of the author's. */
function refused(error, request, world) {
    const found = diagnostic("build/unreadable-file", null, `cannot read \`${error.path ?? world.from}\`: ${failureReason(error)}`);
    reportFor(request, world).diagnostic(found);
    return exitCodes.environment.code;
}
/** The files of a course are beyond what may be read at once. */
function tooLarge({ found }, request, world) {
    reportFor(request, world).diagnostic(found);
    return exitCodes.limit.code;
}
/** Runs the program on the words after its name and gives its exit code. Never throws. */
export async function run(words, world) {
    const parsed = readArguments(words);
    switch (parsed.kind) {
        case "mistake":
            print(world.stderr, `lectern: ${inLine(parsed.message)}\ntry \`lectern --help\`\n`);
            return exitCodes.usage.code;
        case "help":
            print(world.stdout, `${helpText(parsed.command)}\n`);
            return exitCodes.success.code;
        case "version":
            print(world.stdout, `${packageVersion()}\n`);
            return exitCodes.success.code;
        case "request":
            if (parsed.command === "watch")
                settleDown();
            else if (!isForOne(parsed))
                makeRoom();
            try {
                return await (isIsolated(parsed) || mayFillHeap(parsed, world) ? isolated(words, parsed, world) : work[parsed.command](parsed, world, words));
            }
            catch (error) {
                if (error instanceof BuildTooLarge)
                    return tooLarge(error, parsed, world);
                if (isDiskFailure(error))
                    return refused(error, parsed, world);
                print(world.stderr, `${internalMistake(error, parsed.options.has("debug"))}\n`);
                return exitCodes.internal.code;
            }
    }
}
