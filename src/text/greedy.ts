import { breakKind } from "./atoms.js";
import { epsilon } from "./line-cost.js";
import { breakPositions, type Segment } from "./segment.js";

/** Pressure at which one more word is still pushed into a line rather than the line drawn apart. */
const mostPushed = -0.7;

/**
 * Cuts a segment line by line: each as full as its measure allows, and one step fuller where pushing the marks together
 * takes less than drawing the line apart (CLREQ 3.1.4: push in before pushing out). Returns the end of each line.
 */
export function greedyCuts(segment: Segment): number[] {
  const positions = breakPositions(segment);
  const last = positions.length - 1;
  const cuts: number[] = [];
  let from = segment.start;
  let next = 1;
  while (next <= last) {
    const length = segment.measure(cuts.length);
    let fitting = next - 1;
    while (fitting < last && fits(segment, from, positions[fitting + 1] ?? 0, length)) fitting++;
    if (fitting < next) {
      const cut = emergencyCut(segment, from, positions[next] ?? segment.end, length);
      cuts.push(cut);
      from = cut;
      if (cut === positions[next]) next++;
      continue;
    }
    if (segment.justify && fitting < last && pushesIn(segment, from, positions.subarray(fitting, fitting + 2), length))
      fitting++;
    from = positions[fitting] ?? segment.end;
    cuts.push(from);
    next = fitting + 1;
  }
  return cuts;
}

function fits({ measures }: Segment, start: number, end: number, length: number): boolean {
  return measures.natural(start, end) <= length + epsilon;
}

function pushesIn({ measures }: Segment, start: number, ends: Int32Array, length: number): boolean {
  const [fitting = 0, fuller = 0] = ends;
  const pushed = measures.pressure(start, fuller, length);
  if (pushed < mostPushed || pushed > 0) return false;
  return -pushed < measures.pressure(start, fitting, length);
}

// A word wider than the measure is parted where its style lets it; else it stands as it is.
function emergencyCut({ measures }: Segment, start: number, end: number, length: number): number {
  let cut = -1;
  for (let atom = start + 1; atom < end; atom++) {
    if (measures.atoms.breaks[atom] !== breakKind.emergency) continue;
    if (cut >= 0 && measures.natural(start, atom) > length + epsilon) break;
    cut = atom;
  }
  return cut < 0 ? end : cut;
}

/** Cuts a segment into as few lines as greedy breaking does, but of lengths as even as can be: for headings. */
export function balancedCuts(segment: Segment): number[] {
  const lines = greedyCuts(segment).length;
  const full = segment.measure(0);
  let narrow = 0;
  let wide = full;
  for (let step = 0; lines > 1 && step < 12; step++) {
    const middle = (narrow + wide) / 2;
    const cuts = greedyCuts({ ...segment, justify: false, measure: (index) => segment.measure(index) - full + middle });
    if (cuts.length > lines || isOverfull(segment, cuts, middle)) narrow = middle;
    else wide = middle;
  }
  return greedyCuts({ ...segment, justify: false, measure: (index) => segment.measure(index) - full + wide });
}

function isOverfull(segment: Segment, cuts: readonly number[], length: number): boolean {
  let start = segment.start;
  return cuts.some((end) => {
    const from = start;
    start = end;
    return !fits(segment, from, end, length);
  });
}
