import { madeElement } from "../markup/index.js";
import { PreparedStyles } from "./prepared-styles.js";
import { rootPosition } from "./selectors/tree-position.js";
/** The tokens of sheets, without their leading dashes, with the values in force at the root of a document in a language, and the mistakes of the settings. */
export function rootTokens(sheets, settings, lang) {
    const prepared = new PreparedStyles(sheets, settings);
    const { computed } = prepared.root({ rules: prepared.index.begin().matching(rootPosition(madeElement("article", lang.span, { lang: lang.value }, []))), own: [] });
    return { tokens: new Map([...computed.custom].map(([name, { text }]) => [name.slice(2), text])), diagnostics: prepared.diagnostics };
}
