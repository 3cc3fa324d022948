/** What `look` is for, in `course.yaml`. */
export const lookText = "How the documents look: `default`, one of the looks of docs/templates.md, or a folder of `templates/looks/` of the course.";

/** What `look` is for, in the file of one document. */
export const ownLookText = "How its document looks; as the course says where absent.";
