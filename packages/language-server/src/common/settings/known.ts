/** What somebody may set, in the section `handrail` of their editor's settings. */
export interface Values {
  /** Of a definition, its type. */
  readonly "hints.types": boolean;
  /** Of a setting, what it comes to where it is used. */
  readonly "hints.settings": boolean;
  /** Of business time, the hours that it follows. */
  readonly "hints.businessTime": boolean;
  /** Above rules, in how many examples they fire. */
  readonly "lenses.rules": boolean;
  /** Above promises, in how many examples they were kept. */
  readonly "lenses.promises": boolean;
  /** Above tests, how they came out. */
  readonly "lenses.tests": boolean;
  /** Whether findings are told of every playbook in the folders, or of open ones alone. */
  readonly "findings.of": "all files" | "open files";
  /** Whether what only proofs can tell is told, too. */
  readonly "findings.proofs": boolean;
  /** How many findings of one document are told at most. */
  readonly "findings.most": number;
}

/** A value that may be set: what it is where nobody sets it, and what it must be. */
interface Known<Value> {
  readonly initially: Value;
  readonly expected: string;
  fits(value: unknown): value is Value;
}

const yesNo: Known<boolean> = {
  initially: true,
  expected: "true or false",
  fits: (value) => typeof value === "boolean",
};

export const known: { readonly [Key in keyof Values]: Known<Values[Key]> } = {
  "hints.types": yesNo,
  "hints.settings": yesNo,
  "hints.businessTime": yesNo,
  "lenses.rules": yesNo,
  "lenses.promises": yesNo,
  "lenses.tests": yesNo,
  "findings.of": {
    initially: "all files",
    expected: '"all files" or "open files"',
    fits: (value) => value === "all files" || value === "open files",
  },
  "findings.proofs": yesNo,
  "findings.most": {
    initially: 1000,
    expected: "a whole number of at least 1",
    fits: (value): value is number => Number.isInteger(value) && Number(value) >= 1,
  },
};
