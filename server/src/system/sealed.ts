// Files of a cache, with a sum of their content in front: half a file is none.
import { sumOf } from "./disk.ts";

/** `content` as it is kept. */
export function sealed(content: string): string {
  return `${sumOf(content)}\n${content}`;
}

/** What was sealed in `text`; undefined when it is not as it was written. */
export function unsealed(text: string): string | undefined {
  const content = text.slice(text.indexOf("\n") + 1);
  return text === sealed(content) ? content : undefined;
}
