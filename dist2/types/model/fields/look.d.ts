/** What `look` is for, in `course.yaml`. */
export declare const lookText = "How the documents look: `default`, one of the looks of docs/templates.md, or a folder of `templates/looks/` of the course.";
/** What is printed of figures, tables and listings that are to come. */
export declare const slotRooms: readonly ["reserve", "line", "omit"];
/** What is printed of a slot that is to come. */
export type SlotRoom = (typeof slotRooms)[number];
/** What `slots` is for, in `course.yaml`. */
export declare const slotsText = "What handouts print of a figure, table or listing that is to come: `reserve`, a frame of its final size; `line`, its caption alone; `omit`, nothing. Where absent it is a frame of some lines. With `--draft` such a frame says who owes it and when it is due.";
/** What `look` is for, in the file of one document. */
export declare const ownLookText = "How its document looks; as the course says where absent.";
