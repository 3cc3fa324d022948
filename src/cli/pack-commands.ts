import type { ProjectOptions } from "../build/index.js";
import { packFaults, packProject } from "../pack/index.js";
import type { MadePack } from "../pack/index.js";
import type { Request } from "./arguments.js";
import { exitCodeOf } from "./exit-code.js";
import { dayOf, documentOptions, failOn } from "./project-commands.js";
import { count, summaryOf, totalLine } from "./report-text.js";
import { reportFor, toldTo } from "./report.js";
import type { Report } from "./report.js";
import { inLine } from "./terminal.js";
import { usageMistake } from "./usage-mistake.js";
import type { World } from "./world.js";

/** The part that `--shard` names; "wrong" where it names none. */
export function shardOf({ options }: Request): NonNullable<ProjectOptions["shard"]> | "wrong" | null {
  const given = options.get("shard");
  if (given === undefined) return null;
  const [, index = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(given) ?? []).map(Number);
  return index >= 1 && index <= of ? { index, of } : "wrong";
}

/** What `--shard` takes, in words. */
export const shardUsage = "`--shard` takes which part of how many, such as `2/4`";

/** Tells of packs that were made. */
function tellPacks(report: Report, packs: readonly MadePack[]): void {
  for (const { path, result, documents, pages, bytes } of packs) {
    report.result(`${inLine(path)}  ${count(documents, "document")}  ${count(pages, "page")}  ${result}`, { type: "pack", path, status: result, documents, pages, bytes });
  }
}

/** What a release may be called: a name of a folder on every system. */
const releaseName = /^(?![.-])[^/\\<>:"|?*\p{C}\s]{1,80}(?<!\.)$/u;

/** `lectern pack`. */
export async function pack(request: Request, world: World): Promise<number> {
  const { options } = request;
  const asked = documentOptions(request, world);
  if (typeof asked === "number") return asked;
  const shard = shardOf(request);
  if (shard === "wrong") return usageMistake(shardUsage, [options.get("shard") ?? ""], world);
  const version = options.get("release") ?? null;
  if (version !== null && !releaseName.test(version)) return usageMistake("`--release` takes a name that every system takes for a folder, such as `2027-spring`", [version], world);
  const states = failOn(request);
  const report = reportFor(request, world);
  const begun = world.now();
  const { packs, faults, ...result } = await packProject({
    ...asked, output: null, verify: options.has("verify") || states.has("unverified"), folder: options.get("output") ?? null, version, url: options.get("url") ?? null,
    failOn: new Set(packFaults.filter((fault) => states.has(fault))), today: dayOf(world), replaces: options.has("replace"), ...(shard === null ? {} : { shard }), report: toldTo(report),
  });
  const summary = summaryOf(result, world.now() - begun);
  if (result.documents.length > 0) report.result(totalLine(summary), { type: "summary", ...summary });
  for (const [fault, found] of faults) report.result(`no pack: ${fault}, ${found} of them`, { type: "held", fault, count: found });
  tellPacks(report, packs);
  return exitCodeOf(result, options.has("strict"), faults.size > 0);
}
