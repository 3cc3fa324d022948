/** What a graph may have: larger ones take long, as time grows with the square of the edges, and nobody could read them. */
const most = { characters: 200_000, depth: 50, edges: 250, nodes: 1000 };
/** Ways to lay out edges and nodes that take longer, and the edges and nodes that they may have. */
const slow = { edges: 100, nodes: 200 };
const slowLayout = /\b(?:layout|splines)\s*=\s*"?(?:ortho|circo|neato|fdp|sfdp|osage|patchwork)\b/i;
/** Attributes that make work by their number, and what they may be. */
const amounts = { sides: 100, peripheries: 10, minlen: 50, maxiter: 1000, samplepoints: 100, searchsize: 100, nslimit: 100, nslimit1: 100, mclimit: 10, ranks: 100 };
const amount = new RegExp(`\\b(${Object.keys(amounts).join("|")})\\s*=\\s*"?\\s*([-+.\\de]+)`, "gi");
const tokenAt = /"(?:[^"\\]|\\[^])*"|<(?:[^<>]|<[^<>]*>)*>|\/\/[^\n]*|\/\*[^]*?\*\/|->|--|[{}[\];,=:]|[^\s"<{}[\];,=:-]+|\S/g;
/** Counts the nodes and edges that a graph comes to at most: `{a b} -> {c d}` are four edges. */
class GraphCounter {
    edges = 0;
    nodes = 0;
    deepest = 0;
    #open = [{ nodes: 0, waiting: null, last: 0, isNamed: false }];
    #attributes = 0;
    take(token) {
        if (token === "[")
            this.#attributes += 1;
        else if (token === "]")
            this.#attributes = Math.max(0, this.#attributes - 1);
        else if (this.#attributes === 0 && !/^\/[/*]/.test(token))
            this.#statement(token);
    }
    #statement(token) {
        const group = this.#open.at(-1);
        if (group === undefined)
            return;
        if (token === "{")
            this.#enter();
        else if (token === "}")
            this.#leave();
        else if (token === "->" || token === "--")
            group.waiting = group.last;
        else if (/^subgraph$/i.test(token))
            group.isNamed = true;
        else if (!/^[;,=:]$/.test(token))
            this.#operand(group, group.isNamed ? this.nodes : 1);
    }
    /** What stands at an end of an edge, or by itself: so many nodes. A group that is only named may hold all that there are. */
    #operand(group, count) {
        const isName = group.isNamed;
        group.isNamed = false;
        if (!isName)
            this.nodes += 1;
        this.#connect(group, count);
    }
    #connect(group, count) {
        if (group.waiting !== null)
            this.edges += group.waiting * count;
        group.waiting = null;
        group.last = count;
        group.nodes += count;
    }
    #enter() {
        const group = this.#open.at(-1);
        if (group !== undefined)
            group.isNamed = false;
        this.#open.push({ nodes: 0, waiting: null, last: 0, isNamed: false });
        this.deepest = Math.max(this.deepest, this.#open.length - 1);
    }
    #leave() {
        const inner = this.#open.length > 1 ? this.#open.pop() : undefined;
        const group = this.#open.at(-1);
        if (inner !== undefined && group !== undefined)
            this.#connect(group, inner.nodes);
    }
}
/** The counts of a graph, none of which is too small. */
function counted(text) {
    const counter = new GraphCounter();
    for (const [token] of text.matchAll(tokenAt))
        counter.take(token);
    return counter;
}
/** Between how many pairs of nodes a graph may draw edges. */
export function edgesIn(text) {
    return counted(text).edges;
}
/** What is too much of a graph to be laid out, or `null`: it is counted before the package sees the graph. */
export function graphExcess(text) {
    if (text.length > most.characters)
        return `a graph of more than ${most.characters} characters`;
    const { edges, nodes, deepest } = counted(text);
    if (deepest > most.depth)
        return `groups more than ${most.depth} deep`;
    const limit = slowLayout.test(text) ? slow : most;
    if (edges > limit.edges)
        return `a graph of ${edges} edges; the limit is ${limit.edges}${limit === slow ? " in this layout" : ""}`;
    if (nodes > limit.nodes * 3)
        return `a graph of more than ${limit.nodes} nodes`;
    for (const [, name = "", value = ""] of text.matchAll(amount)) {
        const at = amounts[name.toLowerCase()] ?? Infinity;
        if (!(Number(value) <= at))
            return `\`${name}\` is ${value.slice(0, 20)}; the limit is ${at}`;
    }
    return null;
}
