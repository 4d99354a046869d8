// What a command is: its options as a table, its texts in both languages, and what it does.
import type { Look } from "../report/stylish.ts";
import type { Language, Localized } from "../text/localized.ts";
import type { ConfigFile } from "./config-file.ts";
import type { Context } from "./context.ts";
import type { COMMON_OPTIONS, Options, Parsed } from "./options.ts";

/** 0 clean, 1 findings at or above the threshold, 2 usage or tool error. */
export type ExitCode = 0 | 1 | 2;

/** What every command gets. */
export interface Invocation<O extends Options = Options> extends Parsed<O & typeof COMMON_OPTIONS> {
  readonly context: Context;
  readonly language: Language;
  /** How text on standard output may look. */
  readonly look: Look;
  /** The nearest configuration, or the one that `--config` names. @throws CliError when it cannot be used */
  readonly config: () => ConfigFile | undefined;
}

/** Help, the documentation of the command line and "did you mean" are made of these. */
export interface Command<O extends Options = Options> {
  readonly name: string;
  /** Other words that people try; "did you mean" knows them. */
  readonly also?: readonly string[];
  readonly summary: Localized;
  /** What stands behind the name, such as `[paden…]`. */
  readonly arguments?: Localized;
  /** More than the summary, in paragraphs. */
  readonly details?: readonly Localized[];
  readonly options: O;
  readonly examples: readonly { readonly line: string; readonly what: Localized }[];
  run(invocation: Invocation<O>): Promise<ExitCode> | ExitCode;
}

/** Keeps the literal types of the option table for `run`, and hides them from the list of commands. */
export function defineCommand<const O extends Options>(command: Command<O>): Command {
  return command as unknown as Command;
}
