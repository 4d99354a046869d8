// The header of a dossier: what it is called, when it holds, who adopted it (FIELD §1.1).
import type { Catalogues } from "./catalogues.ts";
import type { Crebo } from "./crebo.ts";
import { filled, type Entry } from "../import/data.ts";
import type { XmlElement } from "./elements.ts";
import type { Source } from "./source.ts";

/** How this dossier is called in YAML; decided for all dossiers of a file together, because ids must differ. */
export interface Identity {
  readonly id: string;
  readonly version: string;
  readonly fileName: string;
  readonly previous: string | undefined;
}

/** The keys of the header up to `kaders`, in the order in which they are written. */
export function readHeader(source: Source, catalogues: Catalogues, dossier: XmlElement, identity: Identity, crebo: Crebo): Entry {
  const cover = source.child(dossier, "voorblad");
  source.heading(cover);
  const about = source.child(cover, "omschrijving");
  const holder = source.child(about, "penvoerder");
  const chamber = source.child(holder, "sectorkamer");
  const chamberTitle = catalogues.chamber(chamber ?? dossier, source.attribute(chamber, "referentie"));
  const { fields } = crebo;
  return {
    soort: "kwalificatiedossier",
    id: identity.id,
    titel: source.title(dossier),
    versie: identity.version,
    status: source.oneOf(dossier, source.attribute(dossier, "status"), statusIn),
    taal: "nl",
    crebo: crebo.number,
    domein: catalogues.domain(dossier, source.attribute(dossier, "referentiedomein")),
    sectorkamer: chamberTitle,
    ministerie: fields["ministerie"],
    prijsfactor: fields["prijsfactor"],
    penvoerder: source.line(holder) ?? chamberTitle,
    vastgesteld: readAdoption(source, about),
    geldigVanaf: fields["geldigVanaf"],
    geldigTot: fields["geldigTot"],
    datumEindeInstroom: fields["datumEindeInstroom"],
    datumEindeOpleiding: fields["datumEindeOpleiding"],
    vorigeVersie: identity.previous,
    wettelijkeBeroepsvereisten: source.yesNo(dossier, source.attribute(dossier, "wettelijkeberoepsvereisten")),
    positiefAdviesToetsingskamer: source.yesNo(dossier, source.attribute(dossier, "positief_advies_toetsingskamer", "positiefadviestoetsingskamer")),
  };
}

function readAdoption(source: Source, about: XmlElement | undefined): Entry | undefined {
  const adoption = source.child(source.child(about, "verantwoording") ?? about, "vaststellingsinformatie");
  const date = source.child(adoption, "vastgesteldop");
  return filled({
    door: source.line(source.child(adoption, "vastgestelddoor")),
    op: source.date(date, source.line(date)),
    te: source.line(source.child(adoption, "vastgesteldte")),
  });
}

const STATUSES = ["concept", "vastgesteld", "gepubliceerd", "gedeactiveerd", "vervallen", "gearchiveerd"];

function statusIn(text: string): string | undefined {
  return STATUSES.find((status) => status === text.toLowerCase());
}
