import { calendars } from "./calendars.ts";
import type { Case } from "./case.ts";
import { choices } from "./choices.ts";
import { guardrails, merging, questions, records, rules } from "./decisions.ts";
import { experiments } from "./experiments.ts";
import { histories } from "./histories.ts";
import { language } from "./language.ts";
import { limits } from "./limits.ts";
import { scores } from "./scores.ts";
import { time } from "./time.ts";
import { truth } from "./truth.ts";
import { values } from "./values.ts";

/** Every case by the section of `meaning.md` that it belongs to. */
export const cases: { readonly [section: string]: readonly Case[] } = {
  Values: values,
  Truth: truth,
  Time: time,
  "Business time": calendars,
  Scores: scores,
  Experiments: experiments,
  Histories: histories,
  Limits: limits,
  Rules: rules,
  Merging: merging,
  Guardrails: guardrails,
  Choices: choices,
  Questions: questions,
  Records: records,
  Language: language,
};
