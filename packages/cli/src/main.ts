#!/usr/bin/env node
import module from "node:module";
import { endWhenReaderLeaves } from "./terminal/output.ts";

endWhenReaderLeaves(process.stdout);
endWhenReaderLeaves(process.stderr);

if (Number(process.versions.node.split(".")[0]) < 22) {
  process.stderr.write(
    `Handrail needs Node 22 or newer; this is Node ${process.versions.node}.\n` +
      "  Inside the project, `npx handrail` brings a Node of its own.\n",
  );
  process.exitCode = 2;
} else {
  // What was compiled once is loaded compiled the next time: half of a short command's time.
  module.enableCompileCache?.();
  const { run } = await import("./program.ts");
  process.exitCode = await run(process.argv.slice(2));
}
