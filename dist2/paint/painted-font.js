import { FontSubset } from "./subset-font.js";
/**
 * Characters that a reader should not get as such: a no-break space reads as a space, and what only steers line
 * breaking and shaping reads as nothing (UAX #44 Default_Ignorable_Code_Point, as far as text has it). A variation selector is
 * a part of its character.
 */
const unread = /[\u00ad\u034f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;
const spaces = /[\t\n\r\u00a0\u202f]/g;
/**
 * What a glyph reads as: the text that it stands for without characters that only steer. A soft hyphen that is the
 * whole text stays: that is how a reader knows a hyphen that the line break put there (ISO 32000-1 §14.8.2.2.3).
 */
export function readableText(text) {
    return text === "\u00ad" ? text : text.replace(spaces, " ").replace(unread, "");
}
/** What a glyph reads as that stands for no character: every glyph must read as something (ISO 19005-2 §6.2.11.7). */
export const unreadable = "\u200b";
/** A face as one document uses it: the glyphs that it takes, under a number for each glyph and text. */
export class PaintedFont {
    face;
    /** Advances by number, in thousandths of an em. */
    widths;
    /** Code points that a reader gets, by number. */
    unicode;
    #subset;
    #numbers = new Map();
    /** Numbers of glyphs that stand for one UTF-16 unit as it was typed: by far the most, so that nothing is made for them. */
    #plain = new Map();
    constructor(face) {
        this.face = face;
        this.#subset = new FontSubset(face.parts);
        this.widths = [this.#width(0)];
        this.unicode = [[0xfffd]];
    }
    /** The number of a glyph that stands for `text`. Glyph 0 is what a missing character looks like: never painted. */
    numberOf(glyphId, text) {
        if (glyphId === 0)
            throw new Error(`${this.face.name} has no glyph for \`${text}\``);
        let byText = this.#numbers.get(glyphId);
        if (byText === undefined)
            this.#numbers.set(glyphId, (byText = new Map()));
        const known = byText.get(text);
        if (known !== undefined)
            return known;
        const number = this.#subset.add(glyphId);
        byText.set(text, number);
        this.widths[number] = this.#width(glyphId);
        this.unicode[number] = Array.from(text, (character) => character.codePointAt(0) ?? 0);
        return number;
    }
    /** The number of a glyph that stands for one UTF-16 unit as it was typed. */
    numberOfUnit(glyphId, unit) {
        const key = glyphId * 0x10000 + unit;
        let number = this.#plain.get(key);
        if (number === undefined)
            this.#plain.set(key, (number = this.numberOf(glyphId, readableText(String.fromCharCode(unit)) || unreadable)));
        return number;
    }
    /** The font file of the glyphs taken. */
    encode() {
        return this.#subset.encode();
    }
    #width(glyphId) {
        return Math.round(this.face.advanceOf(glyphId) * 1000 * 1000) / 1000;
    }
}
