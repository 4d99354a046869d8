// Text from documents inside HTML and SVG.
import { oneLine } from "../text/legal.ts";
import { visible } from "./terminal.ts";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** `text` on one line, as it may stand in an element or attribute. */
export function escaped(text: string): string {
  return visible(oneLine(text)).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}
