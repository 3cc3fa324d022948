import ts from "typescript";

// What TypeScript writes of `for (const item of items)` and `const [first] = items` asks the array for an iterator and that for one
// object an item. Code that has not been optimised, which is most of what runs while a few documents are made, really makes them all: they
// were a fifth of all bytes that were allocated. In the built program arrays, tuples and typed arrays are walked and taken apart by index,
// which sees the same items, also of an array that grows meanwhile. Strings, maps, sets and whatever else has an iterator of its own stay.

const typedArrays = new Set(["Uint8Array", "Int8Array", "Uint16Array", "Int16Array", "Uint32Array", "Int32Array", "Float32Array", "Float64Array"]);

/** Whether all that a type lets through is an array: of one that may be something else, or anything, nothing is known. */
function isArray(checker, type) {
  const bound = type.flags & ts.TypeFlags.TypeParameter ? checker.getBaseConstraintOfType(type) : type;
  if (bound === undefined) return false;
  if (bound.isUnion()) return bound.types.every((one) => isArray(checker, one));
  return checker.isArrayType(bound) || checker.isTupleType(bound) || typedArrays.has(bound.symbol?.name);
}

/** The transformer of one file: it needs the types of the whole program, and goes before all that TypeScript does itself. */
class ArrayWalks {
  #checker;
  #context;
  #factory;

  constructor(checker, context) {
    this.#checker = checker;
    this.#context = context;
    this.#factory = context.factory;
  }

  visit = (node) => {
    if (ts.isForOfStatement(node)) return this.#loop(node) ?? ts.visitEachChild(node, this.visit, this.#context);
    if (ts.isArrayBindingPattern(node) && this.#isTakenByIndex(node)) return this.#byIndex(node);
    return ts.visitEachChild(node, this.visit, this.#context);
  };

  #isArray(node) {
    return isArray(this.#checker, this.#checker.getTypeAtLocation(node));
  }

  /** Whether a pattern takes single items of an array: a rest is a new array, which an index does not give. */
  #isTakenByIndex(pattern) {
    return this.#isArray(pattern) && pattern.elements.every((element) => ts.isOmittedExpression(element) || element.dotDotDotToken === undefined);
  }

  /** `[a, , b = c]` as `{ 0: a, 2: b = c }`. */
  #byIndex({ elements }) {
    return this.#factory.createObjectBindingPattern(elements.flatMap((element, index) => {
      if (ts.isOmittedExpression(element)) return [];
      return [this.#factory.createBindingElement(undefined, this.#factory.createNumericLiteral(index), ts.visitNode(element.name, this.visit), ts.visitNode(element.initializer, this.visit))];
    }));
  }

  /** `entries()` of an array whose index and item have names: the array. */
  #arrayOfEntries({ expression }, { name }) {
    if (!ts.isCallExpression(expression) || !ts.isPropertyAccessExpression(expression.expression) || expression.expression.name.text !== "entries") return null;
    const array = expression.expression.expression;
    const isPair = ts.isArrayBindingPattern(name) && name.elements.length <= 2 && name.elements.every((element) => ts.isOmittedExpression(element) || (element.dotDotDotToken === undefined && element.initializer === undefined));
    return isPair && this.#isArray(array) ? array : null;
  }

  /** The loop with an index; `null` for one that does not walk an array. */
  #loop(node) {
    const [declaration] = ts.isVariableDeclarationList(node.initializer) ? node.initializer.declarations : [];
    if (node.awaitModifier !== undefined || declaration === undefined) return null;
    const ofEntries = this.#arrayOfEntries(node, declaration);
    if (ofEntries === null && !this.#isArray(node.expression)) return null;
    const [items, at] = [this.#factory.createUniqueName("items"), this.#factory.createUniqueName("at")];
    const item = this.#factory.createElementAccessExpression(items, at);
    const [index, value] = ofEntries === null ? [undefined, declaration] : declaration.name.elements;
    const named = [[index, at], [value, item]].filter(([one]) => one !== undefined && !ts.isOmittedExpression(one));
    const variables = named.map(([{ name }, initializer]) => this.#variable(ts.visitNode(name, this.visit), initializer));
    const body = ts.visitNode(node.statement, this.visit);
    const head = variables.length === 0 ? [] : [this.#factory.createVariableStatement(undefined, this.#factory.createVariableDeclarationList(variables, node.initializer.flags))];
    return this.#counting({ items, at, array: ts.visitNode(ofEntries ?? node.expression, this.visit), statements: [...head, body] });
  }

  #variable(name, initializer) {
    return this.#factory.createVariableDeclaration(name, undefined, undefined, initializer);
  }

  #counting({ items, at, array, statements }) {
    const begin = this.#factory.createVariableDeclarationList([this.#variable(items, array), this.#variable(at, this.#factory.createNumericLiteral(0))], ts.NodeFlags.Let);
    const isInside = this.#factory.createLessThan(at, this.#factory.createPropertyAccessExpression(items, "length"));
    return this.#factory.createForStatement(begin, isInside, this.#factory.createPostfixIncrement(at), this.#factory.createBlock(statements, true));
  }
}

/** What TypeScript is given to compile a program with, before what it does itself. */
export function arraysByIndex(program) {
  const checker = program.getTypeChecker();
  return (context) => (file) => ts.visitNode(file, new ArrayWalks(checker, context).visit);
}
