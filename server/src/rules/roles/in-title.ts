// Rule: roles written in brackets behind a title instead of at `rollen`.
import { orderingOf } from "../../project/resolve.ts";
import type { ProposedFix } from "../../text/problem.ts";
import type { KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import { defineRule } from "../rule.ts";
import { werkproces } from "../shared/examples.ts";
import { isPlain } from "../shared/fixes.ts";

export default defineRule({
  id: "roles/in-title",
  severity: "information",
  preset: "aanbevolen",
  kinds: ["kwalificatiedossier", "opleidingsprofiel", "beroepsprofiel", "leertraject"],
  title: { nl: "Rollen staan in de titel", en: "Roles stand in the title" },
  messages: {
    default: {
      nl: "De rollen tussen haakjes tellen zo niet mee in de dekking. Zet ze bij rollen en haal ze uit de titel.",
      en: "The roles in brackets do not count in coverage this way. Put them at rollen and take them out of the title.",
    },
  },
  why: { nl: "Gepubliceerde dossiers zetten rollen achter de titel; alleen bij `rollen` kunnen ze worden nagekeken en geteld.", en: "Published files put roles behind the title; only at `rollen` can they be checked and counted." },
  how: { nl: "Schrijf `rollen: [zorgverlener, communicator]`.", en: "Write `rollen: [zorgverlener, communicator]`." },
  sources: [{ document: "FIELD", place: "§1.1 (2026 health dossiers)" }],
  fixable: "unsafe",
  bad: { text: werkproces(["titel: Voert een gesprek (zorgverlener, communicator)"], "gemeenschappelijkKader: { ordening: canmeds@nl-mbo-2026 }\n") },
  good: { text: werkproces(["titel: Voert een gesprek (met naasten)", "rollen: [zorgverlener, communicator]"], "gemeenschappelijkKader: { ordening: canmeds@nl-mbo-2026 }\n") },
  check({ document, project }, report) {
    const kader = document.items.some(({ titel }) => titel?.value.endsWith(")")) ? orderingOf(project, document) : undefined;
    if (!kader) return;
    for (const item of document.items) {
      const { titel } = item;
      const open = titel?.value.endsWith(")") ? titel.value.lastIndexOf("(") : -1;
      if (!titel || open < 1) continue;
      const names = titel.value.slice(open + 1, -1).split(",").map((name) => name.trim());
      const roles = names.map((name) => kader.find(name)?.element.id);
      if (roles.includes(undefined)) continue;
      const written = document.tree.text.slice(titel.span.start, titel.span.end);
      // In a text that is folded or escaped, places are not what they seem.
      const start = written === titel.value ? titel.span.start + open : titel.span.start;
      report({ start, end: titel.span.end }, { fixes: written === titel.value ? moved(document, item, titel.span.start + titel.value.slice(0, open).trimEnd().length, titel.span.end, roles as string[]) : [] });
    }
  },
});

/** Takes the roles out of the title and puts them at `rollen`, below it; only where the item has none yet. */
function moved(document: KnownDocument, item: Item, start: number, end: number, roles: readonly string[]): ProposedFix[] {
  const title = item.node.pairs.find(({ key }) => key.text === "titel");
  if (!title || item.rollen.length > 0 || item.node.pairs.some(({ key }) => key.text === "rollen") || !roles.every(isPlain)) return [];
  const { lines } = document.tree;
  const { line, character } = lines.positionAt(title.key.span.start);
  const indent = " ".repeat(character);
  const isAlone = !item.node.flow && lines.positionAt(end).line === line && lines.lineEnd(line) === end;
  const newText = isAlone ? `\n${indent}rollen: [${roles.join(", ")}]` : item.node.flow ? `, rollen: [${roles.join(", ")}]` : undefined;
  if (newText === undefined) return [];
  return [{ title: { nl: "Zet de rollen bij rollen", en: "Put the roles at rollen" }, safe: false, edits: [{ span: { start, end }, newText }] }];
}
