// Questions on a terminal, one after another.
import { createInterface, type Interface } from "node:readline/promises";

export class Prompt {
  #interface: Interface | undefined;
  #ended = false;

  /** The answer; undefined when the person stops (Ctrl+C, Ctrl+D). */
  async ask(question: string): Promise<string | undefined> {
    if (this.#ended) return undefined;
    this.#interface ??= createInterface({ input: process.stdin, output: process.stderr });
    const stopped = new Promise<undefined>((resolve) => this.#interface!.once("close", () => resolve(undefined)));
    const answer = await Promise.race([this.#interface.question(question).catch(() => undefined), stopped]);
    if (answer === undefined) {
      this.#ended = true;
      process.stderr.write("\n");
    }
    return answer;
  }

  close(): void {
    this.#interface?.close();
  }
}
