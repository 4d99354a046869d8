// Rule: a `*name` that points to nothing, to itself, or to too much.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "syntax/alias",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Verwijzing met een sterretje", en: "Reference with an asterisk" },
  messages: {
    default: {
      nl: 'De verwijzing "*{name}" kan niet worden gevolgd.',
      en: 'The reference "*{name}" cannot be followed.',
    },
    unknown: {
      nl: 'Een tekst die met een sterretje begint, moet tussen aanhalingstekens. (Als verwijzing: er is hierboven geen "&{name}".)',
      en: 'A text that starts with an asterisk has to be in quotes. (As a reference: there is no "&{name}" above.)',
    },
    recursive: {
      nl: '"*{name}" verwijst naar een onderdeel waar het zelf in staat; zo komt er nooit een eind aan. Schrijf het onderdeel uit.',
      en: '"*{name}" refers to a part that it stands in itself; this would never end. Write the part out.',
    },
    "too-many": {
      nl: 'Met "*{name}" wordt dit document te groot om te lezen. Schrijf het onderdeel uit of verwijs met een id.',
      en: 'With "*{name}" this document becomes too large to read. Write the part out or refer to it by id.',
    },
  },
  why: {
    nl: "Wat niet gevolgd kan worden, ontbreekt in het document.",
    en: "What cannot be followed is missing from the document.",
  },
  how: {
    nl: "Zet een tekst met een sterretje tussen aanhalingstekens. Voor verwijzingen tussen onderdelen zijn ids bedoeld, geen sterretjes.",
    en: "Put a text with an asterisk in quotes. For references between parts ids are meant, not asterisks.",
  },
  sources: [{ document: "YAML-1.2.2", place: "§7.1 (alias nodes)" }],
  fixable: "unsafe",
  bad: { text: dossier("domein: *zorg\n") },
  good: { text: dossier("domein: \"*zorg\"\n") },
});
