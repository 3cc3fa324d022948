import type { encode as encodeCode } from "uqr";
import type { Outcome, Placed } from "../diagnostics/index.js";
import type { ImageBook } from "../images/index.js";
type Encode = typeof encodeCode;
declare function encoder(): Promise<Encode | null>;
/** The images of a document with the codes of addresses: a mistake in place of each where the package that makes them is missing, or the address is too long. */
export declare function qrBook(codes: readonly Placed<string>[], images: ImageBook, load?: typeof encoder): Promise<Outcome<ImageBook>>;
export {};
