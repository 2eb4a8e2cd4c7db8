import { defineFinding } from "./define.ts";
import { didYouMean } from "./words.ts";

/** `for` something that no statement declares as a choice. */
export const unknownChoice = defineFinding<{
  readonly name: string;
  readonly near: string | undefined;
}>({
  code: "HR4030",
  name: "unknown-choice",
  severity: "error",
  message: ({ name }) => `There is no choice \`${name}\`.`,
  hint: ({ name, near }) =>
    didYouMean(
      near,
      `Declare it: \`choice ${name} picks highest priority\`, or \`picks first match\`.`,
    ),
  explanation:
    "After `for`, a rule names the choice that it belongs to. Of the rules of a choice at most one wins, and the choice says how, so it has to be declared.",
  wrong:
    'choice next step picks highest priority\nrule "Call" for next step\n  when late\n  then call customer\nrule "Wait" for next step\n  when early\n  then send summary\nrule "Pitch" for next stpe\n  when ready\n  then pitch project\n  priority 10',
  right:
    'choice next step picks highest priority\nrule "Call" for next step\n  when late\n  then call customer\nrule "Wait" for next step\n  when early\n  then send summary\nrule "Pitch" for next step\n  when ready\n  then pitch project\n  priority 10',
});

/** A choice without rules, or with one. */
export const choiceOfOne = defineFinding<{ readonly name: string; readonly members: number }>({
  code: "HR4031",
  name: "choice-of-one",
  severity: "warning",
  message: ({ name, members }) =>
    members === 0
      ? `No rule is for \`${name}\`, so there is nothing to choose from.`
      : `Only one rule is for \`${name}\`, so there is nothing to choose.`,
  hint: ({ name }) => `Write \`rule "…" for ${name}\` where a rule belongs to it.`,
  explanation:
    "A choice decides between rules. With less than two it changes nothing, which is hardly what is meant. Often the `for` of a rule is missing.",
  wrong:
    'choice next step picks highest priority\nrule "Call" for next step\n  when late\n  then call customer',
  right:
    'choice next step picks highest priority\nrule "Call" for next step\n  when late\n  then call customer\nrule "Pitch" for next step\n  when ready\n  then pitch project\n  priority 10',
});

/** Two rules of a choice that neither priority nor title tells apart. */
export const tie = defineFinding<{
  readonly title: string | null;
  readonly name: string;
  readonly place: string;
}>({
  code: "HR4032",
  name: "choice-tie",
  severity: "warning",
  message: ({ title, name, place }) =>
    title === null
      ? `Nothing says whether this rule for \`${name}\` goes before the one ${place}: neither has a title, and their priorities are equal.`
      : `Nothing says whether “${title}” for \`${name}\` goes before the rule of that title ${place}: their priorities are equal.`,
  hint: () => "Give one of them a higher `priority`, or each a title of its own.",
  explanation:
    "Of several rules that hold, the one with the highest priority wins, and of equal ones the first by title. Where these are equal too, the rules' ids decide, which nobody sees in the text.",
  wrong:
    "choice next step picks highest priority\nrule for next step\n  when late\n  then call customer\nrule for next step\n  when ready\n  then pitch project",
  right:
    "choice next step picks highest priority\nrule for next step\n  when late\n  then call customer\nrule for next step\n  when ready\n  then pitch project\n  priority 10",
});

/** Rules of a `first match` choice in several files. */
export const apart = defineFinding<{ readonly name: string; readonly place: string }>({
  code: "HR4033",
  name: "first-match-apart",
  severity: "error",
  message: ({ name, place }) =>
    `The rules for \`${name}\` stand in different files: the first is ${place}.`,
  hint: ({ name }) =>
    `Move this rule there, or write \`choice ${name} picks highest priority\` and give the rules priorities.`,
  explanation:
    "With `picks first match` the order of the rules decides, and files have no order among one another. So all rules of such a choice stand in one file. With `picks highest priority` they may stand anywhere.",
  wrong: 'use "base.playbook"\nrule "Pitch" for next step\n  when ready\n  then pitch project',
  right: 'use "base.playbook"\nrule "Pitch"\n  when ready\n  then pitch project',
  files: {
    "base.playbook":
      'choice next step picks first match\nrule "Call" for next step\n  when late\n  then call customer\nrule "Wait" for next step\n  when early\n  then send summary',
  },
});

/** `priority` where the order decides. */
export const priorityInFirstMatch = defineFinding<{ readonly name: string }>({
  code: "HR4034",
  name: "priority-in-first-match",
  severity: "info",
  message: ({ name }) => `This priority does not decide which rule for \`${name}\` wins.`,
  hint: ({ name }) =>
    `Put the rule where it belongs in the order, or write \`choice ${name} picks highest priority\`.`,
  explanation:
    "With `picks first match` the first rule that holds wins, in the order of the file. A priority still orders the recommendation among those of other rules, but within the choice it says nothing.",
  wrong:
    'choice next step picks first match\nrule "Call" for next step\n  when late\n  then call customer\nrule "Pitch" for next step\n  when ready\n  then pitch project\n  priority 10',
  right:
    'choice next step picks first match\nrule "Pitch" for next step\n  when ready\n  then pitch project\nrule "Call" for next step\n  when late\n  then call customer',
});
