import type { Draw } from "./draw.ts";

/** The facts that generated decisions hang on, with all their values; null is not known. */
export const domain = {
  ready: [null, true, false],
  waiting: [null, true, false],
  stage: [null, "discovery", "evaluation", "purchase"],
  channel: [null, "human", "digital"],
} as const;

const actions = ["call customer", "send offer", "pitch project", "write letter"];
const traits = ["helps", "sells", "human", "digital"];

/** A playbook of rules, guardrails, a choice and promises about facts of few values. */
export function drawDecisions(draw: Draw): string {
  const choice = draw.chance(50);
  const rules = Array.from({ length: 3 + draw.below(4) }, (_, index) => rule(draw, index, choice));
  const guardrails = Array.from({ length: draw.below(4) }, () => guardrail(draw));
  const promises = Array.from({ length: 3 }, (_, index) => promise(draw, index));
  return `fact ready is yes/no
fact waiting is yes/no
fact stage is step of discovery, evaluation, purchase
fact channel is one of human, digital
action call customer is human, helps
action send offer is digital, sells
action pitch project is human, sells
action write letter is digital, helps
${choice ? "choice step picks highest priority\n" : ""}${[...rules, ...guardrails, ...promises].join("")}`;
}

function atom(draw: Draw): string {
  return draw.from([
    () => draw.from(["ready", "waiting", "ready = no", "waiting = no"]),
    () => `stage ${draw.from(["=", ">", "<=", "is not"])} ${draw.from(["evaluation", "purchase"])}`,
    () => `channel = ${draw.from(["human", "digital"])}`,
    () => `${draw.from(["ready", "stage", "channel"])} is ${draw.from(["known", "unknown"])}`,
  ])();
}

function condition(draw: Draw): string {
  const parts = Array.from({ length: 1 + draw.below(3) }, () => atom(draw));
  if (draw.chance(30)) parts.push(`(${atom(draw)} or ${atom(draw)})`);
  return parts.join(" and ");
}

const deadline = (draw: Draw) => draw.from(["", " within 1h", " within 24h", " within 2 days"]);
const medium = (draw: Draw) => draw.from(["", "", "", " via phone", " via mail", " via channel"]);

function rule(draw: Draw, index: number, choice: boolean): string {
  const member = choice && draw.chance(60);
  const more = draw.chance(30) ? `\n   and ${draw.from(actions)}${deadline(draw)}` : "";
  const priority = member ? `\n  priority ${draw.below(3)}` : "";
  return `rule "r${index}"${member ? " for step" : ""}\n  when ${condition(draw)}\n  then ${draw.from(actions)}${deadline(draw)}${medium(draw)}${more}${priority}\n`;
}

function guardrail(draw: Draw): string {
  const what = draw
    .from([...actions, `anything that ${draw.from(traits)}`.replace("is ", "")])
    .replace(/that (human|digital)/, "that is $1");
  return `never ${what}${draw.from(["", "", " via phone", " via human"])} when ${condition(draw)}\n`;
}

function promise(draw: Draw, index: number): string {
  const kind = draw.from(["that helps", "that sells", "that is human", ""]);
  const then = draw.from([
    () => `anything ${kind}${draw.from(["", " within 24h"])}`,
    () => `nothing ${kind}`,
    () => `everything ${kind} within ${draw.from(["24h", "48h"])}`,
    () => `${draw.from(actions)} within 24h`,
    () => `no ${draw.from(actions)}`,
  ])();
  return `promise "p${index}"\n  when ${condition(draw)}\n  then ${then}\n`.replaceAll(
    "  within",
    " within",
  );
}
