/** The audiences that a course has, whose editions can be made: students first. */
export function audiencesOf({ audiences }) {
    return [...new Set(["student", "instructor", ...audiences.map(({ value }) => value)])];
}
