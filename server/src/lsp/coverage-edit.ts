// Requests of views beside the coverage itself: what stands at a place, and adding an element to an item.
import { RequestType } from "vscode-languageserver";
import { hasCoverage } from "../coverage/scopes.ts";
import { itemName } from "../coverage/coverage.ts";
import { withAncestors, type Item } from "../model/item.ts";
import type { LineIndex } from "../text/lines.ts";
import type { Localized } from "../text/localized.ts";
import { answer } from "./answer.ts";
import type { Server } from "./context.ts";
import { ADD_COVERAGE, COVERAGE_ITEMS, COVERAGE_PLACE, type AddCoverageAnswer, type AddCoverageParams, type CoverageItem, type CoveragePlace, type PlaceParams, type UriParams } from "./requests.ts";

const REFUSED = {
  document: { nl: "Dit is geen document dat iets kan dekken.", en: "This is no document that can cover anything." },
  item: { nl: "Hier staat geen onderdeel dat iets kan dekken. Zet de cursor in een onderdeel, zoals een werkproces of bekwaamheid.", en: "There is no item here that can cover anything. Put the cursor in an item, such as a work process or competence." },
  kader: { nl: "Dit kader bestaat niet meer.", en: "This framework no longer exists." },
} satisfies Record<string, Localized>;

export function registerCoverageEdits(server: Server): void {
  const { connection, workspace, features, log } = server;
  connection.onRequest(new RequestType<PlaceParams, CoveragePlace | null, void>(COVERAGE_PLACE), ({ uri, position }, token) =>
    answer("coverage place", token, null, () => {
      const known = workspace.get(uri);
      const found = known && features.coveragePlaceAt(known.folder.project, known.document, known.document.tree.lines.offsetAt(position));
      return found ? { ...found, item: found.item && toRow(found.item, known.document.tree.lines) } : null;
    }, log),
  );
  connection.onRequest(new RequestType<UriParams, readonly CoverageItem[], void>(COVERAGE_ITEMS), ({ uri }, token) =>
    answer("coverage items", token, [], () => {
      const known = workspace.get(uri);
      return known ? features.itemsThatCanCover(known.document).map((item) => toRow(item, known.document.tree.lines)) : [];
    }, log),
  );
  connection.onRequest(new RequestType<AddCoverageParams, AddCoverageAnswer, void>(ADD_COVERAGE), (params, token) => {
    const language = server.language(workspace.folderOf(params.uri));
    return answer<AddCoverageAnswer>("add coverage", token, { refused: REFUSED.item[language] }, () => addition(server, params), log);
  });
}

function addition({ workspace, features, language }: Server, { uri, position, kader, element }: AddCoverageParams): AddCoverageAnswer {
  const known = workspace.get(uri);
  const inWords = language(workspace.folderOf(uri));
  if (!known || !hasCoverage(known.document)) return { refused: REFUSED.document[inWords] };
  const { document, folder } = known;
  const { lines } = document.tree;
  const item = features.coveringItemAround(document, lines.offsetAt(position));
  if (!item) return { refused: REFUSED.item[inWords] };
  const framework = folder.project.frameworks.get(kader);
  if (!framework?.element(element)) return { refused: REFUSED.kader[inWords] };
  const found = features.addCoverage(folder.project, document, item, framework, element);
  if ("refused" in found) return { refused: found.refused[inWords] };
  return { item: itemName(item), version: workspace.versionOf(uri), range: lines.range(found.edit.span), newText: found.edit.newText };
}

function toRow(item: Item, lines: LineIndex): CoverageItem {
  return { name: itemName(item), title: item.titel?.value ?? "", kind: item.kind, range: lines.range(item.idSpan), depth: [...withAncestors(item)].length - 1 };
}
