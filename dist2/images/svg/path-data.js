const parameters = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
const lexeme = /\s*,?\s*(?:([MmLlHhVvCcSsQqTtAaZz])|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?))/y;
const flag = /\s*,?\s*([01])/y;
/** An arc as Bézier curves of at most a quarter (SVG 1.1, F.6). */
export function arcSteps(from, radii, turn, to) {
    let [rx, ry] = radii.map(Math.abs);
    const [[x1, y1], [x2, y2]] = [from, to];
    if (rx === 0 || ry === 0)
        return [["L", x2, y2]];
    if (x1 === x2 && y1 === y2)
        return [];
    const [cos, sin] = [Math.cos((turn.degrees * Math.PI) / 180), Math.sin((turn.degrees * Math.PI) / 180)];
    const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2];
    const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
    const excess = (px / rx) ** 2 + (py / ry) ** 2;
    if (excess > 1)
        [rx, ry] = [rx * Math.sqrt(excess), ry * Math.sqrt(excess)];
    const share = (rx * ry) ** 2 / ((rx * py) ** 2 + (ry * px) ** 2) - 1;
    const factor = Math.sqrt(Math.max(0, share)) * (turn.large === turn.sweep ? -1 : 1);
    const [cx, cy] = [(factor * rx * py) / ry, (-factor * ry * px) / rx];
    const start = Math.atan2((py - cy) / ry, (px - cx) / rx);
    let extent = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - start;
    if (turn.sweep && extent < 0)
        extent += 2 * Math.PI;
    if (!turn.sweep && extent > 0)
        extent -= 2 * Math.PI;
    const count = Math.max(1, Math.ceil(Math.abs(extent) / (Math.PI / 2) - 1e-9));
    const handle = (4 / 3) * Math.tan(extent / count / 4);
    const place = (x, y) => [
        cos * (rx * x + cx) - sin * (ry * y + cy) + (x1 + x2) / 2,
        sin * (rx * x + cx) + cos * (ry * y + cy) + (y1 + y2) / 2,
    ];
    return Array.from({ length: count }, (_, index) => {
        const [a, b] = [start + (extent * index) / count, start + (extent * (index + 1)) / count];
        const one = place(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a));
        const two = place(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b));
        return ["C", ...one, ...two, ...(index === count - 1 ? [x2, y2] : place(Math.cos(b), Math.sin(b)))];
    });
}
class PathReader {
    steps = [];
    #x = 0;
    #y = 0;
    #start = [0, 0];
    /** Last control point, for smooth curves. */
    #control = null;
    /** One command with its parameters, relative ones by what has been read. */
    take(letter, values) {
        const upper = letter.toUpperCase();
        const [ox, oy] = letter === upper ? [0, 0] : [this.#x, this.#y];
        const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values;
        const control = this.#control;
        this.#control = null;
        switch (upper) {
            case "M":
                this.#start = [ox + a, oy + b];
                this.#to(["M", ox + a, oy + b]);
                break;
            case "L":
                this.#to(["L", ox + a, oy + b]);
                break;
            case "H":
                this.#to(["L", ox + a, this.#y]);
                break;
            case "V":
                this.#to(["L", this.#x, oy + a]);
                break;
            case "C":
                this.#curve([ox + a, oy + b, ox + c, oy + d, ox + e, oy + f]);
                break;
            case "S":
                this.#curve([...this.#mirrored(control, "C"), ox + a, oy + b, ox + c, oy + d]);
                break;
            case "Q":
                this.#quadratic(ox + a, oy + b, [ox + c, oy + d]);
                break;
            case "T":
                this.#quadratic(...this.#mirrored(control, "Q"), [ox + a, oy + b]);
                break;
            case "A":
                for (const step of arcSteps([this.#x, this.#y], [a, b], { degrees: c, large: d !== 0, sweep: e !== 0 }, [ox + f, oy + g]))
                    this.#to(step);
                break;
            case "Z":
                this.steps.push(["Z"]);
                [this.#x, this.#y] = this.#start;
        }
    }
    #to(step) {
        this.steps.push(step);
        [this.#x, this.#y] = step.slice(-2);
    }
    #curve(points) {
        this.#to(["C", ...points]);
        this.#control = { kind: "C", x: points[2], y: points[3] };
    }
    #quadratic(x, y, [tx, ty]) {
        const near = (from, to) => from + (2 / 3) * (to - from);
        this.#to(["C", near(this.#x, x), near(this.#y, y), near(tx, x), near(ty, y), tx, ty]);
        this.#control = { kind: "Q", x, y };
    }
    #mirrored(control, kind) {
        return control?.kind === kind ? [2 * this.#x - control.x, 2 * this.#y - control.y] : [this.#x, this.#y];
    }
}
/** Reads path data word by word. */
class PathScanner {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text.trimEnd();
    }
    get isAtEnd() {
        return this.#at >= this.#text.length;
    }
    /** The next letter, or `null` where a number comes. */
    letter() {
        return this.#next(lexeme)?.[1] ?? null;
    }
    /** Parameters of a command, or `null` where they are not all there. Flags of arcs may stand without a space. */
    values(command, count) {
        const isArc = command.toUpperCase() === "A";
        const values = Array.from({ length: count }, (_, index) => {
            const isFlag = isArc && (index === 3 || index === 4);
            return Number(isFlag ? this.#next(flag)?.[1] : (this.#next(lexeme, 2)?.[2] ?? NaN));
        });
        return values.every((value) => Math.abs(value) <= 1e7) ? values : null;
    }
    /** Takes the next word only where it is of the kind that `group` holds. */
    #next(pattern, group = 1) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#text);
        if (match?.[group] === undefined)
            return null;
        this.#at = pattern.lastIndex;
        return match;
    }
}
// Further pairs after a move are lines (SVG 1.1 §8.3.2).
const after = { M: "L", m: "l" };
/** The steps of path data, or `null` where they make no sense. */
export function parsePath(text) {
    const reader = new PathReader();
    const scanner = new PathScanner(text);
    let command = "";
    while (!scanner.isAtEnd) {
        const letter = scanner.letter();
        command = letter ?? after[command] ?? command;
        const count = parameters[command.toUpperCase()];
        if (count === undefined || (letter === null && count === 0))
            return null;
        if (reader.steps.length === 0 && !/[Mm]/.test(command))
            return null;
        const values = scanner.values(command, count);
        if (values === null)
            return null;
        reader.take(command, values);
    }
    return reader.steps;
}
