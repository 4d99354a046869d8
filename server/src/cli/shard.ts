// `--shard i/n`: one of n equal parts of the files, so that as many machines share the work.
import type { Shard } from "../report/check.ts";
import { UsageError } from "./errors.ts";

/** Reads `2/4`. @throws UsageError */
export function shardOf(value: string | undefined): Shard | undefined {
  if (value === undefined) return undefined;
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(value)?.map(Number) ?? [];
  if (index !== undefined && count !== undefined && index >= 1 && index <= count) return { index, count };
  throw new UsageError(
    { nl: `"${value}" is geen deel voor --shard.`, en: `"${value}" is not a part for --shard.` },
    { nl: "Schrijf welk deel van hoeveel, zoals --shard 1/4 tot en met --shard 4/4.", en: "Write which part of how many, such as --shard 1/4 up to --shard 4/4." },
  );
}

/** The part of `files` that belongs to `shard`; all parts together are all files, each once. */
export function partOf(files: readonly string[], { index, count }: Shard): readonly string[] {
  return files.filter((_, place) => place % count === index - 1);
}
