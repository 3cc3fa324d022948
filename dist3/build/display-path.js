import path from "node:path";
/** A path as people should see it: relative to the project with forward slashes, or whole where it lies elsewhere. */
export function displayPath(root, file) {
    const relative = path.relative(root, file);
    const outside = relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative);
    return (outside ? file : relative).split(path.sep).join("/");
}
