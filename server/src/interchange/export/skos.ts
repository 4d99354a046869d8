// Statements as SKOS in Turtle: a concept scheme, its concepts, and the matches with other schemes.
import { DataFactory, Writer, type Quad_Object } from "n3";
import { urnOf } from "./identifiers.ts";
import { oneOf, type Statement, type StatementDocument, type StatementRelation, type Texts } from "./statements.ts";

const SKOS = "http://www.w3.org/2004/02/skos/core#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const DCT = "http://purl.org/dc/terms/";
const { namedNode, literal, quad } = DataFactory;

const PREDICATES: Readonly<Record<StatementRelation["kind"], string>> = {
  dekt: `${SKOS}relatedMatch`, uit: `${DCT}source`, vervangenDoor: `${DCT}isReplacedBy`,
  exact: `${SKOS}exactMatch`, ruimer: `${SKOS}narrowMatch`, enger: `${SKOS}broadMatch`, verwant: `${SKOS}relatedMatch`,
};

/** Turtle text. A crosswalk pair that is `ruimer` is wider than its partner, which SKOS calls a narrow match. */
export function skosTurtle(document: StatementDocument): Promise<string> {
  const writer = new Writer({ prefixes: { skos: SKOS, dct: DCT } });
  const scheme = urnOf(document.name);
  const add = (subject: string, predicate: string, object: Quad_Object): void => void writer.addQuad(quad(namedNode(subject), namedNode(predicate), object));
  const words = (subject: string, predicate: string, texts: Texts): void => {
    if (texts.nl !== undefined) add(subject, predicate, literal(texts.nl, texts.en === undefined ? document.language : "nl"));
    if (texts.en !== undefined) add(subject, predicate, literal(texts.en, "en"));
  };
  add(scheme, `${RDF}type`, namedNode(`${SKOS}ConceptScheme`));
  words(scheme, `${DCT}title`, document.title);
  if (document.description) words(scheme, `${DCT}description`, document.description);
  add(scheme, `${DCT}identifier`, literal(document.name));
  if (document.creator !== undefined) add(scheme, `${DCT}creator`, literal(document.creator));
  for (const statement of document.statements) concept(statement, scheme, add, words);
  return new Promise((resolve, reject) => writer.end((error: Error | null, result: string) => (error ? reject(error) : resolve(result))));
}

function concept(statement: Statement, scheme: string, add: (subject: string, predicate: string, object: Quad_Object) => void, words: (subject: string, predicate: string, texts: Texts) => void): void {
  const subject = urnOf(statement.name);
  add(subject, `${RDF}type`, namedNode(`${SKOS}Concept`));
  add(subject, `${SKOS}inScheme`, namedNode(scheme));
  add(subject, `${SKOS}notation`, literal(statement.code));
  words(subject, `${SKOS}prefLabel`, oneOf(statement.label) === "" ? { nl: statement.code, en: undefined } : statement.label);
  for (const alias of statement.aliases) add(subject, `${SKOS}altLabel`, literal(alias));
  if (statement.description) words(subject, `${SKOS}definition`, statement.description);
  if (statement.parent === undefined) add(subject, `${SKOS}topConceptOf`, namedNode(scheme));
  else add(subject, `${SKOS}broader`, namedNode(urnOf(statement.parent)));
  for (const relation of statement.relations) add(subject, PREDICATES[relation.kind], namedNode(urnOf(relation.name)));
}
