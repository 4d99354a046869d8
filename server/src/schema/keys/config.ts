// Keys of bekwaam.config.yaml, what a team chose for editor and command line.
import { FRAMEWORK_REFERENCE } from "../forms.ts";
import { SOORTEN } from "./header.ts";
import { integer, list, map, number, object, oneOf, text } from "../spec.ts";

const LEVEL = oneOf({ nl: ["Niveau", "Hoe zwaar een bevinding weegt."], en: ["Level", "How much a finding weighs."], values: {
  fout: { nl: ["Fout", "Moet opgelost worden; `bekwaam check` eindigt met code 1."], en: ["Error", "Has to be solved; `bekwaam check` ends with code 1."] },
  waarschuwing: { nl: ["Waarschuwing", "Verdient aandacht."], en: ["Warning", "Deserves attention."] },
  informatie: { nl: ["Informatie", "Goed om te weten."], en: ["Information", "Good to know."] },
  hint: { nl: ["Hint", "Een kleine verbetering."], en: ["Hint", "A small improvement."] },
  uit: { nl: ["Uit", "Niet controleren."], en: ["Off", "Do not check."] },
} });

const REGELS = object("regelinstelling", { niveau: LEVEL }, {
  // Each rule has options of its own; `bekwaam rules` explains them.
  short: "niveau", open: true,
  nl: ["Regel", "Het niveau van een regel, of een groep met `niveau` en eigen opties van de regel."],
  en: ["Rule", "The level of a rule, or a group with `niveau` and the rule's own options."],
});

const REGELS_MAP = map(REGELS, { keys: "vrij", nl: ["Regels", "Per regel het niveau, bijvoorbeeld `wording/vague: uit`."], en: ["Rules", "The level per rule, for example `wording/vague: uit`."] });

const GLOB = text({ nl: ["Patroon", "Een bestand, map of patroon, bijvoorbeeld `archief/**`."], en: ["Pattern", "A file, folder or pattern, for example `archief/**`."] });

/** The whole configuration. */
export const CONFIG = object("config", {
  preset: oneOf({ nl: ["Preset", "Welke regels aan staan."], en: ["Preset", "Which rules are on."], values: {
    aanbevolen: { nl: ["Aanbevolen", "De regels die voor bijna iedereen kloppen; zo begint het."], en: ["Recommended", "The rules that are right for nearly everyone; the default."] },
    streng: { nl: ["Streng", "Ook de regels over inhoud en stijl."], en: ["Strict", "The rules on content and style as well."] },
    alles: { nl: ["Alles", "Elke regel die er is."], en: ["Everything", "Every rule there is."] },
  } }),
  taal: oneOf({ nl: ["Taal", "De taal van de meldingen."], en: ["Language", "The language of the messages."], values: { nl: { nl: ["Nederlands", "Nederlands."], en: ["Dutch", "Dutch."] }, en: { nl: ["Engels", "Engels."], en: ["English", "English."] } } }),
  kaders: list(text({ form: FRAMEWORK_REFERENCE, refersTo: "kader", nl: ["Kader", "Een kader met zijn versie, als `id@versie`."], en: ["Framework", "A framework with its version, as `id@version`."] }), { nl: ["Kaders", "De kaders die elk document moet noemen."], en: ["Frameworks", "The frameworks that every document has to name."] }),
  dekking: map(number({ minimum: 0, maximum: 100, nl: ["Percentage", "Welk deel van het kader minstens gedekt moet zijn, in procenten."], en: ["Percentage", "Which part of the framework has to be covered at least, in percent."] }), { keys: "vrij", nl: ["Dekking", "Per kader het laagste percentage dat goed genoeg is."], en: ["Coverage", "Per framework the lowest percentage that is good enough."] }),
  regels: REGELS_MAP,
  negeer: list(GLOB, { nl: ["Negeer", "Bestanden en mappen die niet gecontroleerd worden."], en: ["Ignore", "Files and folders that are not checked."] }),
  limieten: object("limieten", {
    tekens: integer({ minimum: 1_000, maximum: 20_000_000, nl: ["Tekens", "Hoe lang een bestand hoogstens is; zonder deze regel 2000000."], en: ["Characters", "How long a file is at most; without this line 2000000."] }),
    haakjes: integer({ minimum: 8, maximum: 400, nl: ["Haakjes", "Hoeveel haakjes er hoogstens in elkaar zitten; zonder deze regel 64."], en: ["Brackets", "How many brackets are inside each other at most; without this line 64."] }),
    niveaus: integer({ minimum: 8, maximum: 400, nl: ["Niveaus", "Hoeveel lijsten en sleutels er door inspringen hoogstens in elkaar zitten; zonder deze regel 100."], en: ["Levels", "How many lists and keys are inside each other by indentation at most; without this line 100."] }),
    onderdelen: integer({ minimum: 1_000, maximum: 2_000_000, nl: ["Onderdelen", "Hoeveel regels en komma’s een bestand hoogstens heeft, samen geteld; zonder deze regel 110000."], en: ["Parts", "How many lines and commas a file has at most, counted together; without this line 110000."] }),
  }, { nl: ["Limieten", "Wat een bestand mag bevatten voordat bekwaam weigert het te lezen."], en: ["Limits", "What a file may hold before bekwaam refuses to read it."] }),
  overschrijf: list(object("overschrijving", {
    bestanden: list(GLOB, { nl: ["Bestanden", "Voor welke bestanden dit geldt; zonder deze sleutel voor alle."], en: ["Files", "Which files this holds for; without this key for all."] }),
    soorten: list(oneOf({ nl: ["Soort", "Een soort document."], en: ["Kind", "A kind of document."], values: SOORTEN }), { nl: ["Soorten", "Voor welke soorten document dit geldt; zonder deze sleutel voor alle."], en: ["Kinds", "Which kinds of document this holds for; without this key for all."] }),
    regels: REGELS_MAP,
  }, { nl: ["Overschrijving", "Andere regels voor bepaalde bestanden of soorten document."], en: ["Override", "Other rules for certain files or kinds of document."] }), { nl: ["Overschrijf", "Andere regels voor bepaalde bestanden of soorten document."], en: ["Overrides", "Other rules for certain files or kinds of document."] }),
}, { nl: ["Configuratie", "De keuzes van een team, hetzelfde in de editor en op de opdrachtregel."], en: ["Configuration", "The choices of a team, the same in the editor and on the command line."] });
