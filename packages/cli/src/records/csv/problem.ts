import { count } from "../../terminal/words.ts";
import type { RecordProblem } from "../record.ts";
import type { BadRow } from "./rows.ts";

/** A row with more or fewer cells than the header. */
export function ragged(columns: number, cells: number): RecordProblem {
  return {
    message: `The row has ${count(cells, "cell")}, but the header has ${count(columns, "column")}.`,
    hint:
      cells > columns
        ? "Put a cell that holds the delimiter in quotes, or take the surplus cells out."
        : "Add the missing cells: between two delimiters a cell may be empty.",
  };
}

/** A row of delimiters alone, as spreadsheets leave behind. */
export const emptyRow: RecordProblem = {
  message: "Every cell of the row is empty.",
  hint: "Delete the row: nothing is known of it.",
};

/** A row that the parser could not read. */
export function unreadable({ error }: BadRow): RecordProblem {
  switch (error.code) {
    case "CSV_INVALID_CLOSING_QUOTE":
      return {
        message: "A quote ends in the middle of a cell.",
        hint: 'A quote inside a quoted cell is written twice: "a 12"" screen".',
      };
    case "INVALID_OPENING_QUOTE":
      return {
        message: "A quote stands in the middle of a cell that does not begin with one.",
        hint: 'Put the whole cell in quotes and write the quote inside it twice: "a 12"" screen".',
      };
    default:
      return {
        message: "A quote is opened and never closed, so the rest of the file cannot be read.",
        hint: 'Close the quote with a second ".',
      };
  }
}

/** Whether nothing that follows can be read either. */
export function isTheEnd({ error }: BadRow): boolean {
  return error.code === "CSV_MAX_RECORD_SIZE" || error.code === "CSV_QUOTE_NOT_CLOSED";
}
