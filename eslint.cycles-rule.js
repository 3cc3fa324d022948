import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const importOf = /^(?:import|export)\s[^;"]*?from\s+"(\.[^"]+)";/gm;

/** The files that each file of a folder imports, by their paths from it; arrows of types count as well. */
function arrowsIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"));
  return new Map(files.map((file) => {
    const text = readFileSync(path.join(folder, file), "utf8");
    const imported = [...text.matchAll(importOf)].map(([, name]) => path.posix.join(path.posix.dirname(file.replaceAll("\\", "/")), name));
    return [file.replaceAll("\\", "/"), imported.map((name) => name.replace(/\.js$/, ".ts"))];
  }));
}

/** The files from one back to itself, or `null` where no arrow leads back to it. */
function cycleThrough(start, target, arrows, dispatcher) {
  const cameFrom = new Map([[target, start]]);
  const waiting = [target];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    if (file === start) {
      const way = [file];
      for (let before = cameFrom.get(file); before !== start; before = cameFrom.get(before)) way.unshift(before);
      return [start, ...way];
    }
    if (file === dispatcher) continue;
    for (const next of arrows.get(file) ?? [])
      if (!cameFrom.has(next)) {
        cameFrom.set(next, file);
        waiting.push(next);
      }
  }
  return null;
}

let graph;

/**
 * Refuses imports that lead back to the file itself, through files of its own room or of others. `dispatcher` is the one
 * file that CSS's own recursion goes through: what it calls may import it again.
 */
const cyclesRule = {
  meta: { type: "problem", schema: [{ type: "object" }] },
  create(context) {
    const { dispatcher } = context.options[0];
    const folder = path.join(context.cwd, "src");
    const own = path.relative(folder, context.filename).split(path.sep).join("/");
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== "string" || !specifier.startsWith(".")) return;
      graph ??= arrowsIn(folder);
      const target = path.posix.join(path.posix.dirname(own), specifier).replace(/\.js$/, ".ts");
      const cycle = own === dispatcher || target === dispatcher ? null : cycleThrough(own, target, graph, dispatcher);
      if (cycle !== null) context.report({ node, message: `the import leads back to this file: ${cycle.join(" → ")}` });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};

/** The lint plugin that `eslint.config.js` installs beside that of the rooms. */
export const cyclesPlugin = { rules: { cycles: cyclesRule } };
