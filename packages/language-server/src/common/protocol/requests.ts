import {
  type CancellationToken,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentIdentifier,
} from "vscode-languageserver";
import { isBeside } from "../workspace/beside.ts";
import { turn } from "../workspace/turns.ts";
import { pathOf } from "../workspace/uris.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { PlaybookDocument } from "./document.ts";

interface OfDocument {
  readonly textDocument: TextDocumentIdentifier;
}

type Answer<Result> = Result | ResponseError<never>;

/** Answers requests when everything that they need has been read, and not at all when they are no longer worth it. */
export class Requests {
  readonly #workspace: Workspace;

  #isOver = false;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Whether the client has shut the server down, after which it gets no more answers. */
  get isOver(): boolean {
    return this.#isOver;
  }

  end(): void {
    this.#isOver = true;
  }

  /** A handler for requests about one playbook. Of any other file it says nothing. */
  ofDocument<Params extends OfDocument, Result>(
    answer: (
      document: PlaybookDocument,
      params: Params,
      isStale: () => boolean,
    ) => Result | Promise<Result>,
  ): (params: Params, token: CancellationToken) => Promise<Answer<Result | null>> {
    return this.ofFile<Params, Result | null>((document, params, isStale) =>
      isBeside(document.path) ? null : answer(document, params, isStale),
    );
  }

  /**
   * A handler for requests about one document, a playbook or what belongs to one.
   *
   * @param answer is told how to ask whether its answer is still wanted, which work of more than one turn should
   */
  ofFile<Params extends OfDocument, Result>(
    answer: (
      document: PlaybookDocument,
      params: Params,
      isStale: () => boolean,
    ) => Result | Promise<Result>,
  ): (params: Params, token: CancellationToken) => Promise<Answer<Result>> {
    return (params, token) => {
      const path = pathOf(params.textDocument.uri);
      return this.#settled(token, async () => {
        const { edits } = this.#workspace;
        const isStale = () => token.isCancellationRequested || this.#workspace.edits !== edits;
        const result = await answer(new PlaybookDocument(this.#workspace, path), params, isStale);
        if (token.isCancellationRequested) return cancelled();
        return this.#workspace.edits === edits ? result : outdated();
      });
    };
  }

  /**
   * A handler for requests that come with a key, such as completion. A client does not ask them anew: it waits for the answer about the text
   * as it was, and leaves out what no longer fits the next key. So they are answered before anything else changes the text.
   */
  withKey<Params extends OfDocument, Result>(
    answer: (document: PlaybookDocument, params: Params) => Result,
  ): (
    params: Params,
    token: CancellationToken,
  ) => Answer<Result | null> | Promise<Answer<Result | null>> {
    const later = this.ofDocument<Params, Result>(answer);
    return (params, token) => {
      if (this.#isOver || !this.#workspace.isReady) return later(params, token);
      const path = pathOf(params.textDocument.uri);
      return isBeside(path) ? null : answer(new PlaybookDocument(this.#workspace, path), params);
    };
  }

  /** A handler for requests about all documents. */
  ofWorkspace<Params, Result>(
    answer: (params: Params) => Result | Promise<Result>,
  ): (params: Params, token: CancellationToken) => Promise<Answer<Result>> {
    return (params, token) => this.#settled(token, () => answer(params));
  }

  /** A client that asks while it changes the text gets no answer about a text that it no longer has. */
  async #settled<Result>(
    token: CancellationToken,
    answer: () => Answer<Result> | Promise<Answer<Result>>,
  ): Promise<Answer<Result>> {
    if (this.#isOver) return over();
    const { edits } = this.#workspace;
    // Messages that wait already come first: they may cancel this request, or change the text.
    await turn();
    await this.#workspace.ready();
    if (token.isCancellationRequested) return cancelled();
    return this.#workspace.edits === edits ? answer() : outdated();
  }
}

/** What a client gets that no longer waits for an answer. */
export function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
}

/** What a client gets that asks after it has shut the server down. */
export function over(): ResponseError<never> {
  return new ResponseError(ErrorCodes.InvalidRequest, "The server has been shut down.");
}

function outdated(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.ContentModified, "The text has changed since.");
}
