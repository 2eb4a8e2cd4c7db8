import { actions } from "./actions.ts";
import { calendars } from "./calendars.ts";
import { choices, seriesOf } from "./choices.ts";
import { defines } from "./defines.ts";
import { experiments } from "./experiments.ts";
import { facts } from "./facts.ts";
import { guardrail } from "./guardrails.ts";
import { histories } from "./histories.ts";
import { limit } from "./limits.ts";
import type { Lines, Printing } from "./printing.ts";
import { readings } from "./readings.ts";
import { leftOut, rule } from "./rules.ts";
import { scores } from "./scores.ts";
import { overrides, settings } from "./settings.ts";
import { table } from "./tables.ts";

/** What stands beside the sentences that use it. */
export function declarations(printing: Printing): readonly Lines[] {
  const derived = [defines, scores, experiments];
  const all = [calendars, facts, histories, actions, settings, ...derived, choices, readings];
  return all.flatMap((print) => print(printing));
}

/** What a using file changes in the one that it uses. */
export function changes(printing: Printing): readonly Lines[] {
  return [overrides, leftOut].flatMap((print) => print(printing));
}

/** A statement that decides something, and whether it stands in the used file. */
export interface Placed {
  readonly used: boolean;
  /** Statements of one series keep their order, and stay in one file. */
  readonly series: string | null;
  /** Whether it gives names that other statements use. */
  readonly declares?: boolean;
  readonly lines: Lines;
}

export function sentences(printing: Printing): readonly Placed[] {
  const { tables, rules, guardrails, limits } = printing.playbook;
  return [
    ...tables.map((one) => ({
      used: one.used,
      series: null,
      declares: one.names.length > 0,
      lines: table(printing, one),
    })),
    ...rules.map((one) => ({
      used: one.used,
      series: seriesOf(printing, one),
      lines: rule(printing, one),
    })),
    ...guardrails.map((one) => ({
      used: one.used,
      series: null,
      lines: guardrail(printing, one),
    })),
    ...limits.map((one) => ({ used: one.used, series: null, lines: limit(printing, one) })),
  ];
}
