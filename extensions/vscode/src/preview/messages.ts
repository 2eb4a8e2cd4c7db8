import type {
  Preview,
  PreviewCondition,
  PreviewParams,
  PreviewWhy,
  Unready,
} from "@handrail/language-server";

/** What the view may ask the server, each with its answer. */
export interface Questions {
  readonly preview: { readonly params: PreviewParams; readonly answer: Preview | Unready };
  readonly condition: {
    readonly params: PreviewParams & { readonly position: Position };
    readonly answer: PreviewCondition | null;
  };
  readonly why: {
    readonly params: PreviewParams & { readonly action: string };
    readonly answer: PreviewWhy | null;
  };
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

export type FromView =
  /** The view listens. */
  | { readonly type: "ready"; readonly uri: string | null }
  | {
      readonly type: "ask";
      readonly id: number;
      readonly method: keyof Questions;
      readonly params: PreviewParams;
    }
  /** Shows a place in the text. */
  | { readonly type: "reveal"; readonly position: Position };

export type ToView =
  | { readonly type: "document"; readonly uri: string; readonly position: Position }
  /** Something that the playbook is made of has changed. */
  | { readonly type: "changed" }
  | { readonly type: "cursor"; readonly position: Position }
  /** Without an answer the text has changed since, or the server is gone: what is shown stays. */
  | { readonly type: "answer"; readonly id: number; readonly answer?: unknown };
