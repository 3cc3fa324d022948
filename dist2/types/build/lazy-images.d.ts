import type { Outcome } from "../diagnostics/index.js";
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
/**
 * The images of a course, each read when a page first shows it. A document sees them through a budget of its own, so that
 * it is refused before more is unpacked than it may show.
 */
export declare class LazyImages implements ImageBook {
    #private;
    constructor(names: Iterable<string>, { shown, read, digest, kept }: ImageSource);
    /** A hash of the file of an image; `null` where it says not all, or cannot be read. */
    digest(name: string): string | null;
    /** The same images, some of which have been made already. */
    with(made: ReadonlyMap<string, Outcome<Drawable>>): LazyImages;
    /** The same images for one document: those beyond its budget are mistakes instead. `spend` is told of their pixels. */
    within(limits: number, spend: (pixels: number) => void): LazyImages;
    get size(): number;
    get(name: string): Outcome<Drawable> | undefined;
    has(name: string): boolean;
    keys(): SetIterator<string>;
    entries(): MapIterator<[string, Outcome<Drawable>]>;
    values(): MapIterator<Outcome<Drawable>>;
    forEach(callback: (value: Outcome<Drawable>, name: string, images: ImageBook) => void): void;
    [Symbol.iterator](): MapIterator<[string, Outcome<Drawable>]>;
}
export {};
