// Collects the comments of a text while its tokens pass on to the composer.
import type { CST } from "yaml";
import type { Comment } from "./tree.ts";

/** Hands every token on unchanged and puts each comment it meets into `comments`, in the order of the text. */
export function* commentsIn(tokens: Iterable<CST.Token>, comments: Comment[]): Generator<CST.Token> {
  for (const token of tokens) {
    collect(token, comments);
    yield token;
  }
}

type Loose = { type?: string; offset?: number; source?: string } & Record<string, unknown>;
const PLACES_OF_TOKENS = ["start", "props", "items", "key", "sep", "value", "end"] as const;

function collect(token: unknown, comments: Comment[]): void {
  if (Array.isArray(token)) {
    for (const part of token) collect(part, comments);
    return;
  }
  if (typeof token !== "object" || token === null) return;
  const { type, offset, source } = token as Loose;
  if (type === "comment" && typeof offset === "number" && typeof source === "string") {
    comments.push({ text: source, span: { start: offset, end: offset + source.length } });
    return;
  }
  for (const place of PLACES_OF_TOKENS) {
    const part = (token as Loose)[place];
    if (typeof part === "object" && part !== null) collect(part, comments);
  }
}
