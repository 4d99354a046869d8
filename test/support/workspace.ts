// A workspace of documents that are bound to each other in every way the format has, for tests across files.

/** Files by path; every kind of document, every kind of reference, two versions of the profile that all come from. */
export function linkedWorkspace(): Record<string, string> {
  return {
    "kaders/kracht.kader.yaml": KADER,
    "kaders/kracht-nphf.koppeling.yaml": KOPPELING,
    "profielen/wijk-2020.beroepsprofiel.yaml": profile("2020"),
    "profielen/wijk-2025.beroepsprofiel.yaml": profile("2025"),
    "kennis/wijk.kennisbasis.yaml": KENNISBASIS,
    "mbo/wijkzorg.kwalificatiedossier.yaml": dossier("kd.wijkzorg", "2025"),
    "mbo/thuiszorg.kwalificatiedossier.yaml": dossier("kd.thuiszorg", "2020"),
    "hbo/landelijk.opleidingsprofiel.yaml": NATIONAL,
    "hbo/noord.opleidingsprofiel.yaml": regional("noord", "op.wijk@2030"),
    "hbo/hogeschool.opleidingsprofiel.yaml": regional("hogeschool", "op.wijk.noord@2030"),
    "hbo/master.opleidingsprofiel.yaml": MASTER,
    "leertrajecten/samen.leertraject.yaml": TRACK,
  };
}

/** The same with `count` further files that come from the profile, for questions of size. */
export function largeWorkspace(count: number): Record<string, string> {
  const files = linkedWorkspace();
  for (let index = 0; index < count; index++) files[`veel/d${index}.kwalificatiedossier.yaml`] = dossier(`kd.d${index}`, index % 2 === 0 ? "2025" : "2020");
  return files;
}

const HEAD = "gemeenschappelijkKader: { ordening: kracht@1 }\nkaders: [kracht@1, nphf@2015-herzien]\n";

const KADER = `soort: kader
id: kracht
versie: "1"
titel: { nl: Krachtenkader, en: Strengths framework }
elementen:
  - id: luisteren
    label: { nl: Luistert, en: Listens }
    aliassen: [luisteraar]
    elementen:
      - id: luisteren.1
        label: { nl: Vraagt door, en: Asks on }
  - id: steunen
    label: { nl: Steunt, en: Supports }
`;

const KOPPELING = `soort: koppeling
id: kracht-nphf
versie: "1"
titel: Kracht naar NPHF
van: kracht@1
naar: nphf@2015-herzien
status: vastgesteld
paren:
  - { van: luisteren, naar: "2", relatie: verwant }
  - { van: steunen, naar: "5", relatie: exact }
`;

function profile(versie: string): string {
  const isNew = versie === "2025";
  return `soort: beroepsprofiel
id: bp.wijk
titel: Wijkverzorgende
versie: "${versie}"
status: vastgesteld
${isNew ? "vorigeVersie: bp.wijk@2020\n" : "opvolger: bp.wijk@2025\n"}${HEAD}bekwaamheden:
  - id: vragen
    titel: ${isNew ? "Verheldert de vraag achter de vraag" : "Verheldert de vraag"}
    bereik: generiek
    rollen: [luisteren]
    dekt: [kracht:luisteren, nphf:2.2]
  - id: steunen
    titel: Steunt wie mantelzorg geeft
    rollen: [steunen]
    dekt: [kracht@1:steunen]
${isNew ? "  - id: digitaal\n    titel: Gebruikt zorg op afstand\n    rollen: [luisteren]\n" : "  - id: schrijven\n    titel: Houdt het dossier bij\n    rollen: [luisteren]\n"}praktijksituaties:
  - { id: ps-1, titel: Thuis bij mevrouw, bekwaamheden: [vragen] }
epas:
  - { id: epa-1, titel: Intake, bekwaamheden: [vragen, steunen] }
`;
}

const KENNISBASIS = `soort: kennisbasis
id: kb.wijk
titel: Kennis over de wijk
versie: "1"
kennis:
  - id: k-1
    tekst: Sociale kaart
    uit: bp.wijk@2025#vragen
`;

function dossier(id: string, from: string): string {
  return `soort: kwalificatiedossier
id: ${id}
titel: Dossier ${id}
versie: "2026"
afgeleidVan:
  - { document: bp.wijk, versie: "${from}" }
${HEAD}vakkennis:
  - id: vk-1
    tekst: heeft brede kennis van de sociale kaart
basisdeel:
  code: B1
  kerntaken:
    - code: B1-K1
      titel: Biedt zorg thuis
      vakkennis: [vk-1]
      perProfiel:
        P1: { vakkennis: [vk-1] }
      werkprocessen:
        - code: B1-K1-W1
          titel: Verheldert de vraag
          rollen: [luisteren]
          dekt: [kracht:luisteren]
          uit: bp.wijk@${from}#vragen
        - code: B1-K1-W2
          titel: Steunt de naaste
          rollen: ["steunen"]
          uit: ["bp.wijk@${from}#steunen"]
profielen:
  - code: P1
    titel: Wijkverzorgende
    kerntaken: []
`;
}

const NATIONAL = `soort: opleidingsprofiel
id: op.wijk
titel: Bachelor wijkzorg
versie: "2030"
reikwijdte: landelijk
sluitAanOp: [kd.wijkzorg@2026]
doorstroomNaar: [op.master@2031]
afgeleidVan: [{ document: bp.wijk, versie: "2025" }]
${HEAD}uitstroomprofielen:
  - { id: jeugd, titel: Jeugd }
eindkwalificaties:
  - id: ek-1
    tekst: Verheldert samen met de burger wat er speelt
    rollen: [luisteren]
    uit: bp.wijk@2025#vragen
  - id: ek-2
    tekst: Steunt naasten
    uitstroomprofiel: jeugd
    rollen: [steunen]
    uit: [bp.wijk#steunen]
    uitgesteld: true
eenheden:
  - { id: e-1, titel: Luisteren, leidtOpVoor: [ek-1], toetsen: [t-1] }
toetsen:
  - { id: t-1, doel: summatief, toetst: [ek-1, ek-2] }
`;

function regional(name: string, of: string): string {
  return `soort: opleidingsprofiel
id: op.wijk.${name}
titel: Bachelor wijkzorg ${name}
versie: "2030"
reikwijdte: ${name === "noord" ? "regionaal" : "instelling"}
uitbreiding: ${of}
${HEAD}eindkwalificaties:
  - id: ek-${name}
    tekst: Werkt in de regio
    rollen: [luisteren]
    uit: op.wijk@2030#ek-1
afwijkingen:
  - { van: "op.wijk@2030#ek-2", tekst: Komt eerder, reden: De regio vraagt erom }
`;
}

const MASTER = `soort: opleidingsprofiel
id: op.master
titel: Master wijkzorg
versie: "2031"
sluitAanOp: op.wijk@2030
${HEAD}eindkwalificaties:
  - id: m-1
    tekst: Onderzoekt de wijk
    rollen: [luisteren]
`;

const TRACK = `soort: leertraject
id: lt.samen
titel: Samen leren
versie: "1"
afgeleidVan: [op.wijk@2030]
rollen: [luisteren]
situaties:
  - { id: s-1, titel: Thuis, uit: bp.wijk@2025#ps-1 }
beoordelingen:
  - { id: b-1, titel: Gesprek, doel: formatief }
`;
