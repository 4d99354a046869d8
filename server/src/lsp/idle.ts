// Clears away what a check left behind while nobody waits, so that the next keystroke need not.
import v8 from "node:v8";
import vm from "node:vm";

/** A typist pauses longer than this between two keys; a burst of messages does not. In milliseconds. */
const PAUSE = 15;

/** A function to call whenever work was done; once nothing more was done for a moment, the young part of the heap is cleared. */
export function idleCollector(): () => void {
  let timer: NodeJS.Timeout | undefined;
  let collect: (() => void) | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => (collect ??= youngCollection())(), PAUSE);
    timer.unref();
  };
}

/** V8 has no other door to this; where it is closed, V8 collects when it must, as it always did. */
function youngCollection(): () => void {
  try {
    v8.setFlagsFromString("--expose-gc");
    const gc = vm.runInNewContext("gc") as (options: { type: "minor" }) => void;
    return () => gc({ type: "minor" });
  } catch {
    return () => undefined;
  }
}
