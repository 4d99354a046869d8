// Hover: what the key, the element or the item below the pointer is, and what it covers.
import type { Hover } from "vscode-languageserver";
import { answer } from "../answer.ts";
import { placeOf, type Place, type Server } from "../context.ts";
import { toMarkup } from "../convert.ts";

const OPEN_MATRIX = "command:bekwaam.openMatrix";

export function registerHover(server: Server): void {
  const { connection, log } = server;
  connection.onHover((params, token) => answer("hover", token, null, () => hover(server, placeOf(server, params)), log));
}

function hover({ features, client }: Server, place: Place | undefined): Hover | null {
  const found = place && features.hoverAt(place.folder.project, place.document, place.offset, place.language, client.lensCommands ? OPEN_MATRIX : undefined);
  return found ? { contents: toMarkup(found.markdown, client), range: place.document.tree.lines.range(found.span) } : null;
}
