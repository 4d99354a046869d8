// Where a command line speaks: standard output and standard error.
import { inPieces } from "./pieces.ts";

/** Standard output, standard error, or what a test or a recording puts in their place. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Cells per line; undefined when it is no terminal. */
  readonly columns: number | undefined;
}

/** A stream of this process. When it cannot be written any more the exit code of the process becomes 2. */
export function outputTo(stream: NodeJS.WriteStream): Output {
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

/** Lets the process end with `code`. Never `process.exit`: a pipe may not have taken everything yet. */
export function endWith(code: number): void {
  process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
}
