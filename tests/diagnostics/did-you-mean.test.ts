import fc from "fast-check";
import { expect, test } from "vitest";
import { closestName } from "../../src/diagnostics/index.js";

const keys = ["title", "subtitle", "key-points", "references", "figures", "tables", "toc"];

test("one slip of the finger finds the name", () => {
  expect(closestName("tilte", keys)).toBe("title");
  expect(closestName("refrences", keys)).toBe("references");
  expect(closestName("figure", keys)).toBe("figures");
});

test("case and separators do not count", () => {
  expect(closestName("keyPoints", keys)).toBe("key-points");
  expect(closestName("key_points", keys)).toBe("key-points");
});

test("what is far from everything finds nothing", () => {
  expect(closestName("colour", keys)).toBeNull();
  expect(closestName("x", keys)).toBeNull();
  expect(closestName("t".repeat(100_000), keys)).toBeNull();
});

test("of equally near names the first wins", () => {
  expect(closestName("cats", ["bats", "hats"])).toBe("bats");
  expect(closestName("cats", ["hats", "bats"])).toBe("hats");
});

test("a name finds itself among any names", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,20}$/), fc.array(fc.stringMatching(/^[a-z]{1,20}$/)), (name, others) => {
      expect(closestName(name, [...others, name])).toBe(name);
    }),
  );
});
