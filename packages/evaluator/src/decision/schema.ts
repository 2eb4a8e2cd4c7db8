const text = { type: "string" } as const;
const textOrNull = { type: ["string", "null"] } as const;
const texts = { type: "array", items: text } as const;
const instant = {
  type: "string",
  pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$",
} as const;
const instantOrNull = { anyOf: [instant, { type: "null" }] } as const;

function listOf<const Name extends string>(name: Name) {
  return { type: "array", items: { $ref: `#/$defs/${name}` } } as const;
}

/** An object with exactly these fields. */
function closed<const Properties extends object>(properties: Properties) {
  return {
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  } as const;
}

const recommendation = {
  action: text,
  traits: texts,
  within: textOrNull,
  due: instantOrNull,
  notBefore: instantOrNull,
  every: textOrNull,
  by: textOrNull,
  to: textOrNull,
  via: textOrNull,
  notVia: texts,
  with: { type: "object" },
  escalation: listOf("escalation"),
  priority: { type: "number" },
  tags: texts,
  rules: listOf("rule"),
} as const;

/**
 * The JSON schema (draft 2020-12) of a decision: a public contract, like the decision's `schema` number.
 *
 * @example
 * decisionSchema.$schema; // "https://json-schema.org/draft/2020-12/schema"
 * decisionSchema.properties.schema; // { const: 1 }
 */
export const decisionSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Handrail decision",
  ...closed({
    schema: { const: 1 },
    playbook: textOrNull,
    version: textOrNull,
    plan: { type: "string", pattern: "^sha256-[0-9a-f]{64}$" },
    at: instant,
    key: textOrNull,
    recommendations: listOf("recommendation"),
    blocked: listOf("blocked"),
    deferred: listOf("deferred"),
    pending: listOf("pending"),
    questions: listOf("question"),
    values: { type: "object" },
  }),
  $defs: {
    recommendation: closed(recommendation),
    blocked: closed({ ...recommendation, blockedBy: listOf("rule"), unknown: texts }),
    deferred: closed({
      ...recommendation,
      limits: listOf("rule"),
      until: instantOrNull,
      unknown: texts,
    }),
    pending: closed({ action: text, rules: listOf("rule"), unknown: texts }),
    question: closed({ fact: text, ask: textOrNull, settles: { type: "integer", minimum: 1 } }),
    escalation: closed({ to: textOrNull, after: text, at: instant }),
    rule: closed({ id: text, title: textOrNull, because: textOrNull, source: textOrNull }),
  },
} as const;
