// The outside world of a command: where it runs, what it may write to. Tests make their own.
import { createColors } from "picocolors";
import type { Look } from "../report/stylish.ts";
import { PLAIN } from "../report/terminal.ts";
import type { Output } from "../system/output.ts";

/** Keeps what this run said for runs that would say the same. */
export interface Recording {
  /**
   * Called once by a run that only depends on what it read through `system/disk.ts` and on its `env`.
   * @param root absolute: folder of the workspace
   * @param files what was written, by the name that the command line gave it
   */
  keepIn(root: string, files: readonly (readonly [name: string, text: string])[]): void;
}

/** All of the outside world but the disk, which goes through `system/disk.ts`. */
export interface Context {
  /** Absolute. */
  readonly cwd: string;
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  /** Everything that comes in on standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Asks the person at the terminal; undefined as answer when they stop. Absent when nobody is there. */
  readonly ask?: (question: string) => Promise<string | undefined>;
  /** Absent when nothing is to be kept. */
  readonly recording?: Recording;
}

const DEFAULT_WIDTH = 100;

/** Width and colours for `output`; NO_COLOR and `--no-color` win, then FORCE_COLOR, then whether it is a terminal. */
export function lookOf(output: Output, { env }: Context, noColor: boolean): Look {
  const columns = output.columns ?? Number(env.COLUMNS);
  const width = Number.isInteger(columns) && columns > 0 ? Math.max(40, columns) : DEFAULT_WIDTH;
  return { width, paint: !noColor && wantsColor(output, env) ? createColors(true) : PLAIN };
}

/** How results look in a file. */
export const FILE_LOOK: Look = { width: DEFAULT_WIDTH, paint: PLAIN };

function wantsColor(output: Output, env: Context["env"]): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== "") return env.FORCE_COLOR !== "0";
  return output.isTerminal && env.TERM !== "dumb";
}
