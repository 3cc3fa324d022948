import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ToolFailure } from "./tool-failure.js";

/** Which veraPDF validates: a Maven artifact, its version, and what its jar must hash to. */
export interface JarPin {
  readonly artifact: string;
  readonly version: string;
  readonly sha256: string;
}

/** Runs a program; its mistake as a tool failure where it does not start. */
export function runProgram(program: string, words: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const { error, status, stdout, stderr } = spawnSync(program, words, { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  if (error !== undefined) throw new ToolFailure(`\`${program}\` does not run: ${error.message}`);
  return { status, stdout, stderr };
}

/** The jar that a pin names, fetched with Maven where the cache has none. A jar of another hash is never run. */
export function verapdfJar(pin: JarPin, cache: string): string {
  const name = pin.artifact.split(":").at(-1) ?? pin.artifact;
  const jar = path.join(cache, `${name}-${pin.version}.jar`);
  if (!existsSync(jar)) {
    mkdirSync(cache, { recursive: true });
    const words = ["-q", "-B", "dependency:copy", `-Dartifact=${pin.artifact}:${pin.version}`, `-DoutputDirectory=${cache}`];
    const { status, stdout, stderr } = runProgram("mvn", words);
    if (status !== 0 || !existsSync(jar)) throw new ToolFailure(`Maven did not fetch ${pin.artifact}:${pin.version}\n${stdout}${stderr}`);
  }
  const found = createHash("sha256").update(readFileSync(jar)).digest("hex");
  if (found !== pin.sha256) throw new ToolFailure(`${jar} has the sha256 ${found}, expected ${pin.sha256}`);
  return jar;
}
