// The plain script that `handrail run` is held against: reads a CSV file and writes each row as a line of JSON.
import { createReadStream } from "node:fs";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parse } from "csv-parse";

const [file, delimiter] = process.argv.slice(2);
const toLines = new Transform({
  writableObjectMode: true,
  transform(row, _encoding, done) {
    done(null, `${JSON.stringify(row)}\n`);
  },
});
await pipeline(
  createReadStream(file),
  parse({ columns: true, delimiter, bom: true }),
  toLines,
  process.stdout,
);
