import type { Pt } from "../../geometry/index.js";
import { endsWithCutNotes, restCost, takeBesideNotes } from "./beside-notes.js";
import { breakCost, costToCome, floatCost, lackingCost, pageCost, unusedCost } from "./break-cost.js";
import { continuedBoxes, firstItem, headersHeight, partItem, tolerance } from "./break-token.js";
import { headFloats, isTower, mostApart, movedCost, waitingCost } from "./float-cost.js";
import { FloatWalk, heightApart, itemsApart } from "./float-walk.js";
import { footOf, fullOfNotes, heightOfRest, noteHeightOf } from "./notes.js";
import type { LeastToCome } from "./least-to-come.js";
import { FullTrials } from "./full-trials.js";
import { Feet, firstTried, hasEndsAbove, heightAt, readilyFilled, withoutFeet } from "./page-ends.js";
import type { Flowing, PlanAim, Planned, PlanTools, Search } from "./plan-input.js";
import { Filling } from "./room.js";
import type { Room, RoomOf } from "./room.js";
import { grownBy, lastOf, shorterColumns, skippedBy } from "./short-pages.js";
import { Stops } from "./stops.js";
import type { Stop } from "./stops.js";
import { canBeCut, canEndAt, endsWithRow, heightAboveLast, holdsRow, leavesOneRow, leavingFloat, readilyFilledBy, spannedCost, squeezeOf, startOf, usedWith } from "./trial.js";
import type { End, Trial } from "./trial.js";
import { marksOf, tablesAt } from "./strip-marks.js";
import type { StripMarks } from "./strip-marks.js";
import type { ColumnsContent, Content, NotesTaken, PageFloat, StripItem, Taken } from "./strip.js";

/** Pages that are looked at beyond one where the plan has to stop. */
const pagesBeyond = 8;
/** What it costs to leave over what could stand: more than all else. */
const leftOver = breakCost.never / 2;

/** Ends of pages that are tried with floats elsewhere than in their places; after those, floats stand where they are or must. */
const mostTried = 1_000_000;

/** Plans the pages of one flow up to a forced break; a class because stops are found page by page. */
export class Planner {
  private readonly stops: Stops;
  private readonly marks: StripMarks;
  private mostPages = Infinity;
  private tried = 0;
  /** The ways to fill the page at hand that are still to be judged beside each other. */
  private readonly full = new FullTrials();
  private best: { readonly stop: Stop; readonly score: number } | null = null;
  private readonly flowing: Flowing;
  private readonly items: readonly StripItem[];
  private readonly floats: readonly PageFloat[];
  private readonly roomOf: RoomOf;
  private readonly aim: PlanAim;
  private readonly tools: PlanTools;
  private readonly search: Search;
  private readonly toCome: LeastToCome;
  private readonly last: ReturnType<typeof lastOf>;

  constructor({ flowing, roomOf, aim, tools }: Planned, toCome: LeastToCome, search: Search) {
    this.search = search;
    this.flowing = flowing;
    this.items = flowing.strip.items;
    this.floats = flowing.strip.floats;
    this.roomOf = roomOf;
    this.aim = aim;
    this.tools = tools;
    this.marks = marksOf(flowing.strip);
    this.toCome = toCome;
    this.last = lastOf(flowing, aim);
    const isCounted = aim.rooms !== undefined;
    this.stops = new Stops(!isCounted && roomOf(1)?.height === roomOf(2)?.height, isCounted, this.last);
  }

  /** Looks for the plan that costs least. */
  look(): this {
    this.expand(startOf(this.flowing));
    for (let at = this.flowing.token.index; at <= this.stops.last; at++) this.stops.each(at, (stop) => { this.expand(stop); });
    return this;
  }

  /** Looks for a plan that costs little: of the ends of each page those that promise most are followed. */
  lookAhead(): this {
    for (let ends: readonly Stop[] = [startOf(this.flowing)]; ends.length > 0; ends = this.toCome.mostPromising(this.stops.taken()))
      for (const stop of ends) this.expand(stop);
    return this;
  }

  /** What the plan costs. */
  get score(): number {
    return this.best?.score ?? Infinity;
  }

  plan(): readonly Stop[] {
    const pages: Stop[] = [];
    for (let stop = this.best?.stop ?? null; stop !== null && stop.before !== null; stop = stop.before) pages.push(stop);
    return pages.reverse();
  }

  /** Tries every end of the page that begins at a stop. */
  private expand(stop: Stop): void {
    const room = stop.page < (this.aim.rooms ?? Infinity) ? this.roomOf(stop.page) : null;
    if (room === null || stop.page > this.mostPages) {
      this.stopAt(stop);
      return;
    }
    if (this.aim.mayStop === true && stop.before !== null) this.leave(stop);
    const [least, most] = headFloats(this.floats, stop, room.height);
    const sought = this.search.only?.[stop.page]?.floats.head;
    for (let head = sought ?? least; head <= (sought ?? (this.tried < mostTried ? most : least)); head++) {
      const trial = this.begin(stop, room, head);
      if (trial !== null) this.fill(trial);
      this.keepAllEnds();
    }
  }

  /** A page on trial; `null` where the rest of what the page before ended in fills it. */
  private begin(from: Stop, room: Room, head: number): Trial | null {
    const open = tablesAt(this.marks, from.index);
    const floated = from.floated + head;
    const token = from.before === null ? this.flowing.token : { index: from.index, rest: from.rest, open, forced: null, floated: from.floated };
    const headers = headersHeight(continuedBoxes(token, room.height));
    const { height: noted, rest: carried } = this.takeOver(from, room);
    const filling = new Filling(carried.length === 0 ? room : fullOfNotes(room, noted), headers, noted);
    for (const float of this.floats.slice(from.floated, floated)) for (const item of itemsApart(float, "head")) filling.add(item, 0);
    const { rest } = token;
    const begun = rest === null ? null : takeBesideNotes(rest, filling, (left) => this.tools.take(rest, left, true));
    const first = firstItem(this.flowing.strip, token);
    const ends = { index: [], y: [], elastic: [], growth: [], extra: [], floated: [] };
    const walk = new FloatWalk(this.flowing.strip, { floated, left: Infinity, hasContent: head > 0 || rest !== null });
    const use = { head, foot: 0, left: Infinity };
    const extra = movedCost(head);
    const trial: Trial = { from, token, carried, filling, first, height: room.height - headers, begun, set: new Map(), walk, use, floor: 0, extra, ends };
    if (begun?.first == null) return trial;
    filling.add(partItem(begun.first), noteHeightOf(begun.first));
    if (begun.rest === null) return trial;
    this.keep(trial, { index: token.index, used: filling.used, cost: begun.cost, rest: begun.rest, isLast: begun.forced !== null });
    return null;
  }

  private fill(trial: Trial, from = trial.walk.from(trial.token.index, trial.first)): void {
    const { token, filling, first, walk } = trial;
    for (let index = from; index < this.items.length; index++) {
      const next = this.items[index];
      if (next === undefined) break;
      if (next.before.forced !== null && (index > first || token.rest !== null)) {
        this.finish(index, trial);
        return;
      }
      if (!this.settleFloats(index, trial)) return;
      const end = walk.skips(index);
      if (end !== null) {
        if (walk.waits(index) >= mostApart) {
          this.keepEnds(trial);
          return;
        }
        index = end - 1;
        continue;
      }
      canEndAt(index, trial, this.items);
      this.leaveFloat(index, trial);
      this.enterFloat(index, trial);
      const item = walk.item(index, next);
      const own = this.marks.notes[index] ?? 0;
      if (item.kind === "content" && item.content.kind === "columns") {
        if (!this.takeColumns(index, item.content, trial)) return;
      } else if (filling.fits(item, own)) filling.add(item, own);
      else {
        this.overflow(index, item, trial);
        return;
      }
    }
    this.finish(this.items.length, trial);
  }

  /** Sets the floats whose section ends here where they stand. False where there is no room for them. */
  private settleFloats(index: number, trial: Trial): boolean {
    const { walk, filling, ends } = trial;
    for (let float = walk.due(index); float !== null; float = walk.due(index)) {
      canEndAt(index, trial, this.items);
      if (filling.used + heightApart(float) > filling.room.height + tolerance && ends.index.length > 0) {
        this.keepEnds(trial);
        return false;
      }
      for (const item of itemsApart(float, "foot")) filling.add(item, 0);
      walk.settle();
      trial.extra += floatCost.moved;
    }
    return true;
  }

  /** Another trial leaves for later a float that begins in its place. */
  private leaveFloat(index: number, trial: Trial): void {
    const float = this.floats[trial.walk.floated];
    const sought = this.search.only?.[trial.from.page];
    if (sought !== undefined && sought.floats.left !== trial.walk.floated) return;
    if (float?.start !== index || !trial.filling.hasContent || float.limit <= float.end || this.tried >= mostTried) return;
    const { used, room } = trial.filling;
    const whole = used + (this.marks.tops[float.end] ?? 0) - (this.marks.tops[index] ?? 0);
    this.fill(leavingFloat(trial, whole <= room.height + tolerance ? whole : 0), index);
  }

  /** Where a float begins in its place, it stands there. */
  private enterFloat(index: number, trial: Trial): void {
    if (trial.walk.enters(index) && isTower(trial.walk.run)) trial.extra += floatCost.tower;
  }

  /** Keeps the boundaries that a page may end at; `filled` is what it could hold where all that is left stands on it. */
  private keepEnds(trial: Trial, filled: Pt = 0): void {
    const most = Math.max(filled, trial.floor, readilyFilled(withoutFeet, trial, this.items));
    if (this.floats.length === 0) this.keepEndsAbove(trial, () => most, withoutFeet);
    else this.full.add(trial, most);
  }

  /** Keeps the boundaries of all trials of a page, each by how far any of them could be filled from it. */
  private keepAllEnds(): void {
    for (const { trial, reach } of this.full.taken()) {
      this.keepEndsAbove(trial, reach, withoutFeet);
      for (let foot = 1; ; foot++) {
        const feet = new Feet(this.floats, foot);
        if (!hasEndsAbove(feet, trial)) break;
        // Floats at the foot are no reason to leave blank what would be filled without them.
        const above = readilyFilled(feet, trial, this.items);
        this.keepEndsAbove(trial, (each) => Math.max(reach(each), above), feet);
      }
    }
  }

  private keepEndsAbove(trial: Trial, most: (each: number) => Pt, feet: Feet): void {
    const { ends, from, carried, filling: { room: { height } } } = trial;
    if (this.floats.length > 0) this.tried += ends.index.length - firstTried(trial);
    const [foot, moved] = [feet.count, movedCost(feet.count)];
    const aim = { ...this.aim, last: this.last };
    for (let each = Math.max(firstTried(trial), ends.index.length - this.search.ends); each < ends.index.length; each++) {
      const y = heightAt(feet, each, trial);
      if (y === null) continue;
      const index = ends.index[each] ?? 0;
      const floated = ends.floated[each] ?? 0;
      if (!this.isSought(from.page, index, floated + foot)) continue;
      const growth = ends.growth[each] ?? 0;
      const grown = grownBy(this.last, most(each) - y, height - y, growth);
      const used = Math.min(y + grown, height);
      const boundary = this.items[index]?.before.cost ?? 0;
      const skipped = skippedBy(aim, most(each) - used, height - used, boundary);
      const cost = boundary + skipped + (ends.extra[each] ?? 0) + moved;
      const squeeze = grown > 0 ? -grown / growth : squeezeOf(y, ends.elastic[each] ?? 0, height);
      // Most ends lead nowhere: there are many, so nothing is made of them.
      const reached = from.cost + pageCost({ height, used, squeeze, isLast: false }) + cost + waitingCost(this.floats, index, floated + foot);
      if (this.toCome.isBeyond(this.search.dearest, reached, { index, page: from.page + 1, floated: floated + foot })) continue;
      const isBetter = carried.length > 0 || this.stops.wants(index, reached, from.page + 1, floated + foot);
      if (isBetter) this.keep(trial, { index, used, cost, squeeze, carried, floated, foot });
    }
  }

  /** Whether a page may end at a place, as far as that is known. */
  private isSought(page: number, index: number, floated: number): boolean {
    const sought = this.search.only?.[page];
    return this.search.only === undefined || (sought?.index === index && sought.floated === floated);
  }

  private keep(trial: Trial, end: End): void {
    const { from, filling: { room }, begun, set } = trial;
    const { index, used, squeeze = 0, part = null, rest = null, isLast = false, carried = trial.carried, foot = 0 } = end;
    const floated = (end.floated ?? trial.walk.floated) + foot;
    const filled = from.cost + pageCost({ height: room.height, used, squeeze, isLast: isLast && this.aim.isEven !== true });
    const cost = filled + end.cost + lackingCost(used, isLast ? this.last : null) + waitingCost(this.floats, index, floated);
    const page = from.page + 1;
    if (!isLast && !this.isSought(from.page, index, floated)) return;
    if (!isLast && this.toCome.isBeyond(this.search.dearest, cost, { index, page, floated })) return;
    const isWanted = rest !== null || carried.length > 0 || this.stops.wants(index, cost, page, floated);
    if (!isLast && (!isWanted || this.isHopeless({ index, page, rest }, room))) return;
    const stop: Stop = { index, rest, carried, page, cost, squeeze, before: from, begun, set, part, floated, floats: { ...trial.use, foot } };
    if (isLast) this.offer(stop, cost);
    else this.stops.keep(stop);
  }

  /** Whether what is to be held whole is too much for the rooms after a stop, even if none of them had to stay short. */
  private isHopeless({ index, page, rest }: Pick<Stop, "index" | "page" | "rest">, { height }: Room): boolean {
    if (this.aim.holdsAll !== true) return false;
    const rooms = (this.aim.rooms ?? Infinity) - page;
    return !(this.leftAfter(index, rest) <= rooms * (height + this.marks.mostGap) + tolerance);
  }

  private leftAfter(index: number, rest: Content | null): Pt {
    return this.flowing.strip.height - (this.marks.tops[index] ?? 0) + (rest?.height ?? 0);
  }

  /** The footnotes that a page takes over, as far as it has room for them. */
  private takeOver({ carried }: Stop, { notes }: Room): NotesTaken {
    return carried.length === 0 ? { height: 0, rest: [] } : this.tools.setNotes(carried, notes?.most ?? Infinity);
  }

  /** Columns of the height that is left. False where the page ends in them or before them. */
  private takeColumns(index: number, content: ColumnsContent, trial: Trial): boolean {
    const item = this.items[index];
    const cutCost = item?.kind === "content" ? item.cutCost : 0;
    const takeAll = (must: boolean): Taken => takeBesideNotes(content, trial.filling, (room) => this.tools.take(content, room, must));
    const gently = takeAll(false);
    if (this.holds(index, gently, trial)) return true;
    this.keepEnds(trial, readilyFilledBy(gently, trial.filling));
    if (gently.first !== null) this.keepPart(index, gently, cutCost, trial);
    for (const part of gently.first === null ? [] : shorterColumns(content, trial.filling, this.last, this.tools.take)) this.keepPart(index, part, cutCost, trial);
    if (gently.first !== null || trial.ends.index.length > 0) return false;
    if (this.goesOnAlone(index, trial)) return false;
    const taken = takeAll(true);
    if (this.holds(index, taken, trial)) return true;
    this.keepPart(index, taken, cutCost, trial);
    return false;
  }

  /** Takes in columns where all of them stand on the page. */
  private holds(index: number, { first, rest, cost }: Taken, trial: Trial): boolean {
    if (first?.kind !== "columns" || rest !== null) return false;
    trial.set.set(index, first);
    trial.filling.add(partItem(first), noteHeightOf(first));
    trial.extra += cost;
    return true;
  }

  /** Ends the page inside an item. */
  private keepPart(index: number, part: Taken, cutCost: number, trial: Trial): void {
    const { first, rest, cost, forced } = part;
    if (first === null) return;
    const used = usedWith(first, trial.filling);
    this.keep(trial, { index: index + 1, used, cost: cost + cutCost + trial.extra, part, rest, isLast: forced !== null });
  }

  /** Where nothing but margins and edges stands above, an item goes on to where there is more room. */
  private goesOnAlone(index: number, trial: Trial): boolean {
    const { filling, first } = trial;
    if (index <= first || filling.y <= tolerance) return false;
    this.keep(trial, { index, used: filling.used, cost: breakCost.never });
    return true;
  }

  /** A page that an item does not fit on: it ends before it, inside it where no page holds it, or with its notes overleaf. */
  private overflow(index: number, item: StripItem, trial: Trial): void {
    const { filling, height, ends } = trial;
    const content = item.kind === "content" ? item.content : null;
    const own = this.marks.notes[index] ?? 0;
    const isTall = item.height + footOf(own, filling.room.notes) > height + tolerance;
    const part = content === null ? null : isTall ? this.cut(content, false, trial) : this.part(item, content, trial);
    this.keepEnds(trial, part === null ? 0 : readilyFilledBy(part, trial.filling));
    if (part !== null) this.keepPart(index, part, breakCost.free, trial);
    const isCut = part !== null;
    const hasCutNotes = own > 0 && content !== null && this.cutNotes(index, content, trial);
    if (isCut || hasCutNotes || ends.index.length > 0) return;
    if (this.goesOnAlone(index, trial)) return;
    const torn = isTall && content !== null ? this.cut(content, true, trial) : null;
    if (torn !== null) {
      this.keepPart(index, torn, breakCost.free, trial);
      return;
    }
    // It stays where no other page has more room, and hangs out.
    filling.add(item, own);
    this.keep(trial, { index: index + 1, used: Math.min(filling.used, filling.room.height), cost: breakCost.free });
  }

  /** As much of rows that a cell spans as fits, ending with a row; `null` for all else that a page holds. */
  private part(item: StripItem, content: Content, trial: Trial): Taken | null {
    if (item.kind !== "content" || !holdsRow(content, trial.filling.left(partItem(content)))) return null;
    const most = this.cut(content, false, trial);
    const taken = most !== null && leavesOneRow(most) ? this.cut(content, false, trial, heightAboveLast(content)) : most;
    return taken === null || !endsWithRow(content, taken) ? null : { ...taken, cost: taken.cost + item.cutCost + spannedCost(taken) };
  }

  /** As much of an item that is too tall for any page as fits; `null` where it cannot be cut here. */
  private cut(content: Content, must: boolean, { filling }: Trial, most: Pt = Infinity): Taken | null {
    const room = filling.left(partItem(content));
    if (!canBeCut(content) || room <= tolerance) return null;
    const part = takeBesideNotes(content, filling, (left) => this.tools.take(content, Math.min(left, most), must));
    return part.first === null ? null : part;
  }

  /** Ends the page with a footnote cut. False where none can be. */
  private cutNotes(index: number, content: Content, trial: Trial): boolean {
    const ends = endsWithCutNotes(index, content, trial, { items: this.items, marks: this.marks, setNotes: this.tools.setNotes });
    for (const end of ends) this.keep(trial, end);
    return ends.length > 0;
  }

  /** Lets the plan end before a page that it cannot look at. */
  private stopAt(stop: Stop): void {
    this.leave(stop);
    this.mostPages = Math.min(this.mostPages, stop.page + pagesBeyond);
  }

  /** Offers a plan that leaves over what comes after a stop. */
  private leave(stop: Stop): void {
    const room = this.roomOf(Math.max(0, stop.page - 1));
    const left = this.leftAfter(stop.index, stop.rest);
    const over = left > 0 && this.aim.holdsAll === true ? leftOver : 0;
    const unused = this.aim.mayStop === true ? unusedCost((this.aim.rooms ?? 0) - stop.page) : 0;
    this.offer(stop, stop.cost + over + unused + costToCome(left, room?.height ?? 1));
  }

  private finish(index: number, trial: Trial): void {
    if (!this.settleFloats(index, trial)) return;
    this.keepEnds(trial, Math.min(trial.filling.used, trial.filling.room.height));
    const { filling: { used, slack, elastic, room: { height } } } = trial;
    const y = used > height ? used + slack : used;
    const cost = trial.extra + restCost(heightOfRest(trial.carried), trial.filling.room);
    this.keep(trial, { index, used: Math.min(y, height), cost, squeeze: squeezeOf(y, elastic, height), isLast: true });
  }

  private offer(stop: Stop, score: number): void {
    const whole = score + (this.aim.isEven === true ? unusedCost((this.aim.rooms ?? 0) - stop.page) : 0);
    if (this.best === null || whole <= this.best.score) this.best = { stop, score: whole };
  }
}
