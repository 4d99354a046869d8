// Whole documents to start from, for an empty file.
import { soortOfName } from "../../model/soort.ts";
import { SOORTEN, SOORT_NAMES, type Soort } from "../../schema/keys/header.ts";
import { lineBreakOf } from "../../text/lines.ts";
import type { Language } from "../../text/localized.ts";
import type { Document } from "../../model/document.ts";
import { emptySpan } from "../../text/span.ts";
import type { Suggestion } from "./item.ts";

/** A template per kind; the kind that the file name announces comes first. */
export function templateSuggestions(document: Document, language: Language, today: string): Suggestion[] {
  const named = soortOfName(document.uri);
  const inOrder = named ? [named, ...SOORT_NAMES.filter((soort) => soort !== named)] : SOORT_NAMES;
  const eol = lineBreakOf(document.tree.text);
  return inOrder.map((soort) => ({
    label: TITLES[language](SOORTEN[soort][language][0].toLowerCase()),
    kind: "template",
    detail: SOORTEN[soort][language][1],
    edit: { span: emptySpan(document.tree.text.length), newText: TEMPLATES[soort](today).join(eol) + eol },
    isSnippet: true,
    filterText: `${soort} ${SOORTEN[soort].nl[0]} ${SOORTEN[soort].en[0]} soort`,
  }));
}

const TITLES = { nl: (name: string) => `nieuw ${name}`, en: (name: string) => `new ${name}` };

const header = (soort: Soort, prefix: string, year: string): string[] => [
  `soort: ${soort}`,
  `id: ${prefix}.\${1:naam}`,
  "titel: ${2:Titel}",
  `versie: "\${3:${year}}"`,
  "status: concept",
];

const ordering = (kader: string): string[] => ["gemeenschappelijkKader:", `  ordening: ${kader}`, `kaders: [${kader}, nphf@2015-herzien]`];

const TEMPLATES: Readonly<Record<Soort, (today: string) => string[]>> = {
  kwalificatiedossier: (today) => [
    ...header("kwalificatiedossier", "kd", today.slice(0, 4)),
    ...ordering("canmeds@nl-mbo-2026"),
    "vakkennis:",
    "  - id: vk-1",
    "    tekst: ${4:heeft brede kennis van …}",
    "basisdeel:",
    "  code: B1",
    "  kerntaken:",
    "    - code: B1-K1",
    "      titel: ${5:Kerntaak}",
    "      complexiteit: ${6:Wat het werk moeilijk of juist routinematig maakt.}",
    "      verantwoordelijkheid: ${7:Waarvoor de beginnend beroepsbeoefenaar zelf instaat.}",
    "      vakkennis: [vk-1]",
    "      werkprocessen:",
    "        - code: B1-K1-W1",
    "          titel: ${8:Werkproces}",
    "          omschrijving: ${9:Wat iemand doet.}",
    "          resultaat: ${10:Wat er is als het werk goed gedaan is.}",
    "          gedrag:",
    "            - ${11:zichtbaar gedrag}",
    "          rollen: [${12:zorgverlener}]",
    "          dekt: [${13:nphf:2.2}]",
    "profielen:",
    "  - code: P1",
    "    titel: ${14:Naam van de kwalificatie}",
    "    niveau: ${15|mbo-3,mbo-4,mbo-2,mbo-1|}",
  ],
  opleidingsprofiel: (today) => [
    ...header("opleidingsprofiel", "op", today.slice(0, 4)),
    "niveau: ${4|hbo-bachelor,hbo-master,ad,wo-bachelor,wo-master,post-initieel|}",
    ...ordering("canmeds@bn2030"),
    "eindkwalificaties:",
    "  - id: ek-1",
    "    tekst: ${5:De beginnend professional …}",
    "    bereik: ${6|generiek,specifiek|}",
    "    rollen: [${7:communicator}]",
    "    dekt: [${8:nphf:2.2}]",
    "eenheden:",
    "  - id: e-1",
    "    titel: ${9:Eenheid}",
    "    leidtOpVoor: [ek-1]",
    "toetsen:",
    "  - id: t-1",
    "    doel: ${10|summatief,formatief|}",
    "    toetst: [ek-1]",
    "    norm: ${11:Wanneer het voldoende is.}",
  ],
  beroepsprofiel: (today) => [
    ...header("beroepsprofiel", "bp", today.slice(0, 4)),
    "vereniging: ${4:Beroepsvereniging}",
    "niveau: ${5|hbo-bachelor,mbo-3,mbo-4,hbo-master,wo-master|}",
    "identiteit:",
    "  watIkDoe: ${6:…}",
    "  watIkKanEnMag: ${7:…}",
    "  watNodigIs: ${8:…}",
    "  watEenAnderNietDoet: ${9:…}",
    ...ordering("canmeds@nl-verpleegkunde-2012"),
    "bekwaamheden:",
    "  - id: ${10:bekwaamheid-1}",
    "    titel: ${11:Bekwaamheid}",
    "    tekst: ${12:Wat de professional doet en waartoe.}",
    "    bereik: ${13|generiek,specifiek|}",
    "    rollen: [${14:communicator}]",
    "    dekt: [${15:nphf:2.2}]",
  ],
  leertraject: (today) => [
    ...header("leertraject", "lt", today.slice(0, 4)),
    ...ordering("canmeds@2015"),
    "situaties:",
    "  - id: s-1",
    "    titel: ${4:Situatie}",
    "beoordelingen:",
    "  - id: b-1",
    "    doel: ${5|summatief,formatief|}",
    "    norm: ${6:Wanneer het voldoende is.}",
    "leeractiviteiten:",
    "  - id: la-1",
    "    titel: ${7:Leeractiviteit}",
    "    vorm: ${8|interprofessioneel,multidisciplinair,monodisciplinair|}",
  ],
  kennisbasis: (today) => [
    ...header("kennisbasis", "kb", today.slice(0, 4)),
    "kennis:",
    "  - id: k-1",
    "    tekst: ${4:Wat men weet.}",
    "    aard: ${5|expliciet,impliciet|}",
    "    bron: ${6|wetenschap,praktijk|}",
  ],
  kader: () => [
    "soort: kader",
    "id: ${1:naam}",
    "titel: { nl: ${2:Titel}, en: ${3:Title} }",
    'versie: "${4:1}"',
    "status: concept",
    "elementen:",
    '  - id: "${5:1}"',
    "    label: { nl: ${6:Naam}, en: ${7:Name} }",
  ],
  koppeling: () => [
    "soort: koppeling",
    "id: ${1:naam}",
    "titel: { nl: ${2:Titel}, en: ${3:Title} }",
    'versie: "${4:1}"',
    "van: ${5:nphf@2015-herzien}",
    "naar: ${6:canmeds@2015}",
    "status: voorstel",
    "paren:",
    '  - { van: "${7:1}", naar: ${8:health-advocate}, relatie: ${9|verwant,exact,ruimer,enger|} }',
  ],
};
