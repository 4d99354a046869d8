// An outline as Markdown, for a wiki or a mail.
import type { Block, Outline } from "./outline.ts";

/** Headings from `#`; texts keep the Markdown that their authors wrote. */
export function outlineMarkdown({ title, subtitle, blocks }: Outline): string {
  return `${[`# ${inline(title)}`, inline(subtitle), ...blocks.map(blockMarkdown)].filter((part) => part !== "").join("\n\n")}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.type) {
    case "heading":
      return `${"#".repeat(block.level)} ${inline(block.text)}`;
    case "facts":
      return block.facts.map(({ label, value }) => `- **${inline(label)}**: ${inline(value)}`).join("\n");
    case "list":
      return [...(block.label === "" ? [] : [`**${inline(block.label)}**`]), block.items.map((item) => `- ${oneLine(item)}`).join("\n")].join("\n\n");
    default:
      return `**${inline(block.label)}**\n\n${block.text}`;
  }
}

/** A name or value: on one line, and what looks like HTML or a table stays text. */
function inline(text: string): string {
  return oneLine(text).replace(/[<>|]/g, (sign) => `\\${sign}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
