import { floatsOf } from "../fragmentation/page-floats.js";
import { inOnePiece, onPages, StripWriter } from "../fragmentation/strip-writer.js";
import { writeBlock, writeContent } from "./write-block.js";
/** Measures a block and all it holds for pages; `written` has what is in it as earlier rounds wrote it. */
export function measureBlock(block, area, context, written = null) {
    const writer = new StripWriter(area.width, onPages, { room: context.pageHeight || Infinity, give: context.fit.give });
    writeBlock(block, area, { writer, context, written, markers: [] });
    const strip = writer.finish();
    return { ...strip, floats: floatsOf(strip, writer.floats, context.pageHeight) };
}
/** Measures a block that is set in one piece; `given` is the width of its border box. */
export function measurePiece(block, area, context, given) {
    const writer = new StripWriter(area.width, inOnePiece);
    writeBlock(block, area, { writer, context, written: null, markers: [] }, given);
    return writer.finish();
}
/** Measures what a block holds, without the block's own edges: the inside of a table cell. */
export function measureContent(block, width, context) {
    const writer = new StripWriter(width, inOnePiece);
    writeContent(block, { x: 0, width }, { writer, context, written: null, markers: [] });
    return writer.finish();
}
