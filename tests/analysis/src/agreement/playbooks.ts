import type { Draw } from "./draw.ts";

const relations = ["=", "<", "<=", ">", ">=", "is not"];
const orders = ["<", "<=", ">", ">="];
const money = ["price", "cost", "budget"];

const declarations = `fact ready is yes/no
fact waiting is yes/no
fact stage is step of discovery, evaluation, purchase, renewal
fact channel is one of human, digital, reseller
fact medium is one of human, digital, phone
fact price is money in EUR
fact cost is money in EUR
fact budget is money in EUR
fact visits is number from 0 to 100
fact calls is number
fact share is percent
fact start is date
fact due is date
fact since is time
fact until is time
fact pause is duration
`;

/** A playbook with two rules, of conditions that both sides of a comparison follow exactly. */
export function drawPlaybook(draw: Draw): string {
  const derived = [...defines(draw), ...scores(draw), ...tables(draw)];
  const names = derived.map(({ atom }) => atom);
  const rule = (name: string) =>
    `rule "${name}"\n  when ${condition(draw, 1 + draw.below(3), names)}\n  then call customer\n`;
  return `${declarations}${derived.map(({ text }) => text).join("")}${rule("one")}${rule("two")}`;
}

interface Derived {
  readonly text: string;
  readonly atom: (draw: Draw) => string;
}

type Atoms = readonly Derived["atom"][];

function condition(draw: Draw, depth: number, derived: Atoms): string {
  if (depth === 0) return atom(draw, derived);
  const parts = Array.from({ length: 2 + draw.below(3) }, () => {
    const part = condition(draw, depth - 1 - draw.below(depth), derived);
    return draw.chance(15) ? `not (${part})` : `(${part})`;
  });
  return parts.join(draw.chance(60) ? " and " : " or ");
}

function atom(draw: Draw, derived: Atoms): string {
  if (derived.length > 0 && draw.chance(25)) return draw.from(derived)(draw);
  return draw.from(atoms)(draw);
}

const amount = (draw: Draw) => `${draw.from([0, 1, 10, 50, 100])} EUR`;
const hours = (draw: Draw) => draw.from(["1h", "24h", "48h", "2 days"]);
const days = (draw: Draw) => draw.from(["1 day", "3 days", "1 week"]);
const day = (draw: Draw) => draw.from(["2026-11-20", "2026-11-23", "2026-12-01"]);
const instant = (draw: Draw) => draw.from(["2026-11-22T09:00Z", "2026-11-23T09:00Z"]);
const fact = [
  "ready",
  "stage",
  "channel",
  "price",
  "visits",
  "due",
  "since",
  "pause",
  "calls",
  "share",
];

const atoms: readonly Derived["atom"][] = [
  (draw) => draw.from(["ready", "waiting", "ready = no", "waiting = ready"]),
  (draw) =>
    `stage ${draw.from(relations)} ${draw.from(["discovery", "evaluation", "purchase", "renewal"])}`,
  () => "stage is evaluation or renewal",
  (draw) => `channel is ${draw.from(["human", "not digital", "one of human, reseller"])}`,
  () => "channel = medium",
  (draw) => `segment = ${draw.from(["small", "large", "public"])}`,
  (draw) => `${draw.from(money)} ${draw.from(relations)} ${amount(draw)}`,
  (draw) => `${draw.from(money)} ${draw.from(relations)} ${draw.from(money)}`,
  (draw) => `${draw.from(money)} + ${draw.from(money)} ${draw.from(orders)} ${draw.from(money)}`,
  (draw) => `${draw.from(money)} - ${draw.from(money)} ${draw.from(orders)} ${amount(draw)}`,
  (draw) => `${draw.from(money)} * 3 ${draw.from(orders)} ${draw.from(money)}`,
  (draw) => `visits ${draw.from(relations)} ${draw.from([0, 3, 5, 7, 100])}`,
  (draw) => `visits is between ${draw.below(5)} and ${4 + draw.below(5)}`,
  (draw) => `calls ${draw.from(relations)} visits`,
  (draw) => `calls ${draw.from(relations)} ${draw.from([-1, 0.5, 3])}`,
  (draw) => `share ${draw.from(orders)} ${draw.from(["10%", "20%"])}`,
  (draw) => `due ${draw.from(["is before", "is after", "="])} ${draw.from(["start", "today"])}`,
  (draw) => `start ${draw.from(["is before", "is after"])} ${day(draw)}`,
  (draw) => `due - start ${draw.from(orders)} ${days(draw)}`,
  (draw) =>
    `start is ${draw.from(["more", "less"])} than ${days(draw)} ${draw.from(["ago", "away"])}`,
  (draw) =>
    `${draw.from(["since", "until"])} is ${draw.from(["more", "less"])} than ${hours(draw)} ${draw.from(["ago", "away"])}`,
  (draw) => `since ${draw.from(["is before", "is after"])} ${draw.from(["until", instant(draw)])}`,
  (draw) => `until - since ${draw.from(orders)} ${draw.from(["pause", hours(draw)])}`,
  (draw) => `pause ${draw.from(orders)} ${hours(draw)}`,
  (draw) => `${draw.from(fact)} is ${draw.from(["known", "unknown"])}`,
];

function defines(draw: Draw): readonly Derived[] {
  if (draw.chance(50)) return [];
  return [
    { text: `define urgent as ${condition(draw, 1, [])}\n`, atom: () => "urgent" },
    {
      text: `define rest as ${draw.from(money)} - ${draw.from(money)}\n`,
      atom: (one) => `rest ${one.from(orders)} ${amount(one)}`,
    },
  ];
}

function scores(draw: Draw): readonly Derived[] {
  if (draw.chance(50)) return [];
  const items = Array.from(
    { length: 2 + draw.below(4) },
    () =>
      `  ${draw.from(["add", "add", "take"])} ${draw.from([5, 10, 20, 30])} when ${condition(draw, draw.below(2), [])}\n`,
  );
  return [
    {
      text: `score fit\n${items.join("")}  bands cold below 10, warm below 30, hot\n`,
      atom: (one) =>
        one.chance(50)
          ? `fit band ${one.from(relations)} ${one.from(["cold", "warm", "hot"])}`
          : `fit ${one.from(relations)} ${one.from([0, 15, 20, 45])}`,
    },
  ];
}

function tables(draw: Draw): readonly Derived[] {
  if (draw.chance(60)) return [];
  const cell = {
    stage: () => draw.from(["-", "discovery", "evaluation, purchase", ">= purchase"]),
    visits: () => draw.from(["-", "> 3", "<= 7", "5"]),
    ready: () => draw.from(["-", "-", "yes", "no"]),
  };
  const rows = ["human", "digital", "phone", ...(draw.chance(50) ? ["-"] : [])].map(
    (mode) => `  | ${cell.stage()} | ${cell.visits()} | ${cell.ready()} | ${mode} |\n`,
  );
  return [
    {
      text: `table "Who" first match\n  | when stage | when visits | when ready | then contact mode |\n${rows.join("")}`,
      atom: (one) =>
        one.chance(70)
          ? `contact mode ${one.from(["=", "is not"])} ${one.from(["human", "digital", "phone"])}`
          : `contact mode is ${one.from(["known", "unknown", "one of human, phone"])}`,
    },
  ];
}
