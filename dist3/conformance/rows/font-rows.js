import { finding } from "../finding.js";
import { codesAreGlyphs, fontProgram, readFont, statedWidths, trueTypeProgram } from "../fonts.js";
import { predefinedEncodings } from "../predefined-encodings.js";
/** Rows that the dictionaries of fonts and forms decide alone. */
export function* fontDictionaryRows({ objects, dictionaries }) {
    for (const { object, dictionary } of dictionaries) {
        if (objects.name(dictionary, "Subtype") === "Form" && dictionary.entries.has("Ref"))
            yield finding("30-001", "`Ref`", { object });
        if (objects.name(dictionary, "Type") !== "Font")
            continue;
        const subtype = objects.name(dictionary, "Subtype");
        if (subtype === "CIDFontType2")
            yield* glyphMapRows(objects, dictionary, object);
        else if (subtype !== "CIDFontType0")
            yield* unicodeRows(objects, dictionary, object);
        const encoding = subtype === "Type0" ? objects.name(dictionary, "Encoding") : null;
        if (encoding !== null && !predefinedEncodings.has(encoding))
            yield finding("31-006", `\`${encoding}\``, { object });
    }
}
function* glyphMapRows(objects, font, object) {
    if (!font.entries.has("CIDToGIDMap"))
        yield finding("31-005", "`CIDToGIDMap` is missing", { object });
    else if (objects.name(font, "CIDToGIDMap") !== "Identity" && objects.asStream(font.entries.get("CIDToGIDMap")) === null)
        yield finding("31-004", "`CIDToGIDMap` is neither", { object });
}
function* unicodeRows(objects, dictionary, object) {
    const font = readFont(objects, dictionary);
    if (font.unicode === null) {
        if (!readsWithoutMap(objects, font))
            yield finding("31-027", `\`${font.name}\` has no \`ToUnicode\` that can be read`, { object });
        return;
    }
    for (const [code, text] of font.unicode) {
        if (text.includes("\0"))
            yield finding("31-028", `the code ${code} of \`${font.name}\``, { object });
        if (/[\ufeff\ufffe]/.test(text))
            yield finding("31-029", `the code ${code} of \`${font.name}\``, { object });
    }
}
const collections = new Set(["GB1", "CNS1", "Japan1", "Korea1"]);
function readsWithoutMap(objects, { dictionary, described, subtype }) {
    if (subtype === "Type0")
        return collections.has(objects.text(objects.dictionary(described, "CIDSystemInfo"), "Ordering") ?? "");
    const encoding = objects.name(dictionary, "Encoding") ?? objects.name(objects.dictionary(dictionary, "Encoding"), "BaseEncoding");
    return encoding !== null && ["MacRomanEncoding", "MacExpertEncoding", "WinAnsiEncoding"].includes(encoding);
}
/** Rows that need the programs of fonts and the text that is set in them. */
export function* fontProgramRows(reading) {
    for (const [font, use] of fontsInUse(reading)) {
        // The glyphs of a Type 3 font are drawn by the file itself.
        if (font.subtype !== "Type3" && fontProgram(reading.objects, font) === null)
            yield finding("31-009", `\`${font.name}\``, use);
        if (codesAreGlyphs(reading.objects, font))
            yield* glyphRows(reading.objects, font, use);
    }
}
function fontsInUse({ contents }) {
    const uses = new Map();
    for (const { page, painted } of contents)
        for (const one of painted.filter((each) => each.kind === "text")) {
            if (one.font === null)
                continue;
            let use = uses.get(one.font);
            if (use === undefined)
                uses.set(one.font, (use = { page: page.index + 1, codes: new Set() }));
            for (const code of one.codes)
                use.codes.add(code);
        }
    return uses;
}
function* glyphRows(objects, font, { page, codes }) {
    const program = trueTypeProgram(objects, font);
    const widthOf = statedWidths(objects, font);
    for (const code of codes) {
        if (code === 0)
            yield finding("31-030", `\`${font.name}\``, { page });
        const advance = program?.advanceOf(code) ?? null;
        if (program === null)
            continue;
        if (advance === null)
            yield finding("31-011", `\`${font.name}\` has ${program.glyphCount} glyphs, and the text uses number ${code}`, { page });
        else if (Math.abs(advance - widthOf(code)) > 1)
            yield finding("31-016", `glyph ${code} of \`${font.name}\` is ${Math.round(advance)} wide, and the file says ${Math.round(widthOf(code))}`, { page });
    }
}
