/** What is made when it is first asked for, and then kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  let maker: (() => Value) | null = make;
  return () => {
    made ??= { value: (maker ?? make)() };
    maker = null;
    return made.value;
  };
}
