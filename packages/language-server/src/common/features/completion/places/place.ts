import type { KnownName, Vocabulary } from "@handrail/model";
import type { StatementWord } from "@handrail/syntax";
import type { PlaybookDocument } from "../../../protocol/document.ts";
import type { Candidate } from "../names.ts";

/** A place that the words before it tell, however broken the sentence is. */
export interface Place {
  /** Of which statements; all where it does not say. */
  readonly in?: readonly StatementWord[];
  /** What stands before what is typed, from the statement's beginning; texts and comments are masked. */
  readonly after: RegExp;
  /** Whether nothing else fits there. */
  readonly alone: boolean;
  offer(at: PlaceContext): readonly Candidate[];
}

export interface PlaceContext {
  readonly document: PlaybookDocument;
  readonly vocabulary: Vocabulary;
  /** The statement's text up to what is typed. */
  readonly before: string;
  readonly match: RegExpExecArray;
  known(name: string): KnownName | undefined;
}
