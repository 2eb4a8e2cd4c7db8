import type { Flows, SentenceDifference, SituationDifference } from "@handrail/sdk";
import { grouped } from "../../terminal/words.ts";
import type { ComparedPlaybook, OnRecords } from "../../versions/compared.ts";
import { askedWhereWords, askedWords, shownAsks } from "./asks.ts";
import { bothWords, firstPlaces, restWords, sharedBecause, suchAs, whereWords } from "./regions.ts";
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

/** A comparison for the comment on a pull request. */
export function markdownDiff(compared: readonly ComparedPlaybook[], most: number): string {
  const sections = compared.flatMap((one) => section(one, most));
  return [...sections, `**${escaped(conclusion(compared))}**`, ""]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function section(compared: ComparedPlaybook, most: number): readonly string[] {
  const { name, outcome } = compared;
  const said = outcomeWords(compared);
  if (said !== null) return [escaped(said)];
  if (outcome.kind !== "compared") return [];
  const { difference, tested, records } = outcome;
  const { sentences, beside, situations } = difference;
  if (isSilent(outcome)) return [];
  const byOthers = byOthersWords(sentences);
  return [
    `### ${escaped(name)}`,
    ...ownSentences(sentences).map(sentence),
    ...(byOthers === "" ? [] : [`- ${escaped(byOthers)}`]),
    ...beside.map((one) => `- changed ${one}`),
    ...regionsOf(situations, sentences, records, most),
    ...situations.limits.map(
      (one) =>
        `**${escaped(limitHead(one))}**: ${escaped(roomWhere(one))}, ${roomBecomes(one)}, ${escaped(suchAs(one.example.words))}.`,
    ),
    ...asksOf(situations, most),
    ...unclearOf(situations),
    ...(difference.alike || tested.situations === 0
      ? []
      : flows(tested, "situation of tests", "situations of tests")),
    ...(records === null ? [] : flows(records.flows, "record", "records")),
  ];
}

function sentence(one: SentenceDifference): string {
  const { before, after } = one;
  const place = after ?? before;
  const head = `- ${escaped(sentenceWords(one))}${place === null ? "" : ` (${escaped(place.place.file)}:${place.line})`}`;
  const lines = editedLines(one).map(({ mark, text }) => `  ${mark} ${text}`);
  if (lines.length === 0) return head;
  const fence = lines.some((line) => line.includes("```")) ? "````" : "```";
  return [head, `  ${fence}diff`, ...lines, `  ${fence}`].join("\n");
}

function regionsOf(
  situations: SituationDifference,
  sentences: readonly SentenceDifference[],
  records: OnRecords | null,
  most: number,
): readonly string[] {
  const first = firstPlaces(situations);
  return situations.actions.flatMap(({ action, regions }, place) => {
    const counts = records === null ? "" : " records |";
    const head = `| where | before | after | such as |${counts}\n|---|---|---|---|${records === null ? "" : "---|"}`;
    const rows = regions.slice(0, most).map((region, index) => {
      const { words } = region.example;
      const number = records?.regions[(first[place] ?? 0) + index] ?? null;
      const cells = [
        whereWords(region).replace(/^where |^in (?=every situation)/, ""),
        ...bothWords(region.example),
        words,
        ...(records === null ? [] : [number === null ? "" : grouped(number)]),
      ];
      return `| ${cells.map(cell).join(" | ")} |`;
    });
    const rest = restWords(regions.slice(most));
    const because = sharedBecause(regions, sentences);
    const by = because === "" ? "" : ` ${because}`;
    return [
      `**${escaped(action)}** is decided differently${escaped(by)}:`,
      [head, ...rows].join("\n"),
      ...(rest === "" ? [] : [escaped(rest)]),
    ];
  });
}

function asksOf(situations: SituationDifference, most: number): readonly string[] {
  const { facts, rest: others } = shownAsks(situations, most);
  const parts = facts.flatMap(({ fact, isMore, settles, regions, rest }) => {
    const rows = regions.map((region) =>
      [
        askedWhereWords(region).replace(/^where |^in (?=every situation)/, ""),
        askedWords(region),
        region.example.words,
      ]
        .map(cell)
        .join(" | "),
    );
    return [
      isMore
        ? `And ${escaped(settles)}:`
        : `It asks for **${escaped(fact)}** in other situations, ${escaped(settles)}:`,
      ["| where | what | such as |\n|---|---|---|", ...rows.map((row) => `| ${row} |`)].join("\n"),
      ...(rest === "" ? [] : [escaped(rest)]),
    ];
  });
  return [...parts, ...(others === "" ? [] : [escaped(others)])];
}

function unclearOf({ unclear }: SituationDifference): readonly string[] {
  return unclear.length === 0
    ? []
    : [unclear.map((one) => `- ${escaped(unclearWords(one))}`).join("\n")];
}

function flows(all: Flows, noun: string, plural: string): readonly string[] {
  const head = `${flowsWords(all, noun, plural)}.`;
  if (all.flows.length === 0) return [escaped(head)];
  const rows = all.flows.map(
    (one) => `| ${grouped(one.situations)} | ${cell(flowWords(one))} | ${cell(one.example)} |`,
  );
  return [escaped(head), ["| how many | what | such as |", "|---|---|---|", ...rows].join("\n")];
}

function cell(text: string): string {
  return escaped(text).replaceAll("|", "\\|");
}

function escaped(text: string): string {
  return text.replace(/[<>*_`[\]]/g, "\\$&").replace(/\s+/g, " ");
}
