import { pointsPerUnit } from "./length.js";
const millimetres = (width, height) => ({
    width: width * pointsPerUnit.mm,
    height: height * pointsPerUnit.mm,
});
/** Page sizes by their CSS Paged Media names (§7.1), portrait. */
export const pageSizes = {
    a3: millimetres(297, 420),
    a4: millimetres(210, 297),
    a5: millimetres(148, 210),
    b4: millimetres(250, 353),
    b5: millimetres(176, 250),
    "jis-b4": millimetres(257, 364),
    "jis-b5": millimetres(182, 257),
    letter: { width: 612, height: 792 },
    legal: { width: 612, height: 1008 },
    ledger: { width: 792, height: 1224 },
};
