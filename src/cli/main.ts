#!/usr/bin/env node
import process from "node:process";
import { codeFolder, keepCodeIn } from "./code-cache.js";

// Before anything else is loaded, for what is loaded earlier is compiled anew each time.
keepCodeIn(codeFolder(process.env, process.platform));
await import("./program.js");
