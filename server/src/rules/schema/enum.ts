// Rule: a value that is not one of the fixed values.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "schema/enum",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Waarde staat niet in de lijst", en: "Value is not in the list" },
  messages: {
    default: {
      nl: '"{written}" kan niet bij "{key}". Kies uit: {allowed}.',
      en: '"{written}" is not possible at "{key}". Choose from: {allowed}.',
    },
    several: {
      nl: 'Bij "{key}" past maar één waarde. Kies {several}.',
      en: 'Only one value fits at "{key}". Choose {several}.',
    },
    near: {
      nl: '"{written}" kan niet bij "{key}". Misschien bedoeld: {near}. Kies uit: {allowed}.',
      en: '"{written}" is not possible at "{key}". Perhaps meant: {near}. Choose from: {allowed}.',
    },
  },
  why: {
    nl: "Vaste waarden maken documenten vergelijkbaar. Een eigen woord wordt niet herkend en telt niet mee.",
    en: "Fixed values make documents comparable. A word of your own is not recognised and does not count.",
  },
  how: {
    nl: "Kies een van de genoemde waarden; de editor laat ze zien als je achter de dubbele punt typt.",
    en: "Choose one of the values named; the editor shows them when you type behind the colon.",
  },
  sources: [{ document: "FORMAT", place: "fixed values per key" }, { document: "ZIN-2016", place: "L268-269, L1339-1341" }, { document: "GR-2014", place: "L1716-1718" }],
  fixable: "safe",
  bad: { text: dossier("status: Concept\n") },
  good: { text: dossier("status: concept\n") },
});
