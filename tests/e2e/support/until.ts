const POLL_MS = 50;
const TIMEOUT_MS = 10_000;

/**
 * Asks again and again until the answer is neither false nor empty, and gives that answer. This is the only way in which
 * these tests wait: what they wait for is a condition, never a time.
 * @param what the condition, as it reads after "waited for": `the reader to open`; or what gives that in the end
 * @throws {Error} with `what`, where it does not come about in time
 */
export async function until<T>(
  what: string | (() => string),
  ask: () => T | Promise<T>,
  timeoutMs = TIMEOUT_MS,
): Promise<Exclude<T, null | undefined | false | '' | 0>> {
  const endMs = performance.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Exclude<T, null | undefined | false | '' | 0>;
    if (performance.now() > endMs)
      throw new Error(`Waited ${timeoutMs / 1000} s for ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
