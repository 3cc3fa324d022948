import { expect, test } from "vitest";
import { breakCost } from "../../src/layout/fragmentation/break-cost.js";
import { startToken } from "../../src/layout/fragmentation/break-token.js";
import { fillRooms, planPages } from "../../src/layout/fragmentation/take.js";
import { fillText, planText, stripText } from "./support/pages-as-text.js";
import { page, stripOf } from "./support/strips.js";

const line = { height: 60, gap: 5, cost: breakCost.free, weight: 0 };
const strip = stripOf([line, line, { ...line, cost: breakCost.never }]);

test("a strip, its plan and a filled page can be read as text", () => {
  expect(stripText(strip)).toMatchInlineSnapshot(`
    "0 gap 5.00 | free
    1 content article 60.00 lines "" | never
    2 gap 5.00 | free
    3 content article 60.00 lines "" | never
    4 gap 5.00 | never
    5 content article 60.00 lines "" | never
    "
  `);
  expect(planText(planPages({ strip, token: startToken, carried: [] }, () => ({ height: page, notes: null })))).toMatchInlineSnapshot(`
    "page 1 ends before 2 at 52.25
    page 2 ends before 5 at 10000104.50
    page 3 ends before 6 at 10000144.50
    "
  `);
  expect(fillRooms(strip, startToken, page, { rooms: 3 }).map(fillText).join("\n")).toMatchInlineSnapshot(`
    "gap 5.00 | free
    content article 60.00 lines "" | never
    65.00 high, ends before 2 for 0

    content article 60.00 lines "" | never
    gap 5.00 | never
    65.00 high, ends before 5 for 10000000

    content article 60.00 lines "" | never
    60.00 high, ends at the end
    "
  `);
});
