import type { WriteStream } from "node:tty";
import { Presets, SingleBar } from "cli-progress";
import { grouped } from "./words.ts";

/** How far something is: a share of 1, or null where the end is not known; and how many records were read. */
export interface Progress {
  readonly share: number | null;
  readonly records: number;
}

/** A bar on the last line of a terminal, which goes away when it is done. */
export class Bar {
  readonly #bar: SingleBar;

  constructor(screen: WriteStream) {
    this.#bar = new SingleBar(
      {
        stream: screen,
        clearOnComplete: true,
        hideCursor: false,
        format: "{bar} {percentage} % · {records} records",
        barsize: 30,
        fps: 10,
      },
      Presets.shades_classic,
    );
    this.#bar.start(1000, 0, { records: "0" });
  }

  show({ share, records }: Progress): void {
    this.#bar.update(Math.round((share ?? 0) * 1000), { records: grouped(records) });
  }

  end(): void {
    this.#bar.stop();
  }
}
