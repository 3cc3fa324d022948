import { readFileSync } from "node:fs";
/** A page of the package's documentation, such as `diagnostics.md`. */
export function packagePage(name) {
    return readFileSync(new URL(`../../docs/${name}`, import.meta.url), "utf8");
}
