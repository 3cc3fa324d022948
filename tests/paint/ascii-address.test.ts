import { expect, test } from "vitest";
import { asciiAddress } from "../../src/paint/ascii-address.js";

test.each([
  ["https://example.org", "https://example.org"],
  ["https://例子.测试/路径?问=答#节", "https://xn--fsqu00a.xn--0zwm56d/%E8%B7%AF%E5%BE%84?%E9%97%AE=%E7%AD%94#%E8%8A%82"],
  ["https://example.org/café", "https://example.org/caf%C3%A9"],
  ["mailto:café@example.org", "mailto:caf%C3%A9@example.org"],
  ["https://exa mple.org/é", "https://exa%20mple.org/%C3%A9"],
])("%s is written %s", (address, written) => {
  expect(asciiAddress(address)).toBe(written);
});
