import { every, type Formula, some } from "./formula.ts";

/** What a condition comes to with three values, each as a condition of JavaScript, which has two. */
export interface Truth {
  /** It is true. */
  readonly holds: Formula;
  /** It is false. */
  readonly fails: Formula;
  /** It is not false: true or unknown. */
  readonly mayHold: Formula;
  /** It is not true: false or unknown. */
  readonly mayFail: Formula;
  /** A part of it is no code: where it may hold, it has to be worked out. */
  readonly open: boolean;
}

export const always: Truth = {
  holds: true,
  fails: false,
  mayHold: true,
  mayFail: false,
  open: false,
};

/** What no code is made of: it may hold, and it may fail. */
export const open: Truth = {
  holds: false,
  fails: false,
  mayHold: true,
  mayFail: true,
  open: true,
};

export function not({ holds, fails, mayHold, mayFail, open }: Truth): Truth {
  return { holds: fails, fails: holds, mayHold: mayFail, mayFail: mayHold, open };
}

export function and(parts: readonly Truth[]): Truth {
  return {
    holds: every(parts.map(({ holds }) => holds)),
    fails: some(parts.map(({ fails }) => fails)),
    mayHold: every(parts.map(({ mayHold }) => mayHold)),
    mayFail: some(parts.map(({ mayFail }) => mayFail)),
    open: parts.some(({ open }) => open),
  };
}

export function or(parts: readonly Truth[]): Truth {
  return not(and(parts.map(not)));
}
