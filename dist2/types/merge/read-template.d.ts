import type { Outcome, Source } from "../diagnostics/index.js";
import type { Template } from "./template.js";
/**
 * Reads a template: Handlebars parses it, and what Lectern does not take over from the language is refused with its
 * place. `partialNames` are the partials that the template may call.
 */
export declare function readTemplate(source: Source, partialNames: readonly string[]): Outcome<Template>;
