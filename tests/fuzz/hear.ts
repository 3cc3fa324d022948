/** What packages say by themselves while something is read, which nobody asked them to: words of the input would reach a terminal as they are. */
export async function hear(read: () => void | Promise<void>): Promise<readonly string[]> {
  const said: string[] = [];
  const listen = (...words: readonly unknown[]): void => { said.push(String(words[0]).slice(0, 200)); };
  const emitWarning = process.emitWarning.bind(process);
  const { warn, error } = console;
  process.emitWarning = listen;
  console.warn = listen;
  console.error = listen;
  try {
    await read();
  } finally {
    process.emitWarning = emitWarning;
    console.warn = warn;
    console.error = error;
  }
  return said;
}
