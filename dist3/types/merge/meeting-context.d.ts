import type { Placed } from "../diagnostics/index.js";
import type { MeetingPattern, TimeOfDay } from "../model/index.js";
import type { ContextObject } from "./context-value.js";
import type { DocumentWords } from "./document-words.js";
/** From when to when, in the words of the document. */
export declare function clockWords({ value }: Placed<TimeOfDay>, { usual }: DocumentWords): string;
/** What a syllabus prints of one of `meetings`. */
export declare function meetingContext(meeting: MeetingPattern, words: DocumentWords): ContextObject;
