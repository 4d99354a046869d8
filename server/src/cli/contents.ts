// What the files of a workspace hold, as fingerprints: the answers that a remembered result rests on.
import { sumOf } from "../system/disk.ts";
import type { Question } from "./recording-project.ts";

interface Content {
  /** As other documents name it; undefined when the document has none. */
  readonly id: string | undefined;
  /** Whether it may decide what references mean: frameworks, crosswalks, and what does not tell its kind plainly. */
  readonly isFramework: boolean;
  readonly fingerprint: () => string;
  readonly bytes: () => Uint8Array;
}

/** What an id looks like; whatever else a document calls itself is looked for letter by letter. */
const IS_ID = /^[a-z0-9][a-z0-9.-]*$/;

export class Contents {
  /** With `/` behind it; names below it are the same in every copy of the workspace. */
  readonly #root: string;
  readonly #contents = new Map<string, Content>();
  readonly #states = new Map<string, string>();
  readonly #sums = new Map<string, string>();
  /** Uris by the id of their document. */
  #named: Map<string, string[]> | undefined;
  /** Uris by each id of a document that stands anywhere in their text. */
  #mentions: Map<string, string[]> | undefined;

  /** @param root uri of the folder of the workspace, with `/` behind it */
  constructor(root: string) {
    this.#root = root;
  }

  add(uri: string, content: Content): void {
    this.#contents.set(uri, content);
  }

  /** `uri` as it is in every copy of the workspace. */
  nameOf(uri: string): string {
    return uri.startsWith(this.#root) ? `~/${uri.slice(this.#root.length)}` : uri;
  }

  uriOf(name: string): string {
    return name.startsWith("~/") ? this.#root + name.slice(2) : name;
  }

  has(uri: string): boolean {
    return this.#contents.has(uri);
  }

  /** Fingerprint of the text at `uri`, which was added. */
  sumOf(uri: string): string {
    const known = this.#sums.get(uri) ?? this.#contents.get(uri)!.fingerprint();
    this.#sums.set(uri, known);
    return known;
  }

  /** Changes when the answer to `question` may have changed. Uris in questions are names. */
  stateOf(question: string): string {
    const known = this.#states.get(question) ?? this.#stateOf(question);
    this.#states.set(question, known);
    return known;
  }

  #stateOf(question: string): string {
    const [what, of] = splitOnce(question);
    switch (what as Question) {
      case "ids":
        return sumOf([...new Set([...this.#contents.values()].map(({ id }) => id ?? ""))].sort().join("\n"));
      case "documents":
        return this.#fingerprintOf(() => true);
      case "frameworks":
        return this.#fingerprintOf(({ isFramework }) => isFramework);
    }
    if (what === "naming") return this.#fingerprintOfAll(this.#whoMentions(of));
    if (what === "id") return this.#fingerprintOfAll(this.#byId().get(of) ?? []);
    const uri = this.uriOf(of);
    return this.#fingerprintOfAll(this.#contents.has(uri) ? [uri] : []);
  }

  /** All that name `id` and perhaps some that do not. */
  #whoMentions(id: string): readonly string[] {
    this.#mentions ??= this.#readMentions();
    return this.#mentions.get(id) ?? [...this.#contents].flatMap(([uri, { bytes }]) => (Buffer.from(bytes()).includes(id) ? [uri] : []));
  }

  #byId(): ReadonlyMap<string, string[]> {
    if (!this.#named) {
      this.#named = new Map();
      for (const [uri, { id }] of this.#contents) if (id !== undefined) this.#named.set(id, [...(this.#named.get(id) ?? []), uri]);
    }
    return this.#named;
  }

  #readMentions(): Map<string, string[]> {
    const ids = [...this.#byId().keys()].filter((id) => IS_ID.test(id));
    const mentions = new Map(ids.map((id): [string, string[]] => [id, []]));
    const hashes = new Set(ids.map((id) => hashOf(id)));
    for (const [uri, { bytes }] of this.#contents) for (const id of idsIn(bytes(), mentions, hashes)) mentions.get(id)!.push(uri);
    return mentions;
  }

  #fingerprintOf(isWanted: (content: Content, uri: string) => boolean): string {
    return this.#fingerprintOfAll([...this.#contents].flatMap(([uri, content]) => (isWanted(content, uri) ? [uri] : [])));
  }

  #fingerprintOfAll(uris: readonly string[]): string {
    return sumOf(uris.map((uri) => `${this.nameOf(uri)} ${this.sumOf(uri)}`).sort().join("\n"));
  }
}

/**
 * Which of `ids` stand in a text as whole words, each once. Every text of a workspace is gone through at every run, so a word is
 * cut out only when its hash is one of `hashes`.
 */
function idsIn(text: Uint8Array, ids: ReadonlyMap<string, unknown>, hashes: ReadonlySet<number>): Set<string> {
  const found = new Set<string>();
  let start = -1;
  let hash = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = text[at] ?? 0;
    const isLetter = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (isLetter || (start >= 0 && (code === DOT || code === HYPHEN))) {
      if (start < 0) start = at;
      hash = hashed(hash, code);
    } else if (start >= 0) {
      if (hashes.has(hash)) {
        const word = Buffer.from(text.buffer, text.byteOffset + start, at - start).toString("latin1");
        if (ids.has(word)) found.add(word);
      }
      start = -1;
      hash = 0;
    }
  }
  return found;
}

const DOT = 46;
const HYPHEN = 45;

function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function hashOf(id: string): number {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = hashed(hash, id.charCodeAt(at));
  return hash;
}

function splitOnce(text: string): [string, string] {
  const space = text.indexOf(" ");
  return space < 0 ? [text, ""] : [text.slice(0, space), text.slice(space + 1)];
}
