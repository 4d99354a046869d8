// Text from documents inside Markdown.
import { visible } from "./terminal.ts";

const ENTITIES: Readonly<Record<string, string>> = { "<": "&lt;", ">": "&gt;", "&": "&amp;" };

/** `text` as plain text: on one line, without meaning to Markdown or HTML. */
export function plainMarkdown(text: string): string {
  return visible(text.replace(/\s+/g, " ")).replace(/[\\`*_[\]<>|#~!&$]/g, (sign) => ENTITIES[sign] ?? `\\${sign}`);
}

/** `text` as code, also inside a table. */
export function codeMarkdown(text: string): string {
  return `<code>${plainMarkdown(text)}</code>`;
}
