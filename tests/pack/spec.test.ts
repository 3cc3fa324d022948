import { commandTranscript } from "../support/command-spec.js";
import { runSpecs } from "../support/spec-cases.js";

runSpecs("pack", commandTranscript);
