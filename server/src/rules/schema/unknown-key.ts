// Rule: a key that the format does not have at this place.
import { defineRule } from "../rule.ts";
import { dossier } from "../shared/examples.ts";

export default defineRule({
  id: "schema/unknown-key",
  severity: "error",
  preset: "aanbevolen",
  kinds: "all",
  reads: "problems",
  title: { nl: "Onbekende sleutel", en: "Unknown key" },
  messages: {
    default: {
      nl: 'De sleutel "{key}" bestaat hier niet. Bij {place} kunnen onder andere staan: {keys}. Een eigen notitie mag wel, als de sleutel met "x-" begint.',
      en: 'The key "{key}" does not exist here. With {place} there can be, among others: {keys}. A note of your own is fine when its key starts with "x-".',
    },
    full: {
      nl: 'De sleutel "{key}" bestaat hier niet; alle sleutels van {place} staan er al. Hoort dit bij de tekst ervoor, zet die tekst dan tussen aanhalingstekens.',
      en: 'The key "{key}" does not exist here; all keys of {place} are there already. If this belongs to the text before it, put that text in quotes.',
    },
    comma: {
      nl: 'Tussen accolades begint na een komma een nieuwe sleutel, en "{key}" is er geen. Hoort dit nog bij {previous}, zet dan de hele tekst tussen aanhalingstekens.',
      en: 'Between braces a new key begins after a comma, and "{key}" is none. If this still belongs to {previous}, put the whole text in quotes.',
    },
    "comma-list": {
      nl: 'Tussen accolades begint na een komma een nieuwe sleutel, en "{key}" is er geen. Hoort dit nog bij {previous}, zet dan rechte haken om de lijst: [ … ].',
      en: 'Between braces a new key begins after a comma, and "{key}" is none. If this still belongs to {previous}, put square brackets around the list: [ … ].',
    },
    "comma-number": {
      nl: 'Tussen accolades begint na een komma een nieuwe sleutel, en "{key}" is er geen. In een getal staat een punt in plaats van een komma: {number}.',
      en: 'Between braces a new key begins after a comma, and "{key}" is none. In a number write a point instead of a comma: {number}.',
    },
    named: {
      nl: 'Schrijf dit met twee sleutels: "{identity}: {key}" en "{name}: {value}".',
      en: 'Write this with two keys: "{identity}: {key}" and "{name}: {value}".',
    },
    colon: {
      nl: 'Door de dubbele punt wordt "{key}" als sleutel gelezen. Zet de tekst tussen aanhalingstekens.',
      en: 'Because of the colon "{key}" is read as a key. Put the text in quotes.',
    },
    parts: {
      nl: 'Schrijf dit met drie sleutels: "id: {id}", "{name}: {key}" en "{parts}:" met de lijst eronder.',
      en: 'Write this with three keys: "id: {id}", "{name}: {key}" and "{parts}:" with the list below it.',
    },
    glued: {
      nl: 'Achter de sleutel "{key}" hoort een dubbele punt met een spatie erachter. Schrijf "{written}".',
      en: 'Behind the key "{key}" comes a colon with a space behind it. Write "{written}".',
    },
    near: {
      nl: 'De sleutel "{key}" bestaat hier niet. Misschien bedoeld: "{near}".',
      en: 'The key "{key}" does not exist here. Perhaps meant: "{near}".',
    },
    elsewhere: {
      nl: 'De sleutel "{key}" hoort niet bij {place}, maar bij {owner}. Verplaats hem daarheen.',
      en: 'The key "{key}" does not belong to {place}, but to {owner}. Move it there.',
    },
    inside: {
      nl: 'De sleutel "{key}" hoort niet bij {place}, maar bij {owner}. Verplaats hem naar "{under}".',
      en: 'The key "{key}" does not belong to {place}, but to {owner}. Move it to "{under}".',
    },
    "other-kind": {
      nl: 'De sleutel "{key}" hoort niet in dit document, maar in een ander soort document: {kind}.',
      en: 'The key "{key}" does not belong in this document, but in another kind of document: {kind}.',
    },
  },
  why: {
    nl: "Wat onder een onbekende sleutel staat, telt nergens mee: niet in de dekking, niet in een afdruk en niet in een vergelijking. Vaak is het een tikfout.",
    en: "What stands under an unknown key counts nowhere: not in coverage, not in print and not in a comparison. Often it is a slip of the pen.",
  },
  how: {
    nl: "Verbeter de sleutel, verplaats hem, of laat hem met `x-` beginnen als het een eigen notitie is.",
    en: "Correct the key, move it, or let it start with `x-` when it is a note of your own.",
  },
  sources: [{ document: "FORMAT", place: "the keys are contract" }, { document: "FORMAT", place: "Afspraken: own keys begin with x-" }],
  fixable: "unsafe",
  bad: { text: dossier("geldigvanaf: 2026-08-01\n") },
  good: { text: dossier(`
geldigVanaf: 2026-08-01
x-notitie: nog bespreken met de werkgroep
`) },
});
