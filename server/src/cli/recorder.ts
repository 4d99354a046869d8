// Records a run for those that would say the same; see system/recording.ts.
import fs from "node:fs";
import path from "node:path";
import { notesTaken, takeNotes } from "../system/disk.ts";
import { recordingsIn, recordingText, type Recording } from "../system/recording.ts";
import { writeFileWhole } from "../system/write-whole.ts";
import type { Context } from "./context.ts";

export class Recorder {
  readonly #name: string;
  readonly #said: [stream: "out" | "err", text: string][] = [];
  readonly #env = new Map<string, string | null>();
  #cwd = "";
  #kept: { readonly root: string; readonly files: Recording["files"] } | undefined;

  /** Everything that is read from the disk from now on belongs to the run. @param name of the file that keeps it */
  constructor(name: string) {
    this.#name = name;
    takeNotes();
  }

  /** `context` with a note of all that a run sees and says. */
  around(context: Context): Context {
    this.#cwd = context.cwd;
    const noted = (stream: "out" | "err"): Context["out"] => ({
      ...context[stream],
      write: (text) => {
        this.#said.push([stream, text]);
        context[stream].write(text);
      },
    });
    const env = new Proxy(context.env, {
      get: (values, name: string) => {
        this.#env.set(name, values[name] ?? null);
        return values[name];
      },
    });
    return { ...context, env, out: noted("out"), err: noted("err"), recording: { keepIn: (root, files) => void (this.#kept = { root, files }) } };
  }

  /** Keeps the run, when it said that it can be kept. A cache that cannot be written is no trouble: the next run is made again. */
  close(code: number): void {
    if (!this.#kept) return;
    const { root, files } = this.#kept;
    // Whether there was something where a file was written makes no difference.
    const written = new Set(files.map(([name]) => path.resolve(this.#cwd, name)));
    const notes = notesTaken().filter(([, file]) => !written.has(file));
    const text = recordingText({ notes, env: [...this.#env], said: this.#said, files, code });
    if (text === undefined) return;
    try {
      fs.mkdirSync(recordingsIn(root), { recursive: true });
      writeFileWhole(path.join(recordingsIn(root), this.#name), text, { flush: false });
    } catch {
      // Why, the cache of results has told already.
    }
  }
}
