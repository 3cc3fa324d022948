import { DocumentBudget } from "../diagnostics/index.js";
import type { Outcome, Source } from "../diagnostics/index.js";
import { pixelsIn, pixelsOf, shapesIn } from "../images/index.js";
import type { Drawable, ImageBook } from "../images/index.js";

/** Whether a picture may be unpacked whose header announces so many pixels. */
type MayUnpack = (announced: number) => boolean;
/** `null` for a picture that may not be unpacked. */
type Read = (name: string, mayUnpack: MayUnpack) => Outcome<Drawable> | null;
type Digest = (name: string) => string | null;

/** Where images come from, by their names. */
interface ImageSource {
  /** The path of an image as people should see it. */
  readonly shown: (name: string) => string;
  readonly read: Read;
  /** A hash of its file; `null` where it is made of more than that, or cannot be read. */
  readonly digest: Digest;
  /** Bytes of images that are kept for whoever asks again. */
  readonly kept?: number;
}

/** Bytes of images that a course keeps for its next document; what was shown before is then read again when it is needed. */
const keptBytes = 128_000_000;

/** Bytes that an image takes, a drawing by its shapes. */
function weightOf({ value }: Outcome<Drawable>): number {
  if (value === null) return 0;
  return value.kind === "raster" ? value.bytes.length + (value.opacity?.length ?? 0) : shapesIn(value.operations) * 500;
}

/** Reads each image once, as long as all together stay below so many bytes. */
function remembered(read: Read, most: number): Read {
  const known = new Map<string, Outcome<Drawable>>();
  let kept = 0;
  return (name, mayUnpack) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = read(name, mayUnpack);
    if (found === null) return null;
    kept += weightOf(found);
    if (kept > most) {
      known.clear();
      kept = weightOf(found);
    }
    known.set(name, found);
    return found;
  };
}

/**
 * The images of a course, each read when a page first shows it. A document sees them through a budget of its own, so that
 * it is refused before more is unpacked than it may show.
 */
export class LazyImages implements ImageBook {
  readonly #names: ReadonlySet<string>;
  readonly #shown: (name: string) => string;
  readonly #read: Read;
  readonly #digest: Digest;

  constructor(names: Iterable<string>, { shown, read, digest, kept = keptBytes }: ImageSource) {
    this.#names = new Set(names);
    this.#shown = shown;
    this.#read = remembered(read, kept);
    this.#digest = digest;
  }

  /** A hash of the file of an image; `null` where it says not all, or cannot be read. */
  digest(name: string): string | null {
    return this.#digest(name);
  }

  /** The same images, some of which have been made already. */
  with(made: ReadonlyMap<string, Outcome<Drawable>>): LazyImages {
    if (made.size === 0) return this;
    const read: Read = (name, mayUnpack) => made.get(name) ?? this.#read(name, mayUnpack);
    return new LazyImages(this.#names, { shown: this.#shown, read, digest: (name) => (made.has(name) ? null : this.#digest(name)), kept: 0 });
  }

  /** The same images for one document: those beyond its budget are mistakes instead. `spend` is told of their pixels. */
  within(limits: number, spend: (pixels: number) => void): LazyImages {
    const budget = new DocumentBudget(limits);
    const read: Read = (name) => {
      const source: Source = { path: this.#shown(name), text: "" };
      const span = { source, start: 0, end: 0 };
      for (const what of ["pixels", "drawn"] as const)
        if (budget.isExceeded(what)) return { value: null, diagnostics: [budget.excess(what, span)] };
      const found = this.#read(name, (announced) => budget.holds("pixels", announced));
      if (found === null) {
        budget.spend("pixels", Infinity);
        return { value: null, diagnostics: [budget.excess("pixels", span)] };
      }
      const { value } = found;
      if (value === null) return found;
      const needs = value.kind === "raster" ? { pixels: pixelsOf(value), drawn: 0 } : { pixels: pixelsIn(value.operations), drawn: shapesIn(value.operations) };
      spend(needs.pixels);
      const beyond = (["pixels", "drawn"] as const).find((what) => !budget.spend(what, needs[what]));
      return beyond === undefined ? found : { value: null, diagnostics: [budget.excess(beyond, span)] };
    };
    return new LazyImages(this.#names, { shown: this.#shown, read, digest: this.#digest, kept: Infinity });
  }

  /** An image whoever asks for it: where no document's budget holds it back, it is always unpacked. */
  #found(name: string): Outcome<Drawable> {
    return this.#read(name, () => true) ?? { value: null, diagnostics: [] };
  }

  get size(): number {
    return this.#names.size;
  }

  get(name: string): Outcome<Drawable> | undefined {
    return this.#names.has(name) ? this.#found(name) : undefined;
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  keys(): SetIterator<string> {
    return this.#names.keys();
  }

  *entries(): MapIterator<[string, Outcome<Drawable>]> {
    for (const name of this.#names) yield [name, this.#found(name)];
  }

  *values(): MapIterator<Outcome<Drawable>> {
    for (const name of this.#names) yield this.#found(name);
  }

  forEach(callback: (value: Outcome<Drawable>, name: string, images: ImageBook) => void): void {
    for (const name of this.#names) callback(this.#found(name), name, this);
  }

  [Symbol.iterator](): MapIterator<[string, Outcome<Drawable>]> {
    return this.entries();
  }
}
