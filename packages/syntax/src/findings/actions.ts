import { defineFinding } from "./definition.ts";

export const durationWithoutUnit = defineFinding<{ found: string }>({
  code: "HR1040",
  name: "duration-without-unit",
  severity: "error",
  message: ({ found }) => `\`${found}\` is a number, and a duration is needed: ${found} what?`,
  hint: ({ found }) =>
    `Add the unit: \`${found} min\`, \`${found}h\`, \`${found} days\`, \`${found} business days\`, \`${found} weeks\`.`,
  explanation:
    "How long something takes is said with a number and a unit. Without the unit nobody knows whether minutes or days are meant, and a wrong guess would move every deadline.",
  wrong: "when stage = evaluation then offer expert chat within 5",
  right: "when stage = evaluation then offer expert chat within 5 business days",
});

export const actionsNotJoinedByAnd = defineFinding<{ found: string }>({
  code: "HR1041",
  name: "actions-not-joined-by-and",
  severity: "error",
  message: ({ found }) => `Actions are joined by \`and\`, not by \`${found}\`.`,
  hint: ({ found }) =>
    found === "or"
      ? "A rule recommends all of its actions. Write one rule for each case."
      : "Write `and` between the actions. A comma separates only the facts after `with`.",
  explanation:
    "A rule recommends every action that it names, so they are joined by `and`. If either one or the other should be done, the playbook has to say in which case which: that is two rules.",
  wrong: "when stage = evaluation then offer expert chat, offer comparison tool",
  right: "when stage = evaluation then offer expert chat and offer comparison tool",
});

export const otherwise = defineFinding<{ word: string }>({
  code: "HR1042",
  name: "no-otherwise",
  severity: "error",
  message: ({ word }) => `A rule has no \`${word}\`.`,
  hint: () => "Write a second rule for the other case: `when not (…) then …`.",
  explanation:
    "A rule says what to do when its condition is true; when it is false, the rule is silent, and when something is not known, it waits. An `otherwise` would have to decide what happens when nobody knows, so the other case is written as a rule of its own.",
  wrong: "when stage = evaluation then offer expert chat otherwise send newsletter",
  right:
    "when stage = evaluation then offer expert chat\nwhen not (stage = evaluation) then send newsletter",
});

export const oneActionEach = defineFinding<{ found: string }>({
  code: "HR1043",
  name: "one-action-each",
  severity: "error",
  message: ({ found }) => `\`${found}\`: a guardrail names one action.`,
  hint: () => "Write one `never` for each action, or `never anything that …` with a trait.",
  explanation:
    "A guardrail forbids one action, or all that have certain traits. With several names in one sentence it would be open whether each of them is forbidden, or only all of them together.",
  wrong: "never pitch project and send offer when decision ready = no",
  right: "never pitch project when decision ready = no\nnever send offer when decision ready = no",
});

export const inForWithin = defineFinding<{ found: string; right: string }>({
  code: "HR1044",
  name: "in-for-within",
  severity: "warning",
  message: ({ found }) => `\`${found}\` is part of the action's name here, not a deadline.`,
  hint: ({ right }) => `Write \`${right}\` if it is meant as a deadline.`,
  explanation:
    "A deadline follows `within`. Other words, such as `in`, may be part of an action's name, so what stands after them is read as the name. An action whose name ends in a duration is hardly ever meant.",
  wrong: "when stage = evaluation then offer expert chat in 2 days",
  right: "when stage = evaluation then offer expert chat within 2 days",
});

export const conditionAfterThen = defineFinding<{ found: string }>({
  code: "HR1045",
  name: "condition-after-then",
  severity: "error",
  message: ({ found }) => `\`${found}\` is a condition, but after \`then\` stand actions.`,
  hint: () => "Join it to the conditions after `when`, or write a rule of its own for it.",
  explanation:
    "A rule has two halves: after `when` it says in which situation, and after `then` what to do. A comparison among the actions belongs into the first half. It cannot set a fact either, because facts come from data.",
  wrong: "when stage = evaluation then offer expert chat and channel = digital",
  right: "when stage = evaluation and channel = digital then offer expert chat",
});

export const timeForRole = defineFinding<{ found: string; time: string; within: string | null }>({
  code: "HR1124",
  name: "time-for-role",
  severity: "error",
  message: ({ found, time }) => `\`${found}\` names who does it, and \`${time}\` is a time.`,
  hint: ({ within }) =>
    within === null
      ? "Say how long it may take: `within 1 business day`."
      : `Say how long it may take, such as \`within ${within}\`.`,
  explanation:
    "After `by` stands who does something: `by sales manager`. A deadline is a time that it may take, so that it holds for every customer, whenever the rule applies: `within 1 business day`, `within 4h`.",
  wrong: "when stage = evaluation then offer expert chat by end of day",
  right: "when stage = evaluation then offer expert chat within 1 business day",
});

export const valueForFact = defineFinding<{ found: string }>({
  code: "HR1125",
  name: "value-for-fact",
  severity: "error",
  message: ({ found }) => `\`with\` takes facts, and \`${found}\` is a value.`,
  hint: () => "Name the fact whose value is to go along: `with deal value`.",
  explanation:
    "`with` names the facts that a handover carries, so that whoever takes over need not ask again. What they hold is in the situation, and not in the rule.",
  wrong: 'when stage = evaluation then offer expert chat with "50k EUR"',
  right: "when stage = evaluation then offer expert chat with deal value",
});
