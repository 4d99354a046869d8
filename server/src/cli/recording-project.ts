// A project that notes what is asked of it, so that a result can be kept until one of the answers changes.
import type { FrameworkRegistry } from "../frameworks/registry.ts";
import type { Document } from "../model/document.ts";
import type { Dependents } from "../project/dependents.ts";
import { LazyProject } from "./lazy-project.ts";

/** Something asked of a project: `id kd.wijkzorg`, `naming kd.wijkzorg` (who refers to it), `uri file:///…`, or one of the words alone. */
export type Question = `id ${string}` | `naming ${string}` | `uri ${string}` | "ids" | "documents" | "frameworks";

export class RecordingProject extends LazyProject {
  #asked: Set<Question> | undefined;

  /** What `work` gives and everything that it asked, each once. */
  record<T>(work: () => T): { readonly result: T; readonly asked: readonly Question[] } {
    const asked = new Set<Question>();
    this.#asked = asked;
    try {
      return { result: work(), asked: [...asked] };
    } finally {
      this.#asked = undefined;
    }
  }

  override document(uri: string): Document | undefined {
    this.#asked?.add(`uri ${uri}`);
    return super.document(uri);
  }

  override get documents(): Iterable<Document> {
    this.#asked?.add("documents");
    return super.documents;
  }

  override get documentsAtHand(): Iterable<Document> {
    this.#asked?.add("documents");
    return super.documentsAtHand;
  }

  override readWhere(...search: Parameters<LazyProject["readWhere"]>): void {
    this.#asking("documents", () => super.readWhere(...search));
  }

  /** Who keeps something for as long as nothing changes may rest on everything. */
  override get revision(): number {
    this.#asked?.add("documents");
    return super.revision;
  }

  override memo<T>(key: symbol, build: () => T): T {
    this.#asked?.add("documents");
    return super.memo(key, build);
  }

  override withId(id: string): readonly Document[] {
    this.#asked?.add(`id ${id}`);
    return super.withId(id);
  }

  override naming(id: string): Document[] {
    return this.#asking(`naming ${id}`, () => super.naming(id));
  }

  override replacing(id: string): Document[] {
    return this.#asking(`naming ${id}`, () => super.replacing(id));
  }

  /** Who goes through the index itself may ask anything. */
  override get dependents(): Dependents {
    this.#asked?.add("documents");
    return super.dependents;
  }

  override documentIds(): string[] {
    this.#asked?.add("ids");
    return super.documentIds();
  }

  override get frameworks(): FrameworkRegistry {
    this.#asked?.add("frameworks");
    return super.frameworks;
  }

  /** Notes one question, and not what it takes to answer it. */
  #asking<T>(question: Question, answer: () => T): T {
    const asked = this.#asked;
    asked?.add(question);
    this.#asked = undefined;
    try {
      return answer();
    } finally {
      this.#asked = asked;
    }
  }
}
