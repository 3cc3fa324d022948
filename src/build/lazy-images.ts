import { DocumentBudget } from "../diagnostics/index.js";
import type { Outcome, Source } from "../diagnostics/index.js";
import { shapesIn } from "../images/index.js";
import type { Drawable, ImageBook } from "../images/index.js";

type Read = (name: string) => Outcome<Drawable>;

/**
 * The images of a course, each read when a page first shows it. A document sees them through a budget of its own, so that
 * it is refused before more is unpacked than it may show.
 */
export class LazyImages implements ImageBook {
  readonly #names: ReadonlySet<string>;
  readonly #shown: (name: string) => string;
  readonly #read: Read;

  /** `shown` is how people should see the path of an image in a message. */
  constructor(names: Iterable<string>, shown: (name: string) => string, read: Read) {
    this.#names = new Set(names);
    this.#shown = shown;
    const known = new Map<string, Outcome<Drawable>>();
    this.#read = (name) => {
      const found = known.get(name) ?? read(name);
      known.set(name, found);
      return found;
    };
  }

  /** The same images, some of which have been made already. */
  with(made: ReadonlyMap<string, Outcome<Drawable>>): LazyImages {
    return made.size === 0 ? this : new LazyImages(this.#names, this.#shown, (name) => made.get(name) ?? this.#read(name));
  }

  /** The same images for one document: those beyond its budget are mistakes instead. */
  within(limits: number): LazyImages {
    const budget = new DocumentBudget(limits);
    return new LazyImages(this.#names, this.#shown, (name) => {
      const source: Source = { path: this.#shown(name), text: "" };
      const span = { source, start: 0, end: 0 };
      for (const what of ["pixels", "drawn"] as const)
        if (budget.isExceeded(what)) return { value: null, diagnostics: [budget.excess(what, span)] };
      const found = this.#read(name);
      const { value } = found;
      if (value === null) return found;
      const what = value.kind === "raster" ? "pixels" : "drawn";
      const amount = value.kind === "raster" ? value.pixels.width * value.pixels.height : shapesIn(value.operations);
      return budget.spend(what, amount) ? found : { value: null, diagnostics: [budget.excess(what, span)] };
    });
  }

  get size(): number {
    return this.#names.size;
  }

  get(name: string): Outcome<Drawable> | undefined {
    return this.#names.has(name) ? this.#read(name) : undefined;
  }

  has(name: string): boolean {
    return this.#names.has(name);
  }

  keys(): SetIterator<string> {
    return this.#names.keys();
  }

  *entries(): MapIterator<[string, Outcome<Drawable>]> {
    for (const name of this.#names) yield [name, this.#read(name)];
  }

  *values(): MapIterator<Outcome<Drawable>> {
    for (const name of this.#names) yield this.#read(name);
  }

  forEach(callback: (value: Outcome<Drawable>, name: string, images: ImageBook) => void): void {
    for (const name of this.#names) callback(this.#read(name), name, this);
  }

  [Symbol.iterator](): MapIterator<[string, Outcome<Drawable>]> {
    return this.entries();
  }
}
