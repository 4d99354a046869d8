// Optional parts (keuzedelen) that come with a dossier, with the fields of FIELD §1.1.
import { listed, type Entry } from "../import/data.ts";
import type { XmlElement } from "./elements.ts";
import { hoursIn, levelIn } from "./profiles.ts";
import { numberOf, readTasks, type TaskContext } from "./tasks.ts";
import type { Source } from "./source.ts";

/** The optional parts in `owner`, a dossier or the whole file. Codes inside start with D1, as in the printed files. */
export function readElectives(context: TaskContext, owner: XmlElement): Entry[] {
  const { source } = context;
  const container = source.child(owner, "keuzedelen");
  source.heading(container);
  return source.children(container, "keuzedeel").map((element) => readElective(context, element));
}

function readElective(context: TaskContext, element: XmlElement): Entry {
  const { source } = context;
  const code = source.attribute(element, "code") ?? field(source, element, "code");
  source.label(element, code ?? "keuzedeel");
  const inner = field(source, element, "internecode")?.toUpperCase() ?? "D1";
  const hours = field(source, element, "sbu", "studielast");
  const kind = field(source, element, "aard", "typering");
  const requirements = field(source, element, "beroepsvereisten", "wettelijkeberoepsvereisten");
  const sector = field(source, element, "branchevereisten");
  const title = source.title(element) ?? field(source, element, "titel");
  return {
    code,
    titel: title,
    sbu: source.oneOf(element, hours, hoursIn),
    aard: source.oneOf(element, kind, kindIn),
    niveau: source.oneOf(element, source.attribute(element, "niveau"), levelIn),
    beroepsvereisten: source.yesNo(element, requirements),
    certificaten: prose(source, element, "certificaten"),
    branchevereisten: source.yesNo(element, sector),
    herkomst: field(source, element, "herkomst"),
    relevantie: prose(source, element, "relevantie"),
    omschrijving: prose(source, element, "beschrijving") ?? source.prose(source.child(element, "omschrijving")),
    gekoppeldeKwalificaties: listed(linkedQualifications(source, element)),
    "x-sbb": numberOf(source, element),
    kerntaken: listed(readTasks(context, source.child(element, "keuzedeelkerntaken", "kerntaken"), inner)),
  };
}

/** A short value: an attribute, or an element of that name, in the optional part or in its description. */
function field(source: Source, element: XmlElement, ...names: string[]): string | undefined {
  const own = source.attribute(element, ...names);
  return own ?? source.line(source.child(element, ...names) ?? source.child(source.child(element, "omschrijving"), ...names));
}

function prose(source: Source, element: XmlElement, name: string): string | undefined {
  return source.prose(source.child(element, name) ?? source.child(source.child(element, "omschrijving"), name));
}

function kindIn(text: string): string | undefined {
  return ["verdiepend", "verbredend", "generiek"].find((kind) => kind === text.toLowerCase());
}

/** Crebo numbers of the qualifications that may offer the optional part. */
function linkedQualifications(source: Source, element: XmlElement): string[] {
  const container = source.child(element, "gekoppeldekwalificaties", "kwalificaties");
  const entries = source.children(container, "kwalificatie", "crebo", "profiel");
  return entries.flatMap((entry) => source.attribute(entry, "crebo", "referentie", "nr") ?? source.line(entry) ?? []);
}
