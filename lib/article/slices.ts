/** Milliseconds of work after which the page has its turn: half of a frame, the page needs the other half. */
const SLICE = 8;

/**
 * Runs steps in slices, so that typing and scrolling wait for one step at most.
 *
 * @param steps work that pauses at each `yield`
 */
export async function inSlices<Value>(steps: Generator<undefined, Value>): Promise<Value> {
  for (let started = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started < SLICE) continue;
    await turn();
    started = performance.now();
  }
}

/** Lets everything run that waits: input first where the browser knows how, else what is queued. */
function turn(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler;
  return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}
