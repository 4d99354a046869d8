// What the files of a workspace hold, as fingerprints: the answers that a remembered result rests on.
import { createHash } from "node:crypto";
import type { Question } from "./recording-project.ts";

interface Content {
  /** As other documents name it; undefined when the document has none. */
  readonly id: string | undefined;
  /** Whether it may decide what references mean: frameworks, crosswalks, and what does not tell its kind plainly. */
  readonly isFramework: boolean;
  readonly fingerprint: () => string;
  readonly text: () => string;
}

/** What an id looks like; whatever else a document calls itself is looked for letter by letter. */
const ID = /[a-z0-9][a-z0-9.-]*/g;
const IS_ID = /^[a-z0-9][a-z0-9.-]*$/;

export class Contents {
  /** With `/` behind it; names below it are the same in every copy of the workspace. */
  readonly #root: string;
  readonly #contents = new Map<string, Content>();
  readonly #states = new Map<string, string>();
  /** Uris by each id that stands anywhere in their text. */
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
        return fingerprint([...new Set([...this.#contents.values()].map(({ id }) => id ?? ""))].sort().join("\n"));
      case "documents":
        return this.#fingerprintOf(() => true);
      case "frameworks":
        return this.#fingerprintOf(({ isFramework }) => isFramework);
    }
    if (what === "naming") return this.#fingerprintOfAll(this.#whoMentions(of));
    return what === "id" ? this.#fingerprintOf(({ id }) => id === of) : this.#fingerprintOf((_, uri) => this.nameOf(uri) === of);
  }

  /** All that name `id` and perhaps some that do not. */
  #whoMentions(id: string): readonly string[] {
    if (!IS_ID.test(id)) return [...this.#contents].flatMap(([uri, { text }]) => (text().includes(id) ? [uri] : []));
    if (!this.#mentions) {
      this.#mentions = new Map();
      for (const [uri, { text }] of this.#contents) for (const word of new Set(text().match(ID))) append(this.#mentions, word, uri);
    }
    return this.#mentions.get(id) ?? [];
  }

  #fingerprintOf(isWanted: (content: Content, uri: string) => boolean): string {
    return this.#fingerprintOfAll([...this.#contents].flatMap(([uri, content]) => (isWanted(content, uri) ? [uri] : [])));
  }

  #fingerprintOfAll(uris: readonly string[]): string {
    return fingerprint(uris.map((uri) => `${this.nameOf(uri)} ${this.#contents.get(uri)!.fingerprint()}`).sort().join("\n"));
  }
}

function append(index: Map<string, string[]>, word: string, uri: string): void {
  const uris = index.get(word);
  if (uris) uris.push(uri);
  else index.set(word, [uri]);
}

function splitOnce(text: string): [string, string] {
  const space = text.indexOf(" ");
  return space < 0 ? [text, ""] : [text.slice(0, space), text.slice(space + 1)];
}

/** Tells texts and bytes apart, beyond doubt. */
export function fingerprint(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("base64url");
}
