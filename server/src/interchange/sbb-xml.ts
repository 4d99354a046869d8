// An official SBB dossier export (XML) to kwalificatiedossier files, with an account of what is not in them.
import type { Entry } from "./import/data.ts";
import type { ImportedDocument, ImportResult } from "./import/result.ts";
import { writeYaml } from "./import/yaml.ts";
import { Catalogues } from "./sbb-xml/catalogues.ts";
import { countsOf } from "./sbb-xml/counts.ts";
import { readDossier } from "./sbb-xml/dossier.ts";
import { readXml, type Aside, type XmlElement } from "./sbb-xml/elements.ts";
import { identitiesOf } from "./sbb-xml/identity.ts";
import type { LossKind } from "./sbb-xml/losses.ts";
import { errorsOf } from "./sbb-xml/problems.ts";
import { Source } from "./sbb-xml/source.ts";

export type { ImportedDocument, ImportError, ImportResult, NotCarried } from "./import/result.ts";

/** What may be chosen; the rest follows from the file. */
export interface ImportOptions {
  /** What ids start with; `kd.` unless given. */
  readonly idPrefix?: string;
}

const PREFIX = "kd.";

/**
 * Turns an official SBB dossier export into kwalificatiedossier files: one for each dossier in it. The structure
 * that is read is FIELD §1.1; every element, value and text outside it ends up in `notCarried`. A damaged file gives
 * what could be read, and errors. Pure and without network: no entity is expanded, no schema fetched. Never throws.
 */
export function importSbbXml(xml: string, options: ImportOptions = {}): ImportResult {
  const reading = readXml(xml);
  const root = reading.root?.name === "sbb" ? reading.root : undefined;
  const source = new Source();
  const dossiers = root ? dossiersIn(source, root) : [];
  const errors = errorsOf(xml, reading, dossiers);
  if (!root) return { documents: [], imported: countsOf([]), notCarried: [], errors };
  const { documents, data } = build(source, root, dossiers, options.idPrefix ?? PREFIX);
  for (const aside of reading.asides) tellAside(source, aside);
  return { documents, imported: countsOf(data), notCarried: source.settle(root), errors };
}

function dossiersIn(source: Source, root: XmlElement): XmlElement[] {
  source.take(root);
  return [...source.children(root, "dossiers").flatMap((list) => source.children(list, "dossier")), ...source.children(root, "dossier")];
}

function build(source: Source, root: XmlElement, dossiers: readonly XmlElement[], prefix: string): { documents: ImportedDocument[]; data: Entry[] } {
  const catalogues = new Catalogues(source, root);
  for (const dossier of dossiers) source.label(dossier, "dossier");
  const identities = identitiesOf(source, dossiers, prefix);
  const data: Entry[] = [];
  const documents = dossiers.map((dossier, index) => {
    const identity = identities[index]!;
    if (dossiers.length > 1) source.label(dossier, identity.id);
    const entry = readDossier(source, catalogues, dossier, identity, dossiers.length === 1 ? root : undefined);
    data.push(entry);
    return { id: identity.id, fileName: identity.fileName, yaml: writeYaml(entry, commentFor(source, dossier)) };
  });
  catalogues.settle();
  return { documents, data };
}

function commentFor(source: Source, dossier: XmlElement): string {
  const number = source.attribute(dossier, "nr") ?? "zonder nummer";
  return `Ingelezen uit SBB-XML, dossier ${number}; controleer met: bekwaam check`;
}

const ASIDES: Readonly<Record<Aside["kind"], LossKind>> = { comment: "comments", instruction: "technical", namespace: "technical", doctype: "doctype" };

function tellAside(source: Source, { kind, text, line }: Aside): void {
  source.aside(ASIDES[kind], line, text);
}
