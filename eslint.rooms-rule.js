import path from "node:path";

/**
 * Holds the table of rooms: a room imports only the rooms of its row, through their `index.ts`, and only the packages
 * that are its own. A folder without a row is an error, so no new room opens unannounced.
 */
const roomsRule = {
  meta: { type: "problem", schema: [{ type: "object" }] },
  create(context) {
    const { rooms } = context.options[0];
    const parts = path.relative(path.join(context.cwd, "src"), context.filename).split(path.sep);
    const room = rooms.find(({ name }) => name === parts[0]);
    const complain = (node, message) => { context.report({ node, message }); };

    const checkRelative = (node, specifier) => {
      const target = path.posix.join(...parts.slice(0, -1), specifier).replace(/\.js$/, ".ts").split("/");
      if (target[0] === "..") return complain(node, `\`${specifier}\` is outside src/`);
      if (target[0] === parts[0]) return undefined;
      if (!room.imports.includes(target[0])) return complain(node, `\`${room.name}\` may not import \`${target[0]}\``);
      if (target.length > 1 && target.slice(1).join("/") !== "index.ts")
        complain(node, `import \`${target[0]}\` through its index.js`);
      return undefined;
    };
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== "string") return;
      if (specifier.startsWith(".")) return checkRelative(node, specifier);
      const owned = room.packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
      if (!owned) complain(node, `\`${room.name}\` may not import the package \`${specifier}\``);
    };
    return {
      Program(node) {
        if (room === undefined) complain(node, `\`src/${parts[0]}\` has no row in eslint.rooms.js`);
      },
      ...(room === undefined
        ? {}
        : {
            ImportDeclaration: check,
            ExportNamedDeclaration: check,
            ExportAllDeclaration: check,
            ImportExpression: check,
          }),
    };
  },
};

/** The lint plugin that `eslint.config.js` installs. */
export const roomsPlugin = { rules: { rooms: roomsRule } };
