// Import a made-up export and look at what came out of it.
import { parse } from "yaml";
import { importSbbXml, type ImportResult } from "../../../server/src/interchange/sbb-xml.ts";

/** A parsed YAML file; tests look wherever they need to. */
export type Parsed = any;

/** The first document of an import, parsed. */
export function imported(xml: string): Parsed {
  return parsed(importSbbXml(xml));
}

export function parsed(result: ImportResult, index = 0): Parsed {
  return parse(result.documents[index]!.yaml);
}

export function firstTask(xml: string): Parsed {
  return imported(xml).basisdeel.kerntaken[0];
}

export function firstProcess(xml: string): Parsed {
  return firstTask(xml).werkprocessen[0];
}

/** What the report says in Dutch, one line per entry. */
export function report(xml: string): string {
  return importSbbXml(xml).notCarried.map(({ what, where, why }) => `${what.nl} | ${where} | ${why.nl}`).join("\n");
}
