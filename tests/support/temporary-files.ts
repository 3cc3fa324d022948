import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * Gives all that the tests and the programs they start put among the temporary files one folder, which goes with the run. What it
 * gives back ends the run.
 */
export function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), "lectern-tests-"));
  // Some tests run the program as another user, who must be able to work there as among all temporary files.
  chmodSync(folder, 0o1777);
  for (const name of ["TMPDIR", "TEMP", "TMP"]) process.env[name] = folder;
  return () => { rmSync(folder, { recursive: true, force: true }); };
}
