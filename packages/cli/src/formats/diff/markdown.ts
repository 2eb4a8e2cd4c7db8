import type { Flows, SentenceDifference } from "@handrail/sdk";
import { grouped } from "../../terminal/words.ts";
import type { ComparedPlaybook } from "../../versions/compared.ts";
import {
  conclusion,
  flowsWords,
  flowWords,
  isByOthers,
  outcomeWords,
  sentenceWords,
} from "./words.ts";

/** A comparison for the comment on a pull request. */
export function markdownDiff(compared: readonly ComparedPlaybook[]): string {
  const sections = compared.flatMap((one) => section(one));
  return [...sections, `**${escaped(conclusion(compared))}**`, ""]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function section(compared: ComparedPlaybook): readonly string[] {
  const { name, outcome } = compared;
  const said = outcomeWords(compared);
  if (said !== null) return [escaped(said)];
  if (outcome.kind !== "compared") return [];
  const { difference, tested, records } = outcome;
  const { sentences, beside } = difference;
  if (sentences.length + beside.length + tested.different + (records?.different ?? 0) === 0) {
    return [];
  }
  return [
    `### ${escaped(name)}`,
    ...sentences.map(sentence),
    ...beside.map((one) => `- changed ${one}`),
    ...(difference.alike ? [] : flows(tested, "situation of tests", "situations of tests")),
    ...(records === null ? [] : flows(records, "record", "records")),
  ];
}

function sentence(one: SentenceDifference): string {
  const { before, after } = one;
  const place = after ?? before;
  const head = `- ${escaped(sentenceWords(one))}${place === null ? "" : ` (${escaped(place.place.file)}:${place.line})`}`;
  if (isByOthers(one)) return `${head}: the same words; what they use has changed`;
  const lines = [
    ...(before === null ? [] : [`  - ${before.text}`]),
    ...(after === null ? [] : [`  + ${after.text}`]),
  ];
  const fence = lines.some((line) => line.includes("```")) ? "````" : "```";
  return [head, `  ${fence}diff`, ...lines, `  ${fence}`].join("\n");
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
