import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  CompletionRequest,
  DefinitionRequest,
  HoverRequest,
  RenameRequest,
  SemanticTokensRequest,
} from "vscode-languageserver-protocol/node";
import { allFindings } from "./all-findings.ts";
import { percentile, timed } from "./figures.ts";
import type { Inside, Server } from "./server.ts";
import { Typist } from "./typist.ts";

/** What a server is measured in: its files and how its language writes what the typist types. */
export interface Subject {
  readonly language: string;
  readonly folder: string;
  readonly file: string;
  /** Another condition, which the typist writes at the end of a sentence's condition. */
  readonly typed: string;
  /** The words before the place to type at. */
  readonly anchor: RegExp;
  /** A name to hover over, to go to the declaration of, and to rename. */
  readonly name: string;
}

/** One figure, beside what it should not exceed. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number | null;
}

/** What was measured, and what was seen from within the server while it was typed in. */
export interface Measured {
  readonly figures: readonly Figure[];
  readonly typing: Inside;
}

/** Types and asks; every figure is the 95th percentile, as the client sees it. */
export async function measure(server: Server, subject: Subject, keys: number): Promise<Measured> {
  const { connection } = server;
  const path = join(subject.folder, subject.file);
  const uri = pathToFileURL(path).href;
  const textDocument = { uri };
  const typist = new Typist(connection, uri, await readFile(path, "utf8"), subject.language);
  const first = await timed(async () => {
    const found = server.canBeAsked ? null : server.findings(uri);
    await typist.open();
    await (found ?? allFindings(server));
  });
  await server.inside();

  const times: Record<string, number[]> = {};
  const took = async (name: string, work: () => Promise<unknown>) => {
    let answer: unknown;
    const time = await timed(async () => {
      answer = await work();
    });
    // A server that has nothing to say does not say it fast.
    if (isNothing(answer)) return;
    const list = times[name] ?? [];
    list.push(time);
    times[name] = list;
  };
  for (let key = 0; key < keys; key += 1) {
    const places = [...typist.text.matchAll(subject.anchor)];
    const place = places[(key * 37) % places.length];
    let at = (place?.index ?? 0) + (place?.[0].length ?? 0);
    const start = at;
    for (const letter of subject.typed) {
      await took("file", async () => {
        const found = server.canBeAsked ? null : server.findings(uri);
        await typist.replace(at, at, letter);
        await (found ?? server.findings(uri));
      });
      at += 1;
      if (at % 4 !== 0) continue;
      await took("completion", () =>
        connection.sendRequest(CompletionRequest.type, {
          textDocument,
          position: typist.position(at),
        }),
      );
    }
    if (server.canBeAsked) {
      await took("workspace", async () => {
        await typist.replace(at, at, " ");
        await allFindings(server);
      });
    } else await typist.replace(at, at, " ");
    const settled = server.canBeAsked ? null : server.findings(uri);
    await typist.replace(start, at + 1, "");
    await (settled ?? server.findings(uri));
    const names = [...typist.text.matchAll(new RegExp(`${subject.name}`, "g"))];
    const position = typist.position((names[(key * 31) % names.length]?.index ?? 0) + 2);
    await took("hover", () =>
      connection.sendRequest(HoverRequest.type, { textDocument, position }),
    );
    await took("definition", () =>
      connection.sendRequest(DefinitionRequest.type, { textDocument, position }),
    );
    await took("tokens", () =>
      connection.sendRequest(SemanticTokensRequest.type, { textDocument }),
    );
  }
  const typing = await server.inside();
  for (let time = 0; time < 10; time += 1) {
    const position = typist.position(typist.text.indexOf(subject.name) + 2);
    await took("rename", () =>
      connection.sendRequest(RenameRequest.type, {
        textDocument,
        position,
        newName: `renamed ${time}`,
      }),
    );
  }
  const renaming = await server.inside();
  const lines = typist.text.split("\n").length / 1000;
  const p95 = (name: string) => percentile(times[name] ?? [], 95);
  const blocked = ({ longest: [turn] }: Inside) => turn?.took ?? 0;
  const figures: Figure[] = [
    { name: "ready: answer to initialize", value: server.ready, unit: "ms", limit: 500 },
    { name: "all findings of all files, the first time", value: first, unit: "ms", limit: null },
    { name: "a key to the file's findings", value: p95("file"), unit: "ms", limit: 50 },
    { name: "a key to all files' findings", value: p95("workspace"), unit: "ms", limit: 250 },
    { name: "completion", value: p95("completion"), unit: "ms", limit: 30 },
    { name: "hover", value: p95("hover"), unit: "ms", limit: 30 },
    { name: "definition", value: p95("definition"), unit: "ms", limit: 30 },
    {
      name: "semantic tokens of 1,000 lines",
      value: p95("tokens") / lines,
      unit: "ms",
      limit: 30,
    },
    { name: "rename in all files", value: p95("rename"), unit: "ms", limit: 500 },
    { name: "event loop blocked at most, typing", value: blocked(typing), unit: "ms", limit: 20 },
    { name: "by the thread's own time", value: typing.busiest, unit: "ms", limit: 20 },
    { name: "and renaming", value: blocked(renaming), unit: "ms", limit: 20 },
    { name: "memory then", value: typing.rss, unit: "MB", limit: null },
  ];
  return { figures, typing };
}

function isNothing(answer: unknown): boolean {
  const data =
    typeof answer === "object" && answer !== null && "data" in answer ? answer.data : null;
  return answer === null || (Array.isArray(data) && data.length === 0);
}
