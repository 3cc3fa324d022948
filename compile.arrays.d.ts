import type ts from "typescript";

/** Walks arrays by index: what TypeScript is given to compile a program with, before what it does itself. */
export function arraysByIndex(program: ts.Program): ts.TransformerFactory<ts.SourceFile>;
