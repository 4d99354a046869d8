// Writes XML: elements with attributes and text, escaped so that any text comes back as it was.
import { legal } from "../text/legal.ts";

/** Attributes that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with a text, with elements in it (each made by this function), or empty. */
export function element(name: string, attributes: Attributes, content: string | readonly string[] = []): string {
  const start = `<${name}${Object.entries(attributes).map(([key, value]) => (value === undefined ? "" : ` ${key}="${attribute(String(value))}"`)).join("")}`;
  if (typeof content === "string") return content === "" ? `${start}/>` : `${start}>${text(content)}</${name}>`;
  return content.length === 0 ? `${start}/>` : `${start}>\n${content.join("\n")}\n</${name}>`;
}

/** A whole document. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;" };

/** Spaces other than the space would be read as a space, so they are written as numbers. */
function attribute(value: string): string {
  return legal(value).replace(/[&<>"\t\n\r]/g, (sign) => ENTITIES[sign]!);
}

function text(value: string): string {
  return legal(value).replace(/[&<>\r]/g, (sign) => ENTITIES[sign]!);
}
