import { spawnSync } from "node:child_process";

/** The packages of the faces that Typst sets with, as the product does. */
export const facePackages: readonly string[] = ["noto-serif-sc", "noto-sans-sc", "source-serif-4", "source-sans-3"];

/** Where Typst is installed; `null` where it is not. */
export function typstProgram(): string | null {
  const found = spawnSync("sh", ["-c", "command -v typst || ls ~/.cargo/bin/typst"], { encoding: "utf8" });
  return found.status === 0 ? found.stdout.trim() : null;
}
