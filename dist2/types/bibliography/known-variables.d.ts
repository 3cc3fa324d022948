/** What another program's entries may say: the variables that are read, by what they hold. */
export interface KnownVariables {
    readonly types: readonly string[];
    readonly names: readonly string[];
    readonly dates: readonly string[];
    readonly texts: readonly string[];
}
