export interface Action {
  readonly name: string;
  readonly traits: readonly string[];
}
