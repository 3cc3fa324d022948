import { expect, test } from "vitest";
import { LazyImages } from "../../src/build/lazy-images.js";
import type { Outcome } from "../../src/diagnostics/index.js";
import type { Drawable } from "../../src/images/index.js";

const ignore = (): undefined => undefined;

function picture(width: number, height: number, bytes = new Uint8Array()): Drawable {
  const pixels = { width, height };
  return { kind: "raster", size: pixels, pixels, encoding: { kind: "jpeg" }, colours: "rgb", bits: 8, bytes, opacity: null, profile: null, inverted: false, mixing: "usual", turn: 1 };
}

function imagesOf(names: readonly string[], read: (name: string) => Outcome<Drawable>, kept?: number): LazyImages {
  return new LazyImages(names, { shown: (name) => name, read, digest: () => null, ...(kept === undefined ? {} : { kept }) });
}

test("an image is read when it is first asked for, and once for all documents", () => {
  const read: string[] = [];
  const images = imagesOf(["a.png", "b.png"], (name) => {
    read.push(name);
    return { value: picture(10, 10), diagnostics: [] };
  });
  expect([images.size, [...images.keys()], images.has("c.png"), images.get("c.png")]).toEqual([2, ["a.png", "b.png"], false, undefined]);
  expect(read).toEqual([]);
  for (const document of [images.within(1, ignore), images.within(1, ignore)]) expect(document.get("b.png")?.value?.kind).toBe("raster");
  expect(read).toEqual(["b.png"]);
});

test("a document that shows more pixels than it may is refused, and the images after are not even read", () => {
  const read: string[] = [];
  const names = Array.from({ length: 10 }, (_, index) => `${index}.png`);
  const images = imagesOf(names, (name) => {
    read.push(name);
    return { value: picture(6000, 6000), diagnostics: [] };
  });
  const document = images.within(1, ignore);
  const found = names.map((name) => document.get(name)?.diagnostics.map(({ code, message }) => `${code}: ${message}`) ?? []);
  expect(found.flat()).toEqual(Array.from({ length: 5 }, () => "budget/pixels: the document has more than 200000000 pixels in its images"));
  expect(read).toEqual(names.slice(0, 6)); // 5 × 36 million fit, the sixth does not
  expect(names.every((name) => images.within(2, ignore).get(name)?.value !== null)).toBe(true);
});

test("a picture is not unpacked whose header announces more pixels than the document has left", () => {
  const unpacked: string[] = [];
  const images = new LazyImages(["a.png", "b.png", "c.png"], {
    shown: (name) => name,
    digest: () => null,
    read: (name, mayUnpack) => {
      if (!mayUnpack(90_000_000)) return null;
      unpacked.push(name);
      return { value: picture(9000, 10_000), diagnostics: [] };
    },
  });
  const document = images.within(1, ignore);
  const codes = ["a.png", "b.png", "c.png"].map((name) => document.get(name)?.diagnostics.map(({ code }) => code));
  expect(codes).toEqual([[], [], ["budget/pixels"]]);
  expect(unpacked).toEqual(["a.png", "b.png"]); // 3 × 90 million are more than 200
  expect(images.within(2, ignore).get("c.png")?.value?.kind).toBe("raster");
});

test("images beyond what a course keeps are read again", () => {
  const read: string[] = [];
  const images = imagesOf(["a.png", "b.png"], (name) => {
    read.push(name);
    return { value: picture(1, 1, new Uint8Array(60)), diagnostics: [] };
  }, 100);
  for (const name of ["a.png", "a.png", "b.png", "b.png", "a.png"]) images.get(name);
  expect(read).toEqual(["a.png", "b.png", "a.png"]); // 60 + 60 > 100
});
