import type { FindingDefinition } from "@handrail/syntax";

/** A finding of the model. Its examples may use other playbooks, which `files` holds by path; they are `example.playbook` themselves. */
export interface ModelFindingDefinition<Details> extends FindingDefinition<Details> {
  readonly files?: { readonly [path: string]: string };
}

/** Keeps the type of the details while a definition is written as a plain object. */
export function defineFinding<Details>(
  definition: ModelFindingDefinition<Details>,
): ModelFindingDefinition<Details> {
  return definition;
}
