import type { Playbook } from "../playbook/playbook.ts";

/** A deliberate mistake in one module of the reference. */
export interface Mutation {
  readonly mistake: string;
  /** Its file in `reference`; one that imports no file that imports it, as a mistake in a circle would not be seen. */
  readonly module: string;
  /** The playbooks on which it may show, where these are not most of them. */
  readonly about?: (playbook: Playbook) => boolean;
  /** The module's exports that are different, given the right ones. */
  readonly change: (right: Exports) => Exports;
}

export interface Exports {
  // biome-ignore lint/suspicious/noExplicitAny: a mutation knows the functions that it replaces.
  readonly [name: string]: (...args: any[]) => any;
}
