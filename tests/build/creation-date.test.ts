import { expect, test } from "vitest";
import { sourceDateEpoch } from "../../src/build/creation-date.js";

test("whole seconds are taken as they are", () => {
  expect(sourceDateEpoch({ SOURCE_DATE_EPOCH: "1690156800" })).toEqual({ value: 1690156800, diagnostics: [] });
});

test("an absent or empty variable asks for nothing", () => {
  expect(sourceDateEpoch({})).toEqual({ value: null, diagnostics: [] });
  expect(sourceDateEpoch({ SOURCE_DATE_EPOCH: "" })).toEqual({ value: null, diagnostics: [] });
});

test.each(["soon", "-1", "1.5", "1e9", "999999999999"])("`%s` is no number of seconds", (epoch) => {
  const { value, diagnostics } = sourceDateEpoch({ SOURCE_DATE_EPOCH: epoch });
  expect(value).toBeNull();
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    [
      "build/invalid-source-date-epoch",
      `\`SOURCE_DATE_EPOCH\` is \`${epoch}\`, expected whole seconds since 1970`,
    ],
  ]);
});
