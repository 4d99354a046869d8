// The command line itself: process in, exit code out.
import { isatty } from "node:tty";
import type { Context, Output } from "./context.ts";
import { inPieces } from "./pieces.ts";
import { Prompt } from "./prompt.ts";
import { run } from "./run.ts";

const prompt = new Prompt();

const context: Context = {
  cwd: process.cwd(),
  env: process.env,
  out: outputTo(process.stdout),
  err: outputTo(process.stderr),
  readInput: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  },
  // Asking `process.stdin` itself would open it.
  ...(isatty(0) && process.stderr.isTTY ? { ask: (question: string) => prompt.ask(question) } : {}),
};

// Never `process.exit`: a pipe may not have taken everything yet.
void run(process.argv.slice(2), context).then((code) => {
  prompt.close();
  process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
});

function outputTo(stream: NodeJS.WriteStream): Output {
  // A reader that stops early, such as `head`, is no error.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") return;
    process.exitCode = 2;
    if (stream !== process.stderr) process.stderr.write(`bekwaam: ${error.message}\n`);
  });
  return {
    write: (text) => {
      for (const piece of inPieces(text)) if (stream.writable) stream.write(piece);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}
