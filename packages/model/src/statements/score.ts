import type { Name, ScoreBand, ScoreItem, ScoreStatement } from "@handrail/syntax";
import { constant } from "../expressions/build.ts";
import type { Elaboration } from "../expressions/elaboration.ts";
import { source } from "../expressions/source.ts";
import { pointsNotFixed, pointsTooFine } from "../findings/scores.ts";
import { spokenOf } from "../histories/spoken-of.ts";
import type { ScoreExpression, TypedExpression } from "../linked/expression.ts";
import type { DeclaredDefine } from "../scope/declarations.ts";
import { yesNo } from "../types/basic.ts";
import { checkBands } from "./bands.ts";
import type { Checking } from "./context.ts";
import { checkDeclaredOnce } from "./declared-once.ts";
import { checkCircle } from "./define.ts";

/** A score is a number of its own name, and its band a step named after it. */
export function declareScore(node: ScoreStatement, index: number): readonly DeclaredDefine[] {
  if (node.name === null) return [];
  const name = node.name.text;
  return [
    { name, index, part: "whole" },
    ...(node.bands.length === 0 ? [] : [{ name: bandName(name), index, part: "band" as const }]),
  ];
}

function bandName(score: string): string {
  return `${score} band`;
}

export type Score = TypedExpression & ScoreExpression;

/** The sum of a score's points. */
export function scoreValue(on: Elaboration, node: ScoreStatement): Score {
  const items = node.items.map((item) => ({
    when: conditionOf(on, item),
    points: pointsOf(on, item),
  }));
  const place = on.place((node.name ?? node).span);
  return { op: "score", items, type: { kind: "number", ...rangeOf(items) }, place };
}

/** An item's condition; what is more than a fact's name stands for the whole item, so that an explanation shows its points. */
function conditionOf(on: Elaboration, { when, span }: ScoreItem): TypedExpression {
  const place = on.place(span);
  if (when === null) return constant(true, yesNo, place);
  const condition = on.condition(when);
  return condition.op === "fact" ? condition : { ...condition, place };
}

/** The least and the most points that a score may come to, whatever its conditions have to do with one another. */
function rangeOf(items: Score["items"]): { readonly from: number; readonly to: number } {
  const always = items.filter(({ when }) => when.op === "constant" && when.value === true);
  const others = items.filter((item) => !always.includes(item));
  const base = sum(always.map(({ points }) => points));
  return {
    from: sum([base, ...others.map(({ points }) => Math.min(points, 0))]),
    to: sum([base, ...others.map(({ points }) => Math.max(points, 0))]),
  };
}

/** Points have at most four decimals, so their sum is exact in ten-thousandths, in any order. */
function sum(points: readonly number[]): number {
  return points.reduce((total, one) => total + Math.round(one * perPoint), 0) / perPoint;
}

const perPoint = 10_000;

/** The band that a score falls into. */
export function bandValue(on: Elaboration, node: ScoreStatement): TypedExpression {
  const bands = node.bands.map((band) => ({ name: band.name.text, below: limitOf(on, band) }));
  const values = [...new Set(bands.map(({ name }) => name))];
  const score = scoreValue(on, node);
  const [first, last] = [node.bands[0] ?? node, node.bands.at(-1) ?? node];
  const place = on.place({ start: first.span.start, end: last.span.end });
  return { op: "band", score, bands, type: { kind: "step of", values }, place };
}

function limitOf(on: Elaboration, { below }: ScoreBand): number | null {
  return below === null || below.kind === "missing" ? null : fixedPoints(on, below, "limit");
}

function pointsOf(on: Elaboration, { points, sign }: ScoreItem): number {
  if (points.kind === "missing") return 0;
  const fixed = fixedPoints(on, points, "points") ?? 0;
  return sign === "take" ? 0 - fixed : fixed;
}

/** A number that is the same in every situation; anything else is reported. */
function fixedPoints(
  on: Elaboration,
  node: ScoreItem["points"],
  what: "points" | "limit",
): number | null {
  const steps = what === "points" ? stepsOf(on, node) : undefined;
  // The syntax has said of words after a number that they are none.
  if (what === "points" && isInWords(node)) return null;
  if (steps !== undefined) {
    on.report(pointsNotFixed, node.span, { source: source(on, node.span), what, steps });
    return null;
  }
  const found = on.value(node);
  const { value } = found.op === "constant" ? found : { value: null };
  if (found.type.kind !== "number" || typeof value !== "number") {
    const reported = found.type.kind === "any" && found.op === "constant";
    if (!reported) on.report(pointsNotFixed, node.span, { source: source(on, node.span), what });
    return null;
  }
  const exact = Math.round(value * perPoint) / perPoint === value;
  if (!exact || Math.abs(value) > mostPoints) {
    on.report(pointsTooFine, node.span, { source: source(on, node.span) });
    return null;
  }
  return value;
}

/** `add 10 for each visit in last 30 days`: how many points, and the number of events. */
function stepsOf(on: Elaboration, { span }: ScoreItem["points"]) {
  const [, points, rest = ""] =
    /^(\d+(?:\.\d+)?)(?: points?)? ?(?:for each|for every|for|per|each|times|x|\*) (?:number of )?(.+)$/iu.exec(
      source(on, span),
    ) ?? [];
  const history = points === undefined ? undefined : spokenOf(rest, on.names.histories);
  if (points === undefined || history === undefined) return undefined;
  const window = / (?:in|over|during|within)(?: the)? (?:last|past) .+$/iu.exec(rest)?.[0] ?? "";
  const length = window.replace(/^.* (?:last|past) /iu, "");
  const last = window === "" ? "" : ` in last ${/^\d/.test(length) ? length : "30 days"}`;
  return { points, number: `number of ${history.plural}${last}` };
}

/** `30 points`. */
function isInWords(node: ScoreItem["points"]): boolean {
  return node.kind === "nameExpression" && !node.name.quoted && /^\d[\d.]* /.test(node.name.text);
}

/** So that a thousand of them still add up exactly. */
const mostPoints = 1e8;

export function checkScore(checking: Checking, node: ScoreStatement, index: number): void {
  const { on } = checking;
  const { from, to } = rangeOf(scoreValue(on, node).items);
  checkDeclaredOnce(checking, "score", node.name, index);
  checkCircle(checking, node.name);
  checkBands(
    on,
    node.bands.map((band) => ({ band, below: limitOf(on, band) })),
    { least: from, most: to },
  );
  const name = bandNameIn(node);
  if (name === null) return;
  checkDeclaredOnce(checking, "band", name, index);
  checkCircle(checking, name);
}

/** The name of the band, at the place of the score's own. */
function bandNameIn({ name, bands }: ScoreStatement): Name | null {
  return name === null || bands.length === 0 ? null : { ...name, text: bandName(name.text) };
}
