// One dossier of an export as the data of a kwalificatiedossier file, keys in the order in which they are written.
import { readAccount } from "./account.ts";
import type { Catalogues } from "./catalogues.ts";
import { countsOf } from "./counts.ts";
import { readCrebo } from "./crebo.ts";
import { listed, filled, type Entry } from "../import/data.ts";
import { readElectives } from "./electives.ts";
import type { XmlElement } from "./elements.ts";
import { readHeader, type Identity } from "./header.ts";
import { KnowledgePool } from "./knowledge.ts";
import { codesByNumber, profilesIn, readProfile } from "./profiles.ts";
import { ROLE_FRAMEWORK } from "./roles.ts";
import { numberOf, readTasks, type TaskContext } from "./tasks.ts";
import type { Source } from "./source.ts";

/** `electives` are optional parts that stand beside the only dossier of a file instead of inside it. */
export function readDossier(source: Source, catalogues: Catalogues, dossier: XmlElement, identity: Identity, beside?: XmlElement): Entry {
  const crebo = readCrebo(source, source.child(dossier, "dossiercrebos"), "dossiercrebo");
  const profiles = profilesIn(source, dossier);
  const profileCodes = codesByNumber(source, profiles);
  const pool = new KnowledgePool(source, dossier);
  const context: TaskContext = { source, catalogues, pool, profileCodes };
  const { sources, changes, account, special } = readAccount(source, dossier, profileCodes);
  const header = readHeader(source, catalogues, dossier, identity, crebo);
  const introduction = source.child(dossier, "inleiding");
  source.heading(introduction);
  const common = readCommonPart(context, dossier);
  const parts: Entry = {
    basisdeel: common.part,
    profielen: listed(profiles.map((profile) => readProfile(context, profile, crebo, special.get(profile.code)))),
    keuzedelen: listed([dossier, beside].flatMap((owner) => (owner ? readElectives(context, owner) : []))),
  };
  return {
    ...header,
    ...frameworksOf(parts),
    "x-sbb": numberOf(source, dossier),
    leeswijzer: source.prose(introduction),
    typering: common.typering,
    // After the parts: a core task may put an item under a category.
    vakkennis: listed(pool.entries()),
    ...parts,
    brondocumenten: listed(sources),
    wijzigingen: listed(changes),
    verantwoording: account,
  };
}

function readCommonPart(context: TaskContext, dossier: XmlElement): { part: Entry | undefined; typering: Entry | undefined } {
  const { source } = context;
  const basis = source.child(dossier, "basis");
  if (!basis) return { part: undefined, typering: undefined };
  const title = source.ownTitle(basis);
  const tasks = source.child(basis, "basistaken") ?? basis;
  if (tasks !== basis) source.heading(tasks);
  const generic = source.child(tasks, "generieke_onderdelen", "generiekeonderdelen") ?? source.child(basis, "generieke_onderdelen", "generiekeonderdelen");
  source.heading(generic);
  const part = {
    code: "B1",
    titel: title,
    kerntaken: listed(readTasks(context, source.child(tasks, "basiskerntaken", "kerntaken"), "B1")),
    generiekeOnderdelen: source.prose(generic),
  };
  return { part, typering: readCharacterisation(source, basis) };
}

function readCharacterisation(source: Source, basis: XmlElement): Entry | undefined {
  const element = source.child(basis, "typeringberoepengroep");
  source.heading(element);
  const part = (name: string): string | undefined => source.prose(source.child(element, name));
  return filled({ context: part("context"), beroepshouding: part("beroepshouding"), resultaat: part("resultaatvanhetberoep") });
}

/** The frameworks that the parts speak; roles need one in which they can be looked up. */
function frameworksOf(parts: Entry): Entry {
  const { rollen = 0, competenties = 0 } = countsOf([parts]);
  const hasRoles = rollen > 0;
  const frameworks = [...(hasRoles ? [ROLE_FRAMEWORK] : []), ...(competenties > 0 ? ["sbb"] : [])];
  return {
    gemeenschappelijkKader: hasRoles ? { ordening: ROLE_FRAMEWORK } : undefined,
    kaders: listed(frameworks),
  };
}
