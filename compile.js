import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import process from "node:process";
import ts from "typescript";
import { arraysByIndex } from "./compile.arrays.js";

// Compiles src/ into dist/, as `tsc -p tsconfig.build.json` would, but for how arrays are walked. What is compiled is kept from one time to the next
// by the text of what compiles it.
const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (diagnostic) => { throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")); } };
const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile("tsconfig.build.json", {}, host);
const text = ["compile.js", "compile.arrays.js"].map((file) => readFileSync(new URL(file, import.meta.url), "utf8")).join("\n");
const tsBuildInfoFile = `${options.outDir}/${createHash("sha256").update(text).digest("hex").slice(0, 12)}.tsbuildinfo`;

const program = ts.createIncrementalProgram({ rootNames: fileNames, options: { ...options, tsBuildInfoFile }, configFileParsingDiagnostics: errors });
const faults = [...program.getConfigFileParsingDiagnostics(), ...program.getSyntacticDiagnostics(), ...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics(), ...program.getSemanticDiagnostics()];
const { diagnostics } = program.emit(undefined, undefined, undefined, false, { before: [arraysByIndex(program.getProgram())] });
const found = [...faults, ...diagnostics];
if (found.length > 0) {
  process.stderr.write(ts.formatDiagnosticsWithColorAndContext(found, { getCurrentDirectory: ts.sys.getCurrentDirectory, getCanonicalFileName: (name) => name, getNewLine: () => "\n" }));
  process.exitCode = 1;
}
