// Rule: the kind of a document is missing, unknown or not at the top; found by model/soort.ts.
import { defineRule } from "../rule.ts";

export default defineRule({
  id: "schema/soort",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Soort document", en: "Kind of document" },
  messages: {
    default: {
      nl: 'De eerste regel moet zeggen wat voor document dit is, bijvoorbeeld "soort: kwalificatiedossier".',
      en: 'The first line has to say what kind of document this is, for example "soort: kwalificatiedossier".',
    },
    missing: {
      nl: 'Bovenaan ontbreekt "soort:". Zet op de eerste regel wat voor document dit is, bijvoorbeeld "soort: kwalificatiedossier".',
      en: '"soort:" is missing at the top. Put on the first line what kind of document this is, for example "soort: kwalificatiedossier".',
    },
    "other-key": {
      nl: 'In plaats van "{written}" hoort hier "soort", met kleine letters. Schrijf "soort: {soort}".',
      en: '"soort" belongs here instead of "{written}", in lower case. Write "soort: {soort}".',
    },
    empty: {
      nl: 'Achter "soort:" staat nog niets. Kies kwalificatiedossier, opleidingsprofiel, beroepsprofiel, leertraject, kennisbasis, kader of koppeling.',
      en: 'There is nothing behind "soort:" yet. Choose kwalificatiedossier, opleidingsprofiel, beroepsprofiel, leertraject, kennisbasis, kader or koppeling.',
    },
    unknown: {
      nl: '"{written}" is geen soort document. Kies kwalificatiedossier, opleidingsprofiel, beroepsprofiel, leertraject, kennisbasis, kader of koppeling.',
      en: '"{written}" is not a kind of document. Choose kwalificatiedossier, opleidingsprofiel, beroepsprofiel, leertraject, kennisbasis, kader or koppeling.',
    },
    "unknown-near": {
      nl: '"{written}" is geen soort document. Misschien bedoeld: {near}.',
      en: '"{written}" is not a kind of document. Perhaps meant: {near}.',
    },
    "not-first": {
      nl: '"soort:" hoort op de eerste regel, boven alle andere sleutels.',
      en: '"soort:" belongs on the first line, above all other keys.',
    },
    "file-name": {
      nl: "Hier staat dat dit een {soort} is, maar de naam van het bestand zegt {named}. Pas een van de twee aan.",
      en: "This says that it is a {soort}, but the name of the file says {named}. Change one of the two.",
    },
    "empty-file": {
      nl: 'Dit bestand is nog leeg. Begin met "soort:" en kies daarachter wat voor document het wordt.',
      en: 'This file is still empty. Start with "soort:" and choose behind it what kind of document it will be.',
    },
    "no-keys": {
      nl: 'Hier staat alleen losse tekst of een lijst. Een document begint met "soort:" en heeft sleutels, zoals "titel: Wijkzorg".',
      en: 'There is only loose text or a list here. A document starts with "soort:" and has keys, such as "titel: Wijkzorg".',
    },
  },
  why: {
    nl: "Aan de soort is te zien welke sleutels een document kan hebben en welke regels ervoor gelden. Zonder soort is er niets te controleren.",
    en: "The kind tells which keys a document may have and which rules hold for it. Without it there is nothing to check.",
  },
  how: {
    nl: "Zet op de eerste regel `soort:` met een van de zeven soorten, en laat de bestandsnaam eindigen op `.<soort>.yaml`.",
    en: "Put `soort:` on the first line with one of the seven kinds, and let the file name end in `.<soort>.yaml`.",
  },
  sources: [{ document: "FORMAT", place: "kwalificatiedossier: first key" }],
  fixable: "unsafe",
  bad: { text: `soort: kwalificatiedosier
id: kd.wijkzorg
titel: Wijkzorg
versie: "2026"
` },
  good: { text: `soort: kwalificatiedossier
id: kd.wijkzorg
titel: Wijkzorg
versie: "2026"
` },
});
