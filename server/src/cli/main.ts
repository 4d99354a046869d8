// The command line itself: process in, exit code out.
import { isatty } from "node:tty";
import { endWith, type Output } from "../system/output.ts";
import type { Context } from "./context.ts";
import { Prompt } from "./prompt.ts";
import { Recorder } from "./recorder.ts";
import { run } from "./run.ts";

/** What `start/mains.ts` found out before it loaded the program. */
export interface Start {
  readonly out: Output;
  readonly err: Output;
  /** Name of the file that may keep a recording of this run; absent when none is wanted. */
  readonly recordingName: string | undefined;
}

/** Runs the command line of this process. */
export function startCli({ out, err, recordingName }: Start): void {
  const prompt = new Prompt();
  const context: Context = {
    cwd: process.cwd(),
    env: process.env,
    out,
    err,
    readInput: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    // Asking `process.stdin` itself would open it.
    ...(isatty(0) && process.stderr.isTTY ? { ask: (question: string) => prompt.ask(question) } : {}),
  };
  const recorder = recordingName === undefined ? undefined : new Recorder(recordingName);
  void run(process.argv.slice(2), recorder?.around(context) ?? context).then((code) => {
    prompt.close();
    recorder?.close(code);
    endWith(code);
  });
}
