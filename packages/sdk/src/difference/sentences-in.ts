import type { Model, Place } from "@handrail/model";
import { oneLine } from "../one-line.ts";
import type { Sentence } from "./difference.ts";

/** How sentences of a model are written. */
export function sentencesIn(model: Model): (place: Place) => Sentence {
  return (place) => {
    const { start, end } = place.span;
    const written = model.text(place.file).slice(start, end);
    return {
      place,
      line: model.lines(place.file).position(start).line,
      text: oneLine(written),
      lines: written
        .split("\n")
        .map((line) => line.trimEnd())
        .filter((line) => line !== "" && !/^\s*#/.test(line)),
    };
  };
}
