// Gathers problems in the order of the text, each once, and no more than anyone reads.
import type { Problem } from "../../text/problem.ts";
import { compareSpans, type Span } from "../../text/span.ts";

/** More problems than this tell a reader nothing; the rest is counted in one `syntax/more`. */
export const MOST_PROBLEMS = 200;

export class Collector {
  readonly #problems: Problem[] = [];
  readonly #seen = new Set<string>();
  #more = 0;
  #moreSpan: Span | undefined;

  /** `make` is only called while there is room, because finding the nearest name takes time. */
  add(code: string, span: Span, make: () => Omit<Problem, "code" | "span">): void {
    const place = `${code} ${span.start} ${span.end}`;
    // An alias stands for a node that is met again and again.
    if (this.#seen.has(place)) return;
    this.#seen.add(place);
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push({ code, span, ...make() });
    else {
      this.#more += 1;
      this.#moreSpan ??= span;
    }
  }

  get problems(): Problem[] {
    const inOrder = [...this.#problems].sort((a, b) => compareSpans(a.span, b.span));
    if (this.#moreSpan) inOrder.push({ code: "syntax/more", span: this.#moreSpan, params: { count: this.#more } });
    return inOrder;
  }
}
