/** The rooms of the house, as lint and the documentation read them. */
export declare const rooms: readonly {
  readonly name: string;
  readonly does: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}[];
