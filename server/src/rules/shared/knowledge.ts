// What the rules about a body of knowledge share.
import { identityOf, type Document, type KnownDocument } from "../../model/document.ts";
import type { Item } from "../../model/item.ts";
import type { Project } from "../../project/project.ts";
import { partOf } from "./objects.ts";

/** A body of knowledge holds all its examples under this header. */
export const kennisbasis = (rest: string): string => `soort: kennisbasis\nid: kb.voorbeeld\ntitel: Voorbeeldkennis\nversie: "2026"\n${rest.replace(/^\n/, "")}`;

/** Documents that refer to any version of `document`, other than itself. */
export function namingDocuments(project: Project, document: KnownDocument): Document[] {
  const { id } = identityOf(document);
  return id === undefined ? [] : project.naming(id).filter((other) => other.uri !== document.uri);
}

/** Ids of the items of `document` that the documents `others` refer to. */
export function usedIn(others: readonly Document[], document: KnownDocument): Set<string> {
  const { id } = identityOf(document);
  const used = new Set<string>();
  for (const { references } of others) {
    for (const { value } of references) {
      const hash = value.indexOf("#");
      if (hash > 0 && value.slice(0, hash).split("@", 1)[0] === id) used.add(partOf(value));
    }
  }
  return used;
}

/** Pieces of knowledge, guidelines and interventions. */
export function isKnowledge({ kind }: Item): boolean {
  return kind === "kennis" || kind === "richtlijn" || kind === "interventie";
}
