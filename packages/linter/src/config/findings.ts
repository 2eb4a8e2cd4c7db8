import type { FindingDefinition } from "@handrail/syntax";

interface Named {
  readonly name: string;
  readonly near: string | undefined;
}

function nearest({ near }: Named, otherwise: string): string {
  return near === undefined ? otherwise : `Did you mean \`${near}\`?`;
}

/** `handrail.json` is no JSON. */
export const brokenConfig: FindingDefinition<{
  readonly expected: string;
  readonly found: string;
}> = {
  code: "HR6510",
  name: "broken-configuration",
  severity: "error",
  message: ({ expected, found }) =>
    `This is no JSON: ${expected} was expected${found === "" ? ", and the file ends" : `, not \`${found}\``}.`,
  hint: () => "Correct the place; names and texts stand in double quotes, and no comma comes last.",
  explanation:
    "`handrail.json` says which checks are on. While it cannot be read nothing is checked, for what is off would be reported and what is on would be missed.",
  wrong: '{ "lint": { "long-title": off } }',
  right: '{ "lint": { "long-title": "off" } }',
};

/** A part that `handrail.json` does not have. */
export const unknownPart: FindingDefinition<Named> = {
  code: "HR6511",
  name: "unknown-part-of-configuration",
  severity: "error",
  message: ({ name }) => `\`handrail.json\` has no part \`${name}\` here.`,
  hint: (details) =>
    nearest(details, "It has `lint` and `overrides`, and each override `in` and `lint`."),
  explanation:
    "A misspelt part would be passed over in silence, and the checks would be other ones than you think. So every name in `handrail.json` must be known.",
  wrong: '{ "lints": { "long-title": "off" } }',
  right: '{ "lint": { "long-title": "off" } }',
};

/** A check that there is not. */
export const unknownCheck: FindingDefinition<Named> = {
  code: "HR6512",
  name: "unknown-check",
  severity: "error",
  message: ({ name }) => `There is no check \`${name}\`.`,
  hint: (details) => nearest(details, "`handrail explain` lists them all."),
  explanation:
    "Checks are named by their name or their code. A misspelt one would leave the check as it was, without a word.",
  wrong: '{ "lint": { "long-titel": "off" } }',
  right: '{ "lint": { "long-title": "off" } }',
};

/** An option that a check does not have. */
export const unknownOption: FindingDefinition<Named & { readonly check: string }> = {
  code: "HR6513",
  name: "unknown-option",
  severity: "error",
  message: ({ name, check }) => `\`${check}\` has no option \`${name}\`.`,
  hint: (details) => nearest(details, `\`handrail explain ${details.check}\` lists its options.`),
  explanation:
    "What may be set of a check is said on its page. A misspelt option would leave the check as it was, without a word.",
  wrong: '{ "lint": { "long-title": ["info", { "least": 60 }] } }',
  right: '{ "lint": { "long-title": ["info", { "most": 60 }] } }',
};

/** A value that does not fit. */
export const wrongSetting: FindingDefinition<{
  readonly found: string;
  readonly expected: string;
}> = {
  code: "HR6514",
  name: "wrong-setting",
  severity: "error",
  message: ({ found, expected }) => `\`${found}\` is not ${expected}.`,
  hint: ({ expected }) => `Write ${expected}.`,
  explanation:
    "A check has a level (`error`, `warning`, `info`, `off`), or a list of a level and its options. Anything else has no meaning that could be guessed.",
  wrong: '{ "lint": { "long-title": "loud" } }',
  right: '{ "lint": { "long-title": "info" } }',
};

/** A finding that is always an error. */
export const alwaysError: FindingDefinition<{ readonly name: string }> = {
  code: "HR6515",
  name: "always-an-error",
  severity: "error",
  message: ({ name }) => `\`${name}\` is always an error, and has no level of its own.`,
  hint: () => "Remove it: a playbook with errors decides nothing.",
  explanation:
    "An error says that a sentence cannot be understood, or means nothing. There is no way to decide by such a playbook, so it cannot be turned down.",
  wrong: '{ "lint": { "unknown-value": "off" } }',
  right: '{ "lint": { "never-true": "off" } }',
};

export const configFindings = [
  brokenConfig,
  unknownPart,
  unknownCheck,
  unknownOption,
  wrongSetting,
  alwaysError,
] as readonly FindingDefinition<never>[];
