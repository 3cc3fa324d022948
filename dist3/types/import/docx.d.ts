import type mammothPackage from "mammoth";
import type { Outcome } from "../diagnostics/index.js";
/** The HTML that mammoth writes as a Markdown outline. */
export declare function markdownOfHtml(html: string): string;
/** Loads the package that reads Word files. */
export type LoadMammoth = () => Promise<typeof mammothPackage>;
/**
 * The text of a Word file as a Markdown outline. It is read by the package mammoth, which is loaded now; where it is
 * not installed, the mistake names the command that installs it. `name` is the file as people know it.
 */
export declare function outlineOfDocx(name: string, bytes: Uint8Array, load?: LoadMammoth): Promise<Outcome<string>>;
