/** How a playbook is laid out: chance by a seed of its own, so that a playbook prints alike each time. */
export interface Style {
  /** True so many times in a hundred. */
  readonly chance: (percent: number) => boolean;
  readonly shuffled: <T>(all: readonly T[]) => readonly T[];
  readonly lineEnd: string;
}

/** Nothing out of the ordinary. */
export const plain: Style = { chance: () => false, shuffled: (all) => all, lineEnd: "\n" };

/** Other orders, other breaks, comments. */
export function unruly(seed: number): Style {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return {
    chance: (percent) => next(100) < percent,
    shuffled: (all) => {
      const rest = [...all];
      return all.flatMap(() => rest.splice(next(rest.length), 1));
    },
    lineEnd: seed % 7 === 0 ? "\r\n" : "\n",
  };
}
