/** A condition that the checker judges. */
export function machine(id, failure) {
    return { id, judge: { by: "machine" }, failure };
}
/** A condition that no document of Lectern can meet. */
export function absence(of, id, failure) {
    return { id, judge: { by: "absence", of }, failure };
}
/** A condition that takes a person, in documents that hold a feature. */
export function person(where, id, failure) {
    return { id, judge: { by: "person", where }, failure };
}
