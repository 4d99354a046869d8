// Core tasks and work processes, of the common part, of a profile or of an optional part (FIELD §1.1).
import { additionsOf, perProfile, type Addition } from "./additions.ts";
import { behavioursIn } from "./behaviours.ts";
import type { Catalogues } from "./catalogues.ts";
import { listed, type Entry } from "../import/data.ts";
import type { XmlElement } from "./elements.ts";
import type { KnowledgePool } from "./knowledge.ts";
import { numbered, reportNumber } from "./numbers.ts";
import { rolesIn } from "./roles.ts";
import { sample } from "./text.ts";
import type { Maybe, Source } from "./source.ts";

/** What tasks refer to. */
export interface TaskContext {
  readonly source: Source;
  readonly catalogues: Catalogues;
  readonly pool: KnowledgePool;
  /** Number of a profile in the file → its code. */
  readonly profileCodes: ReadonlyMap<string, string>;
}

/** The core tasks in `container`; `part` is the code of what they stand in: B1, P2, D1. */
export function readTasks(context: TaskContext, container: Maybe, part: string): Entry[] {
  const { source } = context;
  source.heading(container);
  return numbered(source, source.children(container, "kerntaak")).map(({ element, number }) => {
    const code = `${part}-K${number}`;
    source.label(element, code);
    reportNumber(source, element, code, number);
    return readTask(context, element, code);
  });
}

function readTask(context: TaskContext, element: XmlElement, code: string): Entry {
  const { source, pool } = context;
  const complexity = source.child(element, "complexiteit");
  const responsibility = source.child(element, "verantwoordelijkheid");
  const knowledge = source.child(element, "vakkennisenvaardigheden");
  const processes = source.child(element, "basiswerkprocessen", "profielwerkprocessen", "keuzedeelwerkprocessen", "werkprocessen");
  return {
    code,
    titel: titleOf(source, element, code),
    complexiteit: source.prose(complexity),
    verantwoordelijkheid: source.prose(responsibility),
    vakkennis: listed(pool.references(knowledge)),
    perProfiel: perProfile([
      ["complexiteit", additions(context, element, complexity, "complexiteit").map(proseIn(source, "complexiteit"))],
      ["verantwoordelijkheid", additions(context, element, responsibility, "verantwoordelijkheid").map(proseIn(source, "verantwoordelijkheid"))],
      ["vakkennis", additions(context, element, knowledge, "vakkennisenvaardigheden").map(({ profiles, element }) => ({ profiles, value: pool.references(element) }))],
    ]),
    "x-sbb": numberOf(source, element),
    werkprocessen: listed(readProcesses(context, processes, code)),
  };
}

function readProcesses(context: TaskContext, container: Maybe, task: string): Entry[] {
  const { source } = context;
  source.heading(container);
  return numbered(source, source.children(container, "werkproces")).map(({ element, number }) => {
    const code = `${task}-W${number}`;
    source.label(element, code);
    reportNumber(source, element, code, number);
    return readProcess(context, element, code);
  });
}

function readProcess(context: TaskContext, element: XmlElement, code: string): Entry {
  const { source, catalogues } = context;
  const description = source.child(element, "werkprocesomschrijving");
  const result = source.child(element, "werkprocesresultaat");
  const behaviour = source.child(element, "werkprocesgedrag");
  const competences = source.child(element, "werkprocescompetenties");
  const named = rolesIn(titleOf(source, element, code) ?? "");
  return {
    code,
    titel: named.title || undefined,
    omschrijving: source.prose(description),
    resultaat: source.prose(result),
    gedrag: listed(readBehaviours(source, behaviour)),
    rollen: listed(named.roles),
    dekt: listed(catalogues.competences(competences)),
    perProfiel: perProfile([
      ["omschrijving", additions(context, element, description, "werkprocesomschrijving").map(proseIn(source, "werkprocesomschrijving"))],
      ["resultaat", additions(context, element, result, "werkprocesresultaat").map(proseIn(source, "werkprocesresultaat"))],
      ["gedrag", additions(context, element, behaviour, "werkprocesgedrag").map(({ profiles, element }) => ({ profiles, value: readBehaviours(source, wordsIn(source, element, "werkprocesgedrag")) }))],
      ["dekt", additions(context, element, competences, "werkprocescompetenties").map(({ profiles, element }) => ({ profiles, value: catalogues.competences(element) }))],
    ]),
    "x-sbb": numberOf(source, element),
  };
}

/** The additions to a part stand inside it, or beside it in the task or process. */
function additions(context: TaskContext, owner: XmlElement, part: Maybe, name: string): Addition[] {
  const { source, profileCodes } = context;
  const container = `${name}perprofiel`;
  return [...source.children(part, container), ...source.children(owner, container)].flatMap((element) => additionsOf(source, element, profileCodes));
}

function proseIn(source: Source, name: string): (addition: Addition) => { profiles: readonly string[]; value: string | undefined } {
  return ({ profiles, element }) => ({ profiles, value: source.prose(wordsIn(source, element, name)) });
}

/** The element with the words of an addition: named like the part it adds to, else the addition itself. */
function wordsIn(source: Source, addition: XmlElement, name: string): XmlElement {
  return source.child(addition, name) ?? addition;
}

function readBehaviours(source: Source, element: Maybe): readonly string[] {
  const text = source.prose(element);
  if (!element || text === undefined) return [];
  const { items, leadIns, separators } = behavioursIn(text);
  for (const leadIn of leadIns) source.lose("leadIn", element, `“${sample(leadIn)}”`);
  for (let count = 0; count < separators; count++) source.lose("separator", element);
  return items;
}

/** Titles of some exports start with the code, which stands in `code` already. */
function titleOf(source: Source, element: XmlElement, code: string): string | undefined {
  const title = source.title(element);
  return title?.startsWith(`${code} `) ? title.slice(code.length).trim() : title;
}

/** The number that an element keeps in the files of SBB. */
export function numberOf(source: Source, element: XmlElement): Entry | undefined {
  const nr = source.attribute(element, "nr");
  return nr === undefined ? undefined : { nr };
}
