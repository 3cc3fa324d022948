/** What is made when it is first asked for, and then kept; what it is made from is let go of then. */
export function once<Value>(make: () => Value): () => Value {
  let maker: (() => Value) | null = make;
  let made: { readonly value: Value } | null = null;
  return () => {
    if (maker !== null) made = { value: maker() };
    maker = null;
    if (made === null) throw new Error("what is made asked for itself");
    return made.value;
  };
}
