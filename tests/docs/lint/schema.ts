import { checks, type OptionSpec } from "@handrail/linter";

const levels = ["error", "warning", "info", "off"];

/** The JSON schema of `handrail.json`, by which editors complete it. */
export function configSchema(): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Which checks of handrail are on",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: { type: "string" },
      lint: { $ref: "#/definitions/lint" },
      overrides: {
        description:
          "Other levels for folders and files; a later one counts before an earlier one.",
        type: "array",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["in"],
          properties: {
            in: {
              description: "Folders and files, from the folder of this file.",
              type: "array",
              items: { type: "string" },
            },
            lint: { $ref: "#/definitions/lint" },
          },
        },
      },
    },
    definitions: {
      level: { enum: levels },
      lint: {
        description: "Levels of checks, by name or code.",
        type: "object",
        properties: Object.fromEntries(checks.map((check) => [check.name, settingOf(check)])),
        additionalProperties: {
          anyOf: [
            { $ref: "#/definitions/level" },
            { type: "array", items: [{ $ref: "#/definitions/level" }, { type: "object" }] },
          ],
        },
      },
    },
  };
}

function settingOf({ explanation, level, options }: (typeof checks)[number]): object {
  const properties = Object.fromEntries(
    Object.entries(options).map(([name, spec]) => [name, optionOf(spec)]),
  );
  const withOptions = {
    type: "array",
    minItems: 1,
    maxItems: 2,
    items: [
      { $ref: "#/definitions/level" },
      { type: "object", additionalProperties: false, properties },
    ],
  };
  return {
    description: explanation,
    default: level,
    anyOf: [{ $ref: "#/definitions/level" }, withOptions],
  };
}

function optionOf(spec: OptionSpec): object {
  const { says: description } = spec;
  return spec.kind === "number"
    ? { description, type: "number", minimum: spec.minimum, default: spec.default }
    : { description, type: "array", items: { type: "string" }, default: spec.default };
}
