/** What may be set of a check in `handrail.json`, with what holds where nothing is set. */
export type OptionSpec =
  | {
      readonly kind: "number";
      readonly default: number;
      readonly minimum: number;
      readonly says: string;
    }
  | { readonly kind: "texts"; readonly default: readonly string[]; readonly says: string };

export interface OptionSpecs {
  readonly [name: string]: OptionSpec;
}

export type OptionsOf<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]: Specs[Name]["kind"] extends "number" ? number : readonly string[];
};
