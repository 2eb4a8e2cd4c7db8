import type { LinkedPlaybook } from "@handrail/model";
import type { Span } from "@handrail/syntax";
import type { CheckContext } from "../context.ts";
import type { OptionSpecs } from "../options.ts";
import { actionNameAt } from "../tree.ts";
import { type Recommended, recommendedIn } from "./covers.ts";

/** A recommendation of this file, and where its action is named. */
export interface Lacking extends Recommended {
  readonly span: Span;
}

/**
 * What this file recommends that lacks something in one of the playbooks in which the file is run, each place once.
 *
 * @param lacks whether it does, in one playbook
 */
export function lackingHere(
  { file, tree, playbooks }: Pick<CheckContext<OptionSpecs>, "file" | "tree" | "playbooks">,
  lacks: (recommended: Recommended, playbook: LinkedPlaybook) => boolean,
): readonly Lacking[] {
  const found = new Map<number, Lacking>();
  for (const playbook of playbooks) {
    for (const one of recommendedIn(playbook)) {
      const { place } = one;
      if (place.file !== file || found.has(place.span.start) || !lacks(one, playbook)) continue;
      found.set(place.span.start, { ...one, span: actionNameAt(tree, place.span) });
    }
  }
  return [...found.values()].sort((left, right) => left.span.start - right.span.start);
}

/** Those of which each action is told once, where it is first recommended. */
export function oncePerAction(all: readonly Lacking[]): readonly Lacking[] {
  const known = new Set<string>();
  return all.filter(({ action }) => {
    const { size } = known;
    return known.add(action.id).size > size;
  });
}
