import { Option } from "commander";

/** `--history NAME=FILE[:COLUMN]`, as often as there are histories. */
export function historyOption(): Option {
  return new Option(
    "--history <name=file>",
    "events of all records from a file of their own, such as contacts=contacts.csv, joined by --key; contacts=contacts.csv:COLUMN where it is called otherwise there",
  ).argParser((option: string, before: readonly string[] | undefined) => [
    ...(before ?? []),
    option,
  ]);
}
