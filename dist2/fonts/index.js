/**
 * Font files as data. Comes in: the bytes of an sfnt file from anywhere; goes out: its tables, or what is wrong with one of
 * them, before any library is shown the file. It must not know where the file lies, nor what is set in it.
 */
export { componentLength, firstComponent, isFollowed } from "./components.js";
export { partsOfBytes, partsOfFile } from "./font-parts.js";
export { GlyphOutline } from "./glyph-outline.js";
export { judgeFont } from "./judge-font.js";
export { fontDescription } from "./font-description.js";
export { glyphsOfCharacters } from "./read-characters.js";
export { formsOfCharacters } from "./read-forms.js";
export { weightAxisOf } from "./weight-axis.js";
export { fontTables, sfntFile } from "./sfnt.js";
export { postScriptFont, withOutlines } from "./true-type-file.js";
