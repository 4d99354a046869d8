// How a suite with a machine tells the harness outside what happens: one JSON line per event in a file.
import * as fs from "node:fs";
import * as path from "node:path";

/** Written at once, so that a host that dies or hangs has told what it did until then. */
export function tell(event: object): void {
  fs.appendFileSync(path.join(__dirname, "results.jsonl"), `${JSON.stringify(event)}\n`);
}

/** Tells how long something took; it stands in the results of the run. */
export function measured(name: string, ms: number): void {
  tell({ event: "measured", name, ms: Math.round(ms) });
}
