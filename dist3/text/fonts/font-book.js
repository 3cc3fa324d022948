import { openFace } from "./open-face.js";
/** The faces of one request, in the order in which they are asked for a character. */
export class FaceList {
    #listed;
    #others;
    #firstHan;
    #found = { listed: new Map(), han: new Map(), latin: new Map() };
    constructor(listed, others) {
        this.#listed = listed;
        this.#others = others;
    }
    /** The first face of the list, which stands for it where nothing is drawn; `null` in an empty font book. */
    get primary() {
        const [file] = this.#listed.length > 0 ? this.#listed : this.#others;
        return file === undefined ? null : openFace(file);
    }
    /** The listed face that is asked first for a Chinese character; `null` where none of them draws Chinese. */
    get firstHan() {
        if (this.#firstHan === undefined)
            this.#firstHan = this.#firstListed((face) => face.isHan);
        return this.#firstHan;
    }
    /**
     * The face that draws a character, or `null` where none of the book has it: first the listed families in their
     * order, then every other face.
     */
    faceFor(codePoint, preference) {
        const known = this.#found[preference].get(codePoint);
        if (known !== undefined)
            return known;
        const face = this.#search(codePoint, preference);
        this.#found[preference].set(codePoint, face);
        return face;
    }
    /** The first listed face that is asked for; those after it stay closed, and a Chinese one takes long to open. */
    #firstListed(isWanted) {
        for (const file of this.#listed) {
            const face = openFace(file);
            if (isWanted(face))
                return face;
        }
        return null;
    }
    #search(codePoint, preference) {
        if (preference !== "listed") {
            const preferred = this.#firstListed((face) => face.isHan === (preference === "han") && face.glyphFor(codePoint) > 0);
            if (preferred !== null)
                return preferred;
        }
        for (const file of [...this.#listed, ...this.#others]) {
            const face = openFace(file);
            if (face.glyphFor(codePoint) > 0)
                return face;
        }
        return null;
    }
}
/** The fonts of a project. Faces are opened when a character first asks for them. */
export class FontBook {
    #families = new Map();
    #lists = new Map();
    /** What it holds, the first of a family and weight first. */
    files;
    constructor(files) {
        this.files = files;
        for (const file of files) {
            const family = this.#families.get(familyKey(file.family));
            if (family === undefined)
                this.#families.set(familyKey(file.family), [file]);
            else
                family.push(file);
        }
    }
    /** True where some file belongs to the family, upper and lower case being the same. */
    hasFamily(name) {
        return this.#families.has(familyKey(name));
    }
    /** The faces that a request comes down to, one of each family. */
    facesFor(request) {
        const key = `${request.weight}|${request.italic}|${request.besideHan === true}|${request.families.join("|")}`;
        const known = this.#lists.get(key);
        if (known !== undefined)
            return known;
        const listed = [...new Set(request.families.map(familyKey))];
        const others = [...this.#families.keys()].filter((name) => !listed.includes(name)).sort(byCodeUnits);
        const list = new FaceList(this.#nearest(listed, request), this.#nearest(others, request));
        this.#lists.set(key, list);
        return list;
    }
    #nearest(families, request) {
        return families.flatMap((name) => {
            const files = this.#families.get(name);
            return files === undefined ? [] : [nearestFile(files, request)].filter((file) => file !== undefined);
        });
    }
}
function familyKey(name) {
    return name.toLowerCase();
}
function byCodeUnits(one, other) {
    return one < other ? -1 : one > other ? 1 : 0;
}
function nearestFile(files, request) {
    const wanted = request.italic ? "italic" : "normal";
    const styled = files.filter(({ style }) => style === wanted);
    const candidates = styled.length > 0 ? styled : files;
    const weight = (request.besideHan === true ? candidates[0]?.besideHan?.[request.weight] : undefined) ?? request.weight;
    return [...candidates].sort((one, other) => weightDistance(one.weight, weight) - weightDistance(other.weight, weight) ||
        byCodeUnits(one.path, other.path))[0];
}
// CSS Fonts 4 §5.2: between 400 and 500 look up to 500 first; lighter requests look down first, heavier ones up.
function weightDistance(weight, wanted) {
    const away = Math.abs(weight - wanted);
    if (away === 0)
        return 0;
    const heavier = weight > wanted;
    if (wanted >= 400 && wanted <= 500) {
        if (heavier && weight <= 500)
            return away;
        return heavier ? away + 2000 : away + 1000;
    }
    const rightWay = wanted < 400 ? !heavier : heavier;
    return rightWay ? away : away + 1000;
}
