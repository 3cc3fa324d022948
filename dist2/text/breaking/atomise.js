import { allowWithinCode } from "./code-breaks.js";
import { breakKind, emptyAtoms } from "./atoms.js";
import { originOf } from "../unicode/characters.js";
import { endsSyllable, hasComplexScript, isComplex } from "../shaping/complex-scripts.js";
import { fixedSpaces } from "../unicode/fixed-spaces.js";
import { divideWord } from "./hyphenation.js";
import { putIdeographs } from "./ideographs.js";
import { centreMark, frameMark } from "./mark-frames.js";
import { category, categoryOf, isShared } from "../chinese/marks.js";
import { drawnSize, settingOf } from "../shaping/setting.js";
import { shapeChineseMark, shapeComplex, shapeWord } from "../shaping/shape-word.js";
import { widenTab } from "./tabs.js";
import { Arena } from "../arena.js";
import { enclose, isEnclosing, isVariationSelector, vary } from "./signs-on-signs.js";
import { levelsOf } from "../shaping/visual-order.js";
import { characterBits, lb } from "../unicode/line-break-class.js";
import { breakOpportunity } from "../unicode/line-break.js";
const softHyphen = 0xad;
const lineFeed = 0x0a;
const [firstIsolate, lastIsolate] = [0x2066, 0x2069];
/** Longest stretch that is shaped in one go, so that a word without end costs no more than its length. */
const longestWord = 200;
/** Turns characters into atoms: resolves faces, shapes words, and gives Chinese marks their half width. */
export function atomise(characters, categories, opportunities, environment) {
    const atomiser = new Atomiser(characters, categories, opportunities, environment);
    atomiser.run();
    return atomiser;
}
class Atomiser {
    atoms;
    missing = [];
    #characters;
    #categories;
    #opportunities;
    /** Width of each item that is an object. */
    #widths;
    #settings;
    #letterObjects;
    #joints;
    #levels;
    /** True where the paragraph has a script that needs a shaper of its own. */
    #isComplex;
    /** Break before the next atom, gathered from the characters that make none. */
    #pending = breakKind.none;
    /** First atom after the last forced break. */
    #segment = 0;
    constructor(characters, categories, opportunities, environment) {
        this.#characters = characters;
        this.#categories = categories;
        this.#opportunities = opportunities;
        this.#widths = environment.widths;
        this.#letterObjects = environment.letterObjects;
        this.#joints = environment.joints;
        const levels = levelsOf(characters, categories, environment.direction ?? "ltr");
        this.#levels = levels?.ofCharacters ?? null;
        this.#isComplex = levels !== null || hasComplexScript(characters.text);
        this.#settings = characters.styles.map((style) => (style === null ? null : settingOf(style, environment.fonts)));
        this.atoms = emptyAtoms(characters.length, environment.memory ?? new Arena(), levels?.base ?? null);
    }
    run() {
        const { length } = this.#characters;
        for (let index = 0; index < length;) {
            const next = this.#categories[index] === category.han ? this.#takeHan(index) : index;
            if (next > index) {
                index = next;
                continue;
            }
            if (this.#opportunities[index] === breakOpportunity.allowed)
                this.#pending = breakKind.allowed;
            index = this.#take(index);
        }
    }
    /** Makes the atoms of ideographs that the first Han face of their style has, which is nearly every one. */
    #takeHan(index) {
        const setting = this.#settings[this.#characters.items[index] ?? 0] ?? null;
        const face = setting?.firstHan ?? null;
        if (setting === null || face === null || this.#levels !== null)
            return index;
        const end = putIdeographs(this.atoms, {
            characters: this.#characters, categories: this.#categories, opportunities: this.#opportunities, start: index, face,
            size: drawnSize(setting.style, face), segment: this.#segment,
            isBreak: this.#pending === breakKind.allowed,
        });
        if (end > index)
            this.#pending = breakKind.none;
        return end;
    }
    /** Makes what atoms a character begins, and returns the first that they leave. */
    #take(index) {
        const { items, entries, codePoints, standsIn } = this.#characters;
        const item = items[index] ?? 0;
        const number = this.#categories[index] ?? 0;
        if (standsIn[item] === true)
            return this.#standIn(index, item);
        const setting = this.#settings[item];
        if (setting === undefined || setting === null)
            return index + 1;
        const entry = entries[index] ?? 0;
        if (number === category.space)
            return this.#space(index, setting);
        const classNumber = entry & characterBits.class;
        if (isNewline(classNumber))
            return this.#newline(index, classNumber);
        if ((entry & characterBits.ignorable) !== 0) {
            if (isVariationSelector(codePoints[index] ?? 0))
                this.#vary(index, item);
            else if (codePoints[index] === softHyphen && setting.style.hyphens !== "none" && setting.style.wraps)
                this.#pending = breakKind.hyphen;
            return index + 1;
        }
        const width = fixedSpaces.get(codePoints[index] ?? 0);
        if (width !== undefined)
            return this.#fixedSpace(index, setting, width);
        if (number >= category.han && number <= category.connector)
            return this.#chinese(index, setting, number);
        return this.#word(index, setting);
    }
    #vary(index, item) {
        const { codePoints } = this.#characters;
        if (vary(this.atoms, this.#characters, index))
            return;
        this.missing.push({
            item, offset: originOf(this.#characters, index - 1), codePoint: codePoints[index - 1] ?? 0, selector: codePoints[index] ?? null,
        });
    }
    #begin(index, item, number) {
        const { atoms } = this;
        const atom = atoms.count++;
        atoms.categories[atom] = number;
        atoms.items[atom] = item;
        atoms.starts[atom] = index;
        atoms.ends[atom] = index + 1;
        if (atoms.levels !== null)
            atoms.levels[atom] = this.#levels?.[index] ?? 0;
        atoms.faces.push(null);
        const takesHyphen = number === category.letter && atoms.categories[atom - 1] === category.letter;
        const mayBreak = atom > this.#segment && (this.#pending !== breakKind.hyphen || takesHyphen);
        atoms.breaks[atom] = mayBreak ? this.#pending : breakKind.none;
        this.#pending = breakKind.none;
        return atom;
    }
    #standIn(index, item) {
        const codePoint = this.#characters.codePoints[index] ?? 0;
        if (codePoint >= firstIsolate && codePoint <= lastIsolate)
            return index + 1;
        const width = this.#widths[item];
        if (width === null || width === undefined) {
            if (this.#characters.styles[item] === null)
                return this.#newline(index, lb.BK);
            this.#begin(index, item, category.leader);
        }
        else {
            const reads = this.#letterObjects?.has(item) === true ? category.letter : this.#categories[index];
            const atom = this.#begin(index, item, reads ?? category.object);
            this.atoms.advances[atom] = width;
            this.#join(atom, item);
        }
        return index + 1;
    }
    /** Joins a part of a formula to the one before it, whatever is said of objects side by side. */
    #join(atom, item) {
        const joint = this.#joints?.get(item);
        if (joint === undefined)
            return;
        this.atoms.breaks[atom] = atom > this.#segment ? breakKind[joint.break] : breakKind.none;
        this.atoms.joints.set(atom, joint.gap);
    }
    #newline(index, classNumber) {
        if (classNumber === lb.CR && this.#characters.codePoints[index + 1] === lineFeed)
            return index + 1;
        const atom = this.#begin(index, this.#characters.items[index] ?? 0, category.object);
        this.atoms.breaks[atom] = breakKind.none;
        this.atoms.forced.push(atom);
        this.#segment = atom + 1;
        return index + 1;
    }
    #space(index, setting) {
        const { atoms } = this;
        const atSegmentStart = atoms.count === this.#segment;
        if (atSegmentStart && !(setting.style.wraps && setting.style.autospace))
            return this.#fixedSpace(index, setting, null);
        if (atoms.spaces[atoms.count] === 0)
            atoms.spaceStarts[atoms.count] = index;
        if (atoms.spaceLevels !== null)
            atoms.spaceLevels[atoms.count] = this.#levels?.[index] ?? 0;
        atoms.spaces[atoms.count] = (atoms.spaces[atoms.count] ?? 0) + 1;
        return index + 1;
    }
    /** A space of its own width: drawn as the font's common space, for few fonts have the others. */
    #fixedSpace(index, setting, width) {
        const face = setting.faces.faceFor(0x20, "latin");
        if (face === null)
            return index + 1;
        const atom = this.#begin(index, this.#characters.items[index] ?? 0, category.space);
        this.#draw(atom, face, setting, face.glyphFor(0x20));
        if (width !== null)
            this.atoms.advances[atom] = width * setting.style.size;
        return widenTab(this.atoms, this.#characters.codePoints, index);
    }
    #draw(atom, face, setting, glyphId) {
        const size = drawnSize(setting.style, face);
        this.atoms.faces[atom] = face;
        this.atoms.sizes[atom] = size;
        this.atoms.glyphIds[atom] = glyphId;
        this.atoms.advances[atom] = face.advanceOf(glyphId) * size;
    }
    #faceAt(index, setting, preference) {
        const codePoint = this.#characters.codePoints[index] ?? 0;
        const face = setting.faces.faceFor(codePoint, preference);
        if (face === null)
            this.missing.push({
                item: this.#characters.items[index] ?? 0, offset: originOf(this.#characters, index), codePoint, selector: null,
            });
        return face;
    }
    #chinese(index, setting, number) {
        const face = this.#faceAt(index, setting, "han");
        if (face === null)
            return index + 1;
        const codePoint = this.#characters.codePoints[index] ?? 0;
        const atom = this.#begin(index, this.#characters.items[index] ?? 0, number);
        const glyphId = face.glyphFor(codePoint);
        this.#draw(atom, face, setting, glyphId);
        if (number === category.wide)
            this.#centre(index, atom, setting);
        if (number === category.han || number === category.wide)
            return index + 1;
        if (!setting.style.autospace) {
            this.atoms.categories[atom] = category.wide;
            return index + 1;
        }
        if (number === category.dash)
            return this.#dash(index, atom, setting);
        if (isShared(codePoint))
            this.#draw(atom, face, setting, markGlyph(face, codePoint, setting.style.lang));
        frameMark(this.atoms, atom, face, codePoint);
        return index + 1;
    }
    /** Sets a comma or a stop that keeps its whole frame in the middle of it, wherever the face draws it. */
    #centre(index, atom, setting) {
        const { codePoints, entries } = this.#characters;
        const codePoint = codePoints[index] ?? 0;
        const own = categoryOf(codePoint, entries[index] ?? 0);
        const face = this.atoms.faces[atom] ?? null;
        if ((own !== category.comma && own !== category.stop) || face === null || !setting.style.autospace)
            return;
        this.#draw(atom, face, setting, markGlyph(face, codePoint, setting.style.lang));
        centreMark(this.atoms, atom, face);
    }
    // `——` is one line of two ems: the font's own ligature where it has one, set in the middle.
    #dash(index, atom, setting) {
        const { atoms } = this;
        const { codePoints, items } = this.#characters;
        const face = atoms.faces[atom];
        const size = atoms.sizes[atom] ?? 0;
        const codePoint = codePoints[index] ?? 0;
        const isPair = codePoints[index + 1] === codePoint && this.#categories[index + 1] === category.dash &&
            items[index + 1] === items[index] && this.#opportunities[index + 1] === breakOpportunity.prohibited;
        if (face === null || face === undefined)
            return index + 1;
        const width = isPair || codePoint !== 0x2014 ? size * 2 : size;
        if (isPair) {
            const shaped = shapeChineseMark(face, String.fromCodePoint(codePoint).repeat(2), setting.style.lang);
            const glyphIds = shaped.clusters.flatMap((cluster, at) => cluster?.glyphIds ?? [shaped.glyphIds[at] ?? 0]);
            const ink = shaped.advances.reduce((sum, advance) => sum + advance, 0);
            atoms.ends[atom] = index + 2;
            atoms.glyphIds[atom] = glyphIds[0] ?? 0;
            atoms.shifts[atom] = (width - ink * size) / 2;
            if (glyphIds.length > 1)
                atoms.clusters.set(atom, {
                    glyphIds, positions: glyphIds.map((_, at) => (at * ink) / glyphIds.length), rises: glyphIds.map(() => 0),
                });
        }
        else {
            this.#draw(atom, face, setting, markGlyph(face, codePoint, setting.style.lang));
            atoms.shifts[atom] = (width - (atoms.advances[atom] ?? 0)) / 2;
        }
        atoms.advances[atom] = width;
        return isPair ? index + 2 : index + 1;
    }
    /** Shapes the longest stretch from `index` on that one face draws and no break parts. */
    #word(index, setting) {
        const face = this.#wordFace(index, setting, null);
        if (face === null)
            return index + 1;
        const { items, units, text } = this.#characters;
        const item = items[index] ?? 0;
        const isComplex = this.#isComplexAt(index);
        let end = index + 1;
        while (end - index < longestWord && this.#continuesWord(end, item) && this.#isComplexAt(end) === isComplex &&
            this.#wordFace(end, setting, face) === face)
            end++;
        const start = units[index] ?? 0;
        const word = text.slice(start, units[end]);
        const shaped = isComplex ? this.#shapeComplex(index, word, face, setting) : shapeWord(face, word, setting.features);
        const size = drawnSize(setting.style, face);
        const first = this.atoms.count;
        let character = index;
        shaped.offsets.forEach((offset, cluster) => {
            while ((units[character] ?? Infinity) < start + offset)
                character++;
            const atom = this.#begin(character, item, this.#categories[character] ?? category.letter);
            const { atoms } = this;
            if (atom > first)
                atoms.ends[atom - 1] = character;
            if (setting.style.overflowWrap !== "normal")
                this.#allowEmergency(atom);
            atoms.faces[atom] = face;
            atoms.sizes[atom] = size;
            atoms.glyphIds[atom] = shaped.glyphIds[cluster] ?? 0;
            atoms.advances[atom] = (shaped.advances[cluster] ?? 0) * size;
            const glyphs = shaped.clusters[cluster];
            if (glyphs !== null && glyphs !== undefined)
                atoms.clusters.set(atom, glyphs);
        });
        this.atoms.ends[this.atoms.count - 1] = end;
        if (isEnclosing(this.#characters.codePoints[index] ?? 0))
            enclose(this.atoms, face);
        if (isComplex && setting.style.wraps)
            this.#allowSyllables(first);
        if (!setting.style.autospace && setting.style.wraps)
            allowWithinCode(this.atoms, first);
        if (setting.style.hyphens === "auto" && !isComplex && setting.style.wraps)
            this.#hyphenate(first, word, setting.style.lang);
        return end;
    }
    /** True for a character of a script that needs a shaper of its own, and for what stands among letters from the right. */
    #isComplexAt(index) {
        if (!this.#isComplex)
            return false;
        return (this.#levels?.[index] ?? 0) % 2 === 1 || isComplex(this.#characters.codePoints[index] ?? 0);
    }
    #shapeComplex(index, word, face, { style, features }) {
        return shapeComplex(face, word, features, { rightToLeft: (this.#levels?.[index] ?? 0) % 2 === 1, lang: style.lang });
    }
    /** Lets a line that would else stay short end with a syllable of Thai. */
    #allowSyllables(first) {
        const { atoms } = this;
        const { text, units } = this.#characters;
        for (let atom = first + 1; atom < atoms.count; atom++) {
            const at = units[atoms.starts[atom] ?? 0] ?? 0;
            const isFree = atoms.breaks[atom] === breakKind.none || atoms.breaks[atom] === breakKind.emergency;
            if (isFree && endsSyllable(text.charAt(at - 1), text.charAt(at)))
                atoms.breaks[atom] = breakKind.syllable;
        }
    }
    #allowEmergency(atom) {
        const { atoms } = this;
        const inSegment = atom > this.#segment && atoms.items[atom - 1] === atoms.items[atom];
        if (inSegment && atoms.breaks[atom] === breakKind.none)
            atoms.breaks[atom] = breakKind.emergency;
    }
    #continuesWord(index, item) {
        const { items, entries } = this.#characters;
        const number = this.#categories[index] ?? category.space;
        const opportunity = this.#opportunities[index];
        if (items[index] !== item || number > category.symbol)
            return false;
        if (opportunity !== breakOpportunity.prohibited && opportunity !== breakOpportunity.sealed)
            return false;
        if (this.#levels !== null && this.#levels[index] !== this.#levels[index - 1])
            return false;
        const entry = entries[index] ?? 0;
        return (entry & characterBits.ignorable) === 0 && !isNewline(entry & characterBits.class);
    }
    #wordFace(index, setting, current) {
        const codePoint = this.#characters.codePoints[index] ?? 0;
        const isMark = ((this.#characters.entries[index] ?? 0) & characterBits.class) === lb.CM;
        if (isMark && current !== null && current.glyphFor(codePoint) > 0)
            return current;
        const preference = isShared(codePoint) ? "latin" : "listed";
        return current === null ? this.#faceAt(index, setting, preference) : setting.faces.faceFor(codePoint, preference);
    }
    #hyphenate(first, word, lang) {
        divideWord(this.atoms, this.#characters.units, { first, word, lang }, (character) => this.#opportunities[character] === breakOpportunity.sealed);
    }
}
/** Glyph of a mark as Chinese has it. */
function markGlyph(face, codePoint, lang) {
    return shapeChineseMark(face, String.fromCodePoint(codePoint), lang).glyphIds[0] ?? face.glyphFor(codePoint);
}
function isNewline(classNumber) {
    return classNumber === lb.BK || classNumber === lb.LF || classNumber === lb.CR || classNumber === lb.NL;
}
