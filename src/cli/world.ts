/** Somewhere that text can be written to. */
export interface TextStream {
  write(text: string): unknown;
}

/** What a command sees of the world around it. */
export interface World {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
  /** Whole path of the current folder. */
  readonly from: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}
