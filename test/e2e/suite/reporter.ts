// What mocha does, told event by event to the harness outside.
import type * as mocha from "mocha";

export type Tell = (event: object) => void;

/** A reporter that tells when a test begins and how it ends. */
export function reporter({ Runner, reporters }: typeof mocha.default, tell: Tell) {
  const { EVENT_TEST_BEGIN, EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING, EVENT_TEST_RETRY } = Runner.constants;
  return class extends reporters.Base {
    constructor(runner: mocha.Runner, options: mocha.MochaOptions) {
      super(runner, options);
      runner.on(EVENT_TEST_BEGIN, (test) => tell({ event: "begin", title: title(test) }));
      runner.on(EVENT_TEST_PASS, (test) => tell({ event: "end", title: title(test), state: "passed", ms: test.duration }));
      runner.on(EVENT_TEST_PENDING, (test) => tell({ event: "end", title: title(test), state: "skipped" }));
      runner.on(EVENT_TEST_RETRY, (test, error) => tell({ event: "retry", title: title(test), reason: error.stack ?? String(error) }));
      runner.on(EVENT_TEST_FAIL, (test, error) =>
        tell({ event: "end", title: title(test), state: "failed", ms: test.duration ?? 0, reason: error.stack ?? String(error) }),
      );
    }
  };
}

const title = (test: mocha.Runnable) => test.titlePath().join(" › ");
