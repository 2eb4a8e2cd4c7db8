import type { Flows, SentenceDifference, SituationDifference } from "@handrail/sdk";
import { setIn } from "../../terminal/grid.ts";
import { printable, shortened } from "../../terminal/printable.ts";
import type { Style } from "../../terminal/style.ts";
import { count } from "../../terminal/words.ts";
import { type ComparedPlaybook, isDifferent, type OnRecords } from "../../versions/compared.ts";
import { askedWhereWords, askedWords, shownAsks } from "./asks.ts";
import {
  becauseWords,
  becomesWords,
  firstPlaces,
  restWords,
  sharedBecause,
  suchAs,
  whereWords,
} from "./regions.ts";
import { byOthersWords, editedLines, ownSentences } from "./sentences.ts";
import {
  conclusion,
  flowsWords,
  flowWords,
  isSilent,
  limitHead,
  outcomeWords,
  roomBecomes,
  roomWhere,
  sentenceWords,
  unclearWords,
} from "./words.ts";

/** A comparison as a person reads it. */
export function prettyDiff(
  compared: readonly ComparedPlaybook[],
  style: Style,
  width: number,
  most: number,
): string {
  const sections = compared
    .map((one) => section(one, style, width, most))
    .filter((one) => one !== "");
  const mark = compared.some(isDifferent) ? style.red("✗") : style.green("✓");
  const end = setIn(`${mark} ${conclusion(compared)}`, width, 0, 2);
  return `${sections.map((one) => `${one}\n`).join("")}${end}\n`;
}

function section(compared: ComparedPlaybook, style: Style, width: number, most: number): string {
  const { name, outcome } = compared;
  const said = outcomeWords(compared);
  if (said !== null) return `${setIn(printable(said), width, 0, 2)}\n`;
  if (outcome.kind !== "compared") return "";
  const { difference, tested, records } = outcome;
  const { sentences, beside, situations } = difference;
  if (isSilent(outcome)) return "";
  const byOthers = byOthersWords(sentences);
  const others = beside.map((one) => `  changed ${one}\n`).join("");
  return [
    `${style.bold(name)}\n`,
    ...ownSentences(sentences).map((one) => sentence(one, style, width)),
    byOthers === "" ? "" : `${setIn(printable(byOthers), width, 2, 2)}\n`,
    others,
    regionsOf(situations, sentences, records, style, width, most),
    ...situations.limits.map((one) =>
      [
        `${setIn(printable(limitHead(one)), width, 2, 2)}\n`,
        `${setIn(printable(roomWhere(one)), width, 4, 2)}\n`,
        `${setIn(roomBecomes(one), width, 6, 2)}\n`,
        `${style.dim(setIn(printable(suchAs(one.example.words)), width, 6, 2))}\n`,
      ].join(""),
    ),
    asksOf(situations, style, width, most),
    unclearOf(situations, style, width),
    difference.alike || tested.situations === 0
      ? ""
      : flows(tested, "situation of tests", "situations of tests", style, width),
    records === null ? "" : flows(records.flows, "record", "records", style, width),
  ].join("");
}

function sentence(one: SentenceDifference, style: Style, width: number): string {
  const place = (one.after ?? one.before)?.place ?? null;
  const line = (one.after ?? one.before)?.line;
  const at = place === null ? "" : ` ${style.dim(`(${place.file}:${line})`)}`;
  const texts = editedLines(one).map(({ mark, text }) => {
    const said = setIn(`${mark} ${printable(shortened(text, 400))}`, width, 4, 2);
    return `${mark === "-" ? style.red(said) : style.green(said)}\n`;
  });
  return `${setIn(`${printable(sentenceWords(one))}${at}`, width, 2, 2)}\n${texts.join("")}`;
}

function regionsOf(
  situations: SituationDifference,
  sentences: readonly SentenceDifference[],
  records: OnRecords | null,
  style: Style,
  width: number,
  most: number,
): string {
  const first = firstPlaces(situations);
  const parts = situations.actions.map(({ action, regions }, place) => {
    const shared = sharedBecause(regions, sentences);
    const lines = regions.slice(0, most).map((region, index) => {
      const number = records?.regions[(first[place] ?? 0) + index] ?? null;
      const more = [
        shared === "" ? becauseWords(region, sentences) : "",
        number === null ? "" : count(number, "record"),
      ].filter((one) => one !== "");
      return [
        `${setIn(printable(whereWords(region)), width, 4, 2)}\n`,
        `${setIn(printable(becomesWords(region)), width, 6, 2)}\n`,
        `${style.dim(setIn(printable(suchAs(region.example.words)), width, 6, 2))}\n`,
        more.length === 0 ? "" : `${style.dim(setIn(printable(more.join(", ")), width, 6, 2))}\n`,
      ].join("");
    });
    const rest = restWords(regions.slice(most));
    const more = rest === "" ? "" : `${setIn(printable(rest), width, 4, 2)}\n`;
    const by = shared === "" ? "" : ` ${printable(shared)}`;
    const head = `${style.bold(printable(action))} is decided differently${by}`;
    return `${setIn(head, width, 2, 2)}\n${lines.join("")}${more}`;
  });
  return parts.join("");
}

function asksOf(
  situations: SituationDifference,
  style: Style,
  width: number,
  most: number,
): string {
  const line = (text: string, margin: number) => `${setIn(printable(text), width, margin, 2)}\n`;
  const { facts, rest: others } = shownAsks(situations, most);
  const parts = facts.flatMap(({ fact, isMore, settles, regions, rest }) => [
    isMore
      ? line(`and ${settles}`, 2)
      : `${setIn(`it asks for ${style.bold(printable(fact))} in other situations, ${printable(settles)}`, width, 2, 2)}\n`,
    ...regions.flatMap((region) => [
      line(askedWhereWords(region), 4),
      line(askedWords(region), 6),
      style.dim(line(suchAs(region.example.words), 6)),
    ]),
    rest === "" ? "" : line(rest, 4),
  ]);
  return [...parts, others === "" ? "" : line(others, 2)].join("");
}

function unclearOf({ unclear }: SituationDifference, style: Style, width: number): string {
  return unclear
    .map((one) => {
      const example = one.example === null ? "" : suchAs(one.example.words);
      return [
        `${setIn(`${style.yellow("?")} ${printable(unclearWords(one))}`, width, 2, 2)}\n`,
        example === "" ? "" : `${style.dim(setIn(printable(example), width, 6, 2))}\n`,
      ].join("");
    })
    .join("");
}

function flows(all: Flows, noun: string, plural: string, style: Style, width: number): string {
  const head = setIn(`${flowsWords(all, noun, plural)}.`, width, 2, 2);
  const lines = all.flows.map((one) => {
    const times = count(one.situations, noun, plural);
    const said = setIn(`${times}: ${printable(flowWords(one))}`, width, 4, 2);
    return `${said}\n      ${style.dim(`such as “${printable(one.example)}”`)}\n`;
  });
  return `${head}\n${lines.join("")}`;
}
