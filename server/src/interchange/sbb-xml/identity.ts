// Ids, versions and file names for the dossiers of one file, so that each can be referred to and saved.
import type { XmlElement } from "./elements.ts";
import type { Identity } from "./header.ts";
import { isoDate, kebab } from "./text.ts";
import type { Source } from "./source.ts";

/** A version that nobody knows; a document cannot do without one. */
const NO_VERSION = "0";

/** The identities of `dossiers`, in order. A second dossier with the id and version of an earlier one gets its number added. */
export function identitiesOf(source: Source, dossiers: readonly XmlElement[], prefix: string): Identity[] {
  const named = nameAll(source, dossiers, prefix);
  const byNumber = new Map(named.map(({ number, id, version }) => [number, `${id}@${version}`]));
  return named.map(({ number, ...identity }, index) => ({ ...identity, previous: previousOf(source, dossiers[index]!, number, byNumber) }));
}

type Named = Omit<Identity, "previous"> & { readonly number: string };

function nameAll(source: Source, dossiers: readonly XmlElement[], prefix: string): Named[] {
  const references = new Set<string>();
  const files = new Set<string>();
  return dossiers.map((dossier, index) => {
    const number = source.attribute(dossier, "nr") ?? "";
    const version = versionOf(source, dossier);
    const title = kebab(source.attribute(dossier, "titel") ?? "") || kebab(number) || "dossier";
    const name = references.has(`${title}@${version}`) ? `${title}-${kebab(number) || index + 1}` : title;
    const unique = references.has(`${name}@${version}`) ? `${name}-${index + 1}` : name;
    if (unique !== title) source.lose("sameName", dossier, prefix + unique);
    references.add(`${unique}@${version}`);
    const stem = [unique, `${unique}-${kebab(version)}`, `${unique}-${kebab(version)}-${index + 1}`].find((candidate) => !files.has(candidate))!;
    files.add(stem);
    return { number, id: prefix + unique, version, fileName: `${stem}.kwalificatiedossier.yaml` };
  });
}

function versionOf(source: Source, dossier: XmlElement): string {
  const written = source.attribute(dossier, "versie");
  if (written === undefined) {
    const year = startYear(source, dossier) ?? NO_VERSION;
    source.lose("emptyVersion", dossier, year);
    return year;
  }
  const version = written.replace(/[\s@#]+/g, "-").replace(/^-+|-+$/g, "") || NO_VERSION;
  if (version !== written) source.lose("versionForm", dossier, `“${written}” → ${version}`);
  return version;
}

/** The year in which the dossier takes effect; the crebo itself is read with the header. */
function startYear(source: Source, dossier: XmlElement): string | undefined {
  const crebo = source.path(dossier, "dossiercrebos", "dossiercrebo");
  return isoDate(source.attribute(crebo, "geldig_vanaf") ?? "")?.slice(0, 4);
}

/** A reference when the previous version is in the same file, or is written as one; else its number is reported. */
function previousOf(source: Source, dossier: XmlElement, number: string, byNumber: ReadonlyMap<string, string>): string | undefined {
  const written = source.attribute(dossier, "referentievorigeversie");
  if (written === undefined) return undefined;
  const reference = written === number ? undefined : byNumber.get(written);
  if (reference !== undefined) return reference;
  if (/^[a-z][a-z0-9.-]*@[^@#\s]+$/.test(written)) return written;
  source.lose("previousVersion", dossier, written);
  return undefined;
}
