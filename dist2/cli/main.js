#!/usr/bin/env node
import process from "node:process";
import { codeFolder, keepCodeIn } from "./code-cache.js";
import { spareEngine } from "./engine.js";
import { tellLoadFailure } from "./load-failure.js";
import { knownBuild, tellAgain } from "./tell-again.js";
spareEngine();
// Before anything else is loaded, for what is loaded earlier is compiled anew each time.
keepCodeIn(codeFolder(process.env, process.platform));
// Where nothing has changed since the same was built, the program itself is not needed.
const known = knownBuild(process.argv.slice(2), process.cwd());
if (known !== null)
    tellAgain(known);
else
    try {
        await import("./program.js");
    }
    catch (error) {
        tellLoadFailure(error);
    }
