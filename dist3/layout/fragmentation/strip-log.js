/** Writes with another writer, and notes what was written, so that it can be written again. */
export class StripLog {
    steps = [];
    breaks;
    #writer;
    constructor(writer) {
        this.#writer = writer;
        this.breaks = writer.breaks;
    }
    keepsWhole(inside) {
        return this.#writer.keepsWhole(inside);
    }
    open(box, edge) {
        this.#step((writer) => { writer.open(box, edge); });
    }
    close(box, edge) {
        this.#step((writer) => { writer.close(box, edge); });
    }
    add(content, cost) {
        this.#step((writer) => { writer.add(content, cost); });
    }
    beginFloat() {
        this.#step((writer) => { writer.beginFloat(); });
    }
    endFloat(source, apart) {
        this.#step((writer) => { writer.endFloat(source, apart); });
    }
    gap(height, belongsTo) {
        this.#step((writer) => { writer.gap(height, belongsTo); });
    }
    fill(box, height, least) {
        this.#step((writer) => { writer.fill(box, height, least); });
    }
    breakHere(value) {
        this.#step((writer) => { writer.breakHere(value); });
    }
    weigh(weight) {
        this.#step((writer) => { writer.weigh(weight); });
    }
    #step(step) {
        this.steps.push(step);
        step(this.#writer);
    }
}
