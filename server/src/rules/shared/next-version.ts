// A copy of a document that becomes its next version.
import { identityOf, type KnownDocument } from "../../model/document.ts";
import type { Project } from "../../project/project.ts";
import { lineBreakOf } from "../../text/lines.ts";
import type { ProposedFix, TextEdit } from "../../text/problem.ts";
import { emptySpan } from "../../text/span.ts";
import { pairOf, type Pair } from "../../yaml/tree.ts";

/** How many versions that are there already are passed over. */
const MOST = 100;

/** A fix that makes `document` a draft of the version after its own; none where the next one cannot be told, such as after `2015-herzien`. */
export function asNextVersion(document: KnownDocument, project: Project): ProposedFix[] {
  const { id, versie } = identityOf(document);
  const written = pairOf(document.root, "versie");
  if (id === undefined || versie === undefined || !written?.value) return [];
  const taken = new Set(project.withId(id).map((other) => identityOf(other).versie));
  const next = nextOf(versie, taken);
  const before = next === undefined ? undefined : namesBefore(document, written, `${id}@${versie}`);
  if (next === undefined || !before) return [];
  const edits = [{ span: written.value.span, newText: `"${next}"` }, ...before, ...asDraft(document)];
  return [{ title: { nl: `Maak hiervan versie "${next}", die na "${versie}" komt`, en: `Make this version "${next}", which comes after "${versie}"` }, safe: false, edits }];
}

/** The first free version with a higher number at the end. */
function nextOf(versie: string, taken: ReadonlySet<string | undefined>): string | undefined {
  const [, start, number] = /^(.*?)(\d{1,9})$/.exec(versie) ?? [];
  if (number === undefined) return undefined;
  return Array.from({ length: MOST }, (_, index) => `${start}${Number(number) + index + 1}`).find((next) => !taken.has(next));
}

/** That it replaces `previous`: in the place of what the copy still replaces, else on a line of its own below its version. */
function namesBefore(document: KnownDocument, versie: Pair, previous: string): TextEdit[] | undefined {
  const known = pairOf(document.root, "vorigeVersie");
  if (known) return known.value ? [{ span: known.value.span, newText: previous }] : undefined;
  const { text, lines } = document.tree;
  const { line, character } = lines.positionAt(versie.key.span.start);
  const end = lines.lineEnd(line);
  if (character > 0 || versie.value!.span.end > end) return undefined;
  return [{ span: emptySpan(end), newText: `${lineBreakOf(text)}vorigeVersie: ${previous}` }];
}

/** What was adopted is the version before. */
function asDraft(document: KnownDocument): TextEdit[] {
  const status = pairOf(document.root, "status")?.value;
  return status?.kind === "scalar" && status.text !== "concept" ? [{ span: status.span, newText: "concept" }] : [];
}
