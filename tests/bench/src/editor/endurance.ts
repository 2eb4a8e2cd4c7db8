import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DocumentDiagnosticRequest } from "vscode-languageserver-protocol/node";
import { allFindings } from "./all-findings.ts";
import type { Figure, Subject } from "./measure.ts";
import type { Server } from "./server.ts";
import { Typist } from "./typist.ts";

/** Memory after very many edits, and what it grew by in their second half. */
export async function endurance(
  server: Server,
  { folder, file, language, anchor }: Subject,
  edits: number,
): Promise<Figure[]> {
  const path = join(folder, file);
  const uri = pathToFileURL(path).href;
  const typist = new Typist(server.connection, uri, await readFile(path, "utf8"), language);
  await typist.open();
  await allFindings(server);
  const half = await after(server, typist, anchor, edits / 2);
  const whole = await after(server, typist, anchor, edits / 2);
  return [
    { name: `memory after ${edits} edits`, value: whole.rss, unit: "MB", limit: 300 },
    { name: "heap then", value: whole.heap, unit: "MB", limit: null },
    {
      name: "heap more than after half of them",
      value: whole.heap - half.heap,
      unit: "MB",
      limit: Math.max(2, half.heap * 0.05),
    },
  ];
}

async function after(server: Server, typist: Typist, anchor: RegExp, edits: number) {
  for (let edit = 0; edit < edits; edit += 2) {
    const places = edit % 1000 === 0 ? [...typist.text.matchAll(anchor)] : known;
    known = places;
    const place = places[(edit * 13) % places.length];
    const at = (place?.index ?? 0) + (place?.[0].length ?? 0);
    await typist.replace(at, at, edit % 4 === 0 ? " x" : " and urgent");
    if (edit % 1000 === 0) await allFindings(server);
    if (edit % 20 === 0) {
      await server.connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: typist.uri },
      });
    }
    await typist.replace(at, at + (edit % 4 === 0 ? 2 : 11), "");
  }
  return server.inside();
}

let known: RegExpExecArray[] = [];
