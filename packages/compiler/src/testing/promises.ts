import type { LinkedPromise, LinkedPromised, Place, PromisedPattern } from "@handrail/model";
import type { CompiledClauses, ExpectedValues, ValueName } from "./expected.ts";

export interface CompiledPromise {
  readonly title: string;
  readonly place: Place;
  readonly because: string | null;
  readonly source: string | null;
  /** The promise speaks of situations in which this is true. */
  readonly when: ValueName;
  readonly then: readonly CompiledPromised[];
  readonly despiteLimits: boolean;
}

export type CompiledPromised = {
  readonly place: Place;
  /** As it is written. */
  readonly said: string;
  readonly pattern: PromisedPattern;
} & (
  | { readonly kind: "some" | "every"; readonly clauses: CompiledClauses }
  | { readonly kind: "none" }
);

export function compilePromise(promise: LinkedPromise, values: ExpectedValues): CompiledPromise {
  const { title, place, because, source, despiteLimits } = promise;
  return {
    title,
    place,
    because,
    source,
    when: values.value(promise.when),
    then: promise.then.map((one) => compilePromised(one, values)),
    despiteLimits,
  };
}

export function compilePromised(
  promised: LinkedPromised,
  values: ExpectedValues,
): CompiledPromised {
  const { place, said, pattern } = promised;
  if (promised.kind === "none") return { kind: "none", place, said, pattern };
  return {
    kind: promised.kind,
    place,
    said,
    pattern,
    clauses: values.clauses(promised.clauses),
  };
}
