import { formatDiagnostic } from "../../src/diagnostics/index.js";
import { exercisesAs, exercisesFrom } from "../../src/questions/index.js";
import { runSpecs } from "../support/spec-cases.js";

runSpecs("questions", ({ inputs: [given] }) => {
  const { path = "", text = "" } = given ?? {};
  const { value, diagnostics } = path.endsWith(".yaml") ? exercisesAs({ path, text }, "gift") : exercisesFrom({ path, text });
  return [value?.text ?? "nothing", ...diagnostics.map(formatDiagnostic)].join("\n");
});
