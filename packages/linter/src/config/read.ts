import { type Finding, type FindingDefinition, nearest, report, type Span } from "@handrail/syntax";
import type { Level } from "../check.ts";
import type { OptionSpec } from "../options.ts";
import type { Config, Override, Setting, Settings } from "./config.ts";
import {
  alwaysError,
  brokenConfig,
  unknownCheck,
  unknownOption,
  unknownPart,
  wrongSetting,
} from "./findings.ts";
import { type JsonMember, type JsonNode, JsonProblem, readJson } from "./json.ts";
import { type Known, knownChecks } from "./known.ts";

/** What `handrail.json` says, and what is wrong with it. */
export interface ReadConfig {
  /** Null where it is no JSON. What is wrong is left out of it. */
  readonly config: Config | null;
  readonly findings: readonly Finding[];
}

const levels: ReadonlySet<string> = new Set(["error", "warning", "info", "off"]);
const aLevel = "a level: `error`, `warning`, `info` or `off`";

/** Reads the text of a `handrail.json`. */
export function readConfig(text: string): ReadConfig {
  const findings: Finding[] = [];
  const say = <Details>(definition: FindingDefinition<Details>, span: Span, details: Details) => {
    findings.push(report(definition, span, details));
  };
  const known = knownChecks();
  const source = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, " ").slice(0, 60);
  const wrong = (node: JsonNode, expected: string) =>
    say(wrongSetting, node.span, { found: source(node.span), expected });

  function partsOf(node: JsonNode, names: readonly string[]): ReadonlyMap<string, JsonNode> {
    if (node.kind !== "object") {
      wrong(node, "an object, in curly brackets");
      return new Map();
    }
    const fitting = node.members.filter(({ name, span }) => {
      if (names.includes(name)) return true;
      say(unknownPart, span, { name, near: nearest(name, names) });
      return false;
    });
    return new Map(fitting.map(({ name, value }) => [name, value]));
  }

  function settings(node: JsonNode | undefined): Settings {
    const found = new Map<string, Setting>();
    if (node === undefined) return found;
    if (node.kind !== "object") wrong(node, "an object of checks with their levels");
    else {
      for (const member of node.members) {
        const one = setting(member);
        if (one !== null) found.set(one.code, one.setting);
      }
    }
    return found;
  }

  function setting({ name, span, value }: JsonMember) {
    const check = known.find((one) => one.name === name || one.code === name.toUpperCase());
    if (check === undefined) {
      const near = nearest(
        name,
        known.flatMap((one) => [one.name, one.code]),
      );
      say(unknownCheck, span, { name, near });
      return null;
    }
    if (check.severity === "error") {
      say(alwaysError, span, { name });
      return null;
    }
    const [first, second, ...more] = value.kind === "array" ? value.items : [value];
    const level = first?.kind === "text" && levels.has(first.value) ? (first.value as Level) : null;
    if (level === null || more.length > 0) {
      wrong(level === null ? (first ?? value) : value, aLevel);
      return null;
    }
    return { code: check.code, setting: { level, options: optionsOf(check, second) } };
  }

  function optionsOf(check: Known, node: JsonNode | undefined): Setting["options"] {
    if (node === undefined) return {};
    if (node.kind !== "object") {
      wrong(node, "an object of options");
      return {};
    }
    const options: Record<string, number | readonly string[]> = {};
    for (const { name, span, value } of node.members) {
      const spec = Object.hasOwn(check.options, name) ? check.options[name] : undefined;
      if (spec === undefined) {
        const near = nearest(name, Object.keys(check.options));
        say(unknownOption, span, { name, check: check.name, near });
        continue;
      }
      const fitting = optionValue(spec, value);
      if (fitting === null) wrong(value, expectedOf(spec));
      else options[name] = fitting;
    }
    return options;
  }

  function override(node: JsonNode): Override {
    const parts = partsOf(node, ["in", "lint"]);
    const paths = parts.get("in");
    const isList = paths?.kind === "array" && paths.items.every(({ kind }) => kind === "text");
    if (!isList) wrong(paths ?? node, '`"in"` with a list of folders and files');
    const items = paths?.kind === "array" ? paths.items : [];
    return {
      in: items.flatMap((one) => (one.kind === "text" ? one.value : [])),
      checks: settings(parts.get("lint")),
    };
  }

  try {
    const parts = partsOf(readJson(text), ["$schema", "lint", "overrides"]);
    const checks = settings(parts.get("lint"));
    const list = parts.get("overrides");
    if (list !== undefined && list.kind !== "array") wrong(list, "a list of overrides");
    const overrides = list?.kind === "array" ? list.items.map(override) : [];
    return { config: { checks, overrides }, findings };
  } catch (error) {
    if (!(error instanceof JsonProblem)) throw error;
    const { message: expected, span } = error;
    return {
      config: null,
      findings: [report(brokenConfig, span, { expected, found: source(span) })],
    };
  }
}

function optionValue(spec: OptionSpec, node: JsonNode): number | readonly string[] | null {
  if (spec.kind === "number") {
    return node.kind === "number" && node.value >= spec.minimum ? node.value : null;
  }
  if (node.kind !== "array") return null;
  const texts = node.items.flatMap((one) => (one.kind === "text" ? one.value : []));
  return texts.length === node.items.length ? texts : null;
}

function expectedOf(spec: OptionSpec): string {
  return spec.kind === "number" ? `a number from ${spec.minimum} on` : "a list of texts";
}
