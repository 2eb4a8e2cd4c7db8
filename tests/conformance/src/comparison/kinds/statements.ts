import type { Playbook } from "../../playbook/playbook.ts";
import type { Type } from "../../playbook/types.ts";
import type { PlaybookKind } from "./kind.ts";

const types: readonly (readonly [Type["kind"], floor: number])[] = [
  ["yes/no", 20],
  ["one of", 10],
  ["step of", 10],
  ["number", 10],
  ["percent", 10],
  ["money", 10],
  ["duration", 10],
  ["date", 10],
  ["time", 10],
  ["text", 10],
  ["list of", 10],
];

/** The statements that a playbook is made of, and their clauses. */
export const statements: readonly PlaybookKind[] = [
  ...types.map(([kind, floor]) => ({
    name: `fact is ${kind}`,
    floor,
    holds: ({ facts }: Playbook) => facts.some(({ type }) => type.kind === kind),
  })),
  { name: "no facts are declared", floor: 10, holds: ({ facts }) => facts.length === 0 },
  { name: "no actions are declared", floor: 15, holds: ({ actions }) => actions.length === 0 },
  { name: "zone", floor: 25, holds: ({ header }) => header?.zone != null },
  {
    name: "the header is valid for a time",
    floor: 4,
    holds: ({ header }) => header?.valid != null,
  },
  { name: "a used file", floor: 8, holds: ({ usedHeader }) => usedHeader !== null },
  { name: "setting", floor: 25, holds: ({ settings }) => settings.length > 0 },
  {
    name: "set",
    floor: 2,
    holds: ({ settings }) => settings.some(({ set }) => set !== null),
  },
  { name: "define", floor: 25, holds: ({ defines }) => defines.length > 0 },
  { name: "read", floor: 4, holds: ({ readings }) => readings.length > 0 },
  {
    name: "without rule",
    floor: 1,
    holds: ({ rules }) => rules.some(({ without }) => without),
  },
  { name: "never", floor: 30, holds: ({ guardrails }) => guardrails.length > 0 },
  {
    name: "never … via",
    floor: 15,
    holds: ({ guardrails }) => guardrails.some(({ via }) => via !== null),
  },
  {
    name: "never anything that",
    floor: 15,
    holds: ({ guardrails }) => guardrails.some(({ covers }) => "traits" in covers),
  },
];
