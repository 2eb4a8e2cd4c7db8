/** A deliberate mistake in one module of the reference. */
export interface Mutation {
  readonly mistake: string;
  /** Its file in `reference`. */
  readonly module: string;
  /** The module's exports that are different, given the right ones. */
  readonly change: (right: Exports) => Exports;
}

export interface Exports {
  // biome-ignore lint/suspicious/noExplicitAny: a mutation knows the functions that it replaces.
  readonly [name: string]: (...args: any[]) => any;
}
