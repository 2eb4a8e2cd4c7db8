import type { LinkedPlaybook, Type } from "@handrail/model";
import { fold, type Node, type Span } from "@handrail/syntax";

/** What is done to a sentence. */
export type MutationOperator =
  | "left out"
  | "always"
  | "negated"
  | "dropped"
  | "and or"
  | "bound"
  | "value"
  | "known"
  | "filter"
  | "action"
  | "clause"
  | "row order";

/** One slight change of a text. */
export interface Edit {
  readonly operator: MutationOperator;
  readonly span: Span;
  /** Nothing where it is left out. */
  readonly text: string;
  /** What is named as changed, where that is more than what is replaced. */
  readonly shown?: { readonly before: string; readonly after: string | null };
}

/** What operators know of the playbook that they change. */
export interface Ground {
  text(node: { readonly span: Span }): string;
  /** The values of a fact, a field, a band or a variant, in their order; none where it is of another type. */
  valuesOf(name: string): readonly string[];
  /** Names of actions. */
  readonly actions: readonly string[];
}

export function groundOf(source: string, linked: LinkedPlaybook): Ground {
  const fields = linked.histories.flatMap((history) => history.fields);
  const types = new Map<string, Type>(
    [...fields, ...linked.facts, ...linked.defines].map(({ name, type }) => [fold(name), type]),
  );
  return {
    text: ({ span }) => source.slice(span.start, span.end),
    valuesOf(name) {
      const type = types.get(fold(name));
      return type?.kind === "one of" || type?.kind === "step of" ? type.values : [];
    },
    actions: linked.actions.map(({ name }) => name),
  };
}

/** Replaces a node. */
export function replaced(operator: MutationOperator, { span }: Node, text: string): Edit {
  return { operator, span, text };
}

/** The element that comes after another, and the first after the last. */
export function nextOf(values: readonly string[], value: string): string | undefined {
  const index = values.findIndex((one) => fold(one) === fold(value));
  return index === -1 || values.length < 2 ? undefined : values[(index + 1) % values.length];
}
