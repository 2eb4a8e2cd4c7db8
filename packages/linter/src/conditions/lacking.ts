import type { LinkedPlaybook, Place } from "@handrail/model";
import type { Span } from "@handrail/syntax";
import type { CheckContext } from "../context.ts";
import type { OptionSpecs } from "../options.ts";
import { actionNameAt, actionUsesIn } from "../tree.ts";
import { type Recommended, recommendedIn } from "./covers.ts";

/** A recommendation of this file that lacks something. */
export interface Lacking {
  readonly action: { readonly id: string; readonly name: string };
  /** Where its action is named. */
  readonly span: Span;
  /** Its deadline, or all of it. */
  readonly within: Span;
}

/**
 * What this file recommends that lacks something in one of the playbooks in which the file is run, each place once.
 *
 * @param lacks whether it does, in one playbook: may depend on nothing but its arguments and the check's options
 */
export function lackingHere(
  { file, tree, inPlaybooks }: Pick<CheckContext<OptionSpecs>, "file" | "tree" | "inPlaybooks">,
  lacks: (recommended: Recommended, playbook: LinkedPlaybook) => boolean,
): readonly Lacking[] {
  if (actionUsesIn(tree).length === 0) return [];
  const found = new Map<number, Lacking>();
  for (const one of inPlaybooks((playbook) => lackingIn(playbook, file, lacks)).flat()) {
    const { start } = one.place.span;
    if (found.has(start)) continue;
    found.set(start, { ...one, span: actionNameAt(tree, one.place.span) });
  }
  return [...found.values()].sort((left, right) => left.span.start - right.span.start);
}

interface Placed extends Omit<Lacking, "span"> {
  readonly place: Place;
}

function lackingIn(
  playbook: LinkedPlaybook,
  file: string,
  lacks: (recommended: Recommended, playbook: LinkedPlaybook) => boolean,
): readonly Placed[] {
  return recommendedIn(playbook).flatMap((one): readonly Placed[] => {
    const { place, action, recommendation } = one;
    if (place.file !== file || !lacks(one, playbook)) return [];
    const within = recommendation.within?.place.span ?? place.span;
    return [{ action: { id: action.id, name: action.name }, place, within }];
  });
}

/** Those of which each action is told once, where it is first recommended. */
export function oncePerAction(all: readonly Lacking[]): readonly Lacking[] {
  const known = new Set<string>();
  return all.filter(({ action }) => {
    const { size } = known;
    return known.add(action.id).size > size;
  });
}
