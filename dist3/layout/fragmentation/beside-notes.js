import { breakCost, pageCost, skippedCost } from "./break-cost.js";
import { partItem, startToken, tolerance } from "./break-token.js";
import { footOf, heightOfRest, noteHeightOf, notesOf } from "./notes.js";
/** Items that are tried below one with a footnote that goes on overleaf, from where each takes room of the note. */
const mostBesideNotes = 8;
/** What a footnote costs that goes on overleaf: about a third of a page left blank. */
const cutNote = 10;
/** What it costs on top for each page's height of it that waits: rather text goes on overleaf than the note. */
const waitingNote = 20;
/** How often a better height is looked for where content and its own footnotes share a room. */
const mostTries = 3;
/**
 * Takes content beside its own footnotes, which need some of its room. What is taken decides which notes there are, so that
 * the height between them is looked for: one that leaves room for the notes of more would leave some of it unused.
 */
export function takeBesideNotes(content, filling, take) {
    const { notes } = filling.room;
    const room = Math.max(0, filling.left(partItem(content)));
    const neededBy = ({ first }) => (first === null ? 0 : footOf(filling.noted + noteHeightOf(first), notes) - footOf(filling.noted, notes));
    const fits = (taken) => neededBy(taken) === 0 || (taken.first?.height ?? 0) + neededBy(taken) <= room + tolerance;
    const most = take(room);
    if (fits(most))
        return most;
    let least = Math.max(0, room - neededBy(most));
    let best = take(least);
    let limit = room;
    for (let tries = 0; tries < mostTries && best.first !== null; tries++) {
        const next = tries === 0 ? room - neededBy(best) : (least + limit) / 2;
        if (next <= least + tolerance)
            break;
        const taken = take(next);
        if (fits(taken))
            [least, best] = [next, taken];
        else
            limit = next;
        if (fits(taken) && tries === 0)
            break;
    }
    return best;
}
/** What the pages cost that hold nothing but the rest of footnotes, at the end of the text. */
export function restCost(rest, { height, notes }) {
    if (notes === null || rest <= tolerance)
        return 0;
    const most = Math.max(1, notes.most);
    const pages = Math.ceil((rest - tolerance) / most);
    const whole = pageCost({ height, used: most + notes.edges, squeeze: 0, isLast: false });
    return (pages - 1) * whole + pageCost({ height, used: rest - (pages - 1) * most + notes.edges, squeeze: 0, isLast: true });
}
/** The footnotes of a page on trial with an item more, in order. */
function notesWith(index, { from, begun, first, set }, items) {
    const above = begun?.first == null ? [] : notesOf(begun.first);
    const called = items.slice(first, index + 1).flatMap((item, at) => {
        const content = set.get(first + at) ?? (item.kind === "content" ? item.content : null);
        return content === null ? [] : notesOf(content);
    });
    return [...from.carried, ...[...above, ...called].map((note) => ({ note, token: startToken, height: note.strip.height }))];
}
/**
 * The ends of a page with a footnote cut: its call stands on the page, and at least its first lines. Text goes on below the
 * call; a note takes no more than its share, so that text may fill all the rest.
 */
export function endsWithCutNotes(index, content, trial, { items, marks, setNotes }) {
    const { filling, extra } = trial;
    const { notes: room, height } = filling.room;
    if (room === null)
        return [];
    const notes = notesWith(index, trial, items);
    const [own, isLong] = [notesOf(content).length, noteHeightOf(content) > room.most / 2];
    const ends = [];
    let y = filling.y + content.height;
    let taken = null;
    for (let [next, tries] = [index + 1, 0]; next <= items.length && tries <= mostBesideNotes; next++) {
        const left = Math.min(room.most, height - y - room.edges);
        if (left < room.most)
            tries++;
        if (left < room.most || taken === null)
            taken = left <= tolerance ? { height: 0, rest: notes } : setNotes(notes, left);
        // Below a long note that goes on others of the same line may wait; one at least begins with its call.
        const waiting = taken.rest.filter(({ token }) => token === startToken).length;
        if (waiting > 0 && (waiting >= own || !isLong))
            break;
        const following = items[next];
        const boundary = following?.before.cost ?? 0;
        const cost = boundary + cutNote + (waitingNote * heightOfRest(taken.rest)) / height + extra;
        if (cost < breakCost.never)
            ends.push({ index: next, used: y + room.edges + taken.height, cost, carried: taken.rest, boundary });
        if (following === undefined || following.before.forced !== null || (marks.notes[next] ?? 0) > 0)
            break;
        if (following.kind === "content" && following.content.kind === "columns")
            break;
        y += following.height;
    }
    const most = Math.max(0, ...ends.filter(({ boundary }) => boundary < breakCost.lines).map(({ used }) => used));
    return ends.map(({ boundary, ...end }) => ({ ...end, cost: end.cost + skippedCost(most - end.used, height - end.used, boundary) }));
}
