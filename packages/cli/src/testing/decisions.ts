import type { Decision, Recommendation } from "@handrail/evaluator";

/** A recommendation with nothing but what is given. */
export const recommendation = (
  action: string,
  more: Partial<Recommendation> = {},
): Recommendation => ({
  action,
  traits: [],
  within: null,
  due: null,
  notBefore: null,
  every: null,
  by: null,
  to: null,
  via: null,
  notVia: [],
  with: {},
  escalation: [],
  priority: 0,
  tags: [],
  rules: [],
  ...more,
});

/** A decision about nothing. */
export const nothingDecided: Decision = {
  schema: 1,
  playbook: null,
  version: null,
  plan: "",
  at: "2026-11-23T09:00:00Z",
  key: null,
  recommendations: [],
  blocked: [],
  deferred: [],
  pending: [],
  questions: [],
  values: {},
};
