/** What another page asks for: a verb of `window.scenery`, its arguments, and an id that the answer repeats. */
interface Request {
  scenery: string;
  args?: unknown;
  id?: unknown;
}

/** Where the verbs are looked up. */
type Verbs = Record<string, unknown> & { ready: Promise<void> };

/**
 * Answer pages around this one, and windows that it opened or was opened by, by `postMessage`: those of its own origin and of the
 * origins given. An answer is `{scenery: verb, id, result}` or `{scenery: verb, id, error}`.
 */
export function listen(verbs: () => Verbs, origins: readonly string[]): void {
  window.addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
    if (!source || source === window || !isRequest(data) || !trusted(origin, origins)) return;
    const { scenery, id } = data;
    answer(verbs(), data).then(
      (result) => source.postMessage({ scenery, id, result }, { targetOrigin: origin }),
      (error: unknown) => {
        source.postMessage({ scenery, id, error: error instanceof Error ? error.message : String(error) }, { targetOrigin: origin });
      },
    );
  });
}

/** A page of “null” origin, such as a file or a sandboxed frame, is nobody's. */
function trusted(origin: string, origins: readonly string[]): boolean {
  return origin !== 'null' && (origin === location.origin || origins.includes(origin));
}

/** An answer is none, or two scenes would answer each other for ever. */
function isRequest(data: unknown): data is Request {
  if (typeof data !== 'object' || data === null || 'result' in data || 'error' in data) return false;
  return typeof (data as Request).scenery === 'string';
}

async function answer(verbs: Verbs, { scenery: verb, args = [] }: Request): Promise<unknown> {
  await verbs.ready;
  if (!Object.prototype.hasOwnProperty.call(verbs, verb)) throw new Error(`There is no verb “${verb}”.`);
  if (!Array.isArray(args)) throw new Error('args must be an array.');
  const found = verbs[verb];
  if (typeof found === 'function') return (found as (...values: unknown[]) => unknown).apply(verbs, args);
  return found instanceof Promise ? undefined : found;
}
