/** What shows that a check finds what it should, and nothing else. */
export interface Cases {
  /** Every playbook below begins with a header, which is not written there. */
  readonly hasHeader?: true;
  readonly faulty: readonly Faulty[];
  readonly correct: readonly (string | Faulty)[];
  /** A fault that is made in a shipped playbook, to be found at its place. */
  readonly seed?: Seed;
}

/** A playbook in which every place that is to be found stands between `«` and `»`. */
export interface Faulty {
  readonly text: string;
  /** What all fixes, certain or not, make of it. */
  readonly fixed?: string;
  readonly options?: { readonly [name: string]: number | readonly string[] };
  /** Other files of the workspace, by path; the playbook itself is `example.playbook`. */
  readonly files?: { readonly [path: string]: string };
}

export interface Seed {
  /** What is set of the check. */
  readonly options?: { readonly [name: string]: number };
  /** From `playbooks/`. */
  readonly file: string;
  /** A text that stands there once; null is the whole file. */
  readonly replace: string | null;
  /** What is put in its place, with the faulty part between `«` and `»`. */
  readonly by: string;
}
