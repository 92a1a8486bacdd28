import { type Browser, browser } from 'wxt/browser';
import { fail } from '../result.ts';

/** Handlers by message type. Each is async: Firefox takes nothing but a native promise. */
export type Handlers<Protocol> = {
  [Type in keyof Protocol]: Protocol[Type] extends (request: infer Request) => infer Value
    ? {
        /** Checks and narrows what arrived; null refuses it. */
        check(request: unknown, sender: Browser.runtime.MessageSender): Request | null;
        run(request: Request, sender: Browser.runtime.MessageSender): Promise<Value>;
      }
    : never;
};

type AnyHandler = {
  check(request: unknown, sender: Browser.runtime.MessageSender): unknown;
  run(request: unknown, sender: Browser.runtime.MessageSender): Promise<unknown>;
};

/** Accepts messages of the extension's own pages and background, none of the readers in web pages. */
export const fromExtensionPages = (sender: Browser.runtime.MessageSender): boolean =>
  !sender.tab || (sender.url ?? '').startsWith(browser.runtime.getURL('/'));

/**
 * Listens for one protocol. Call it while the script starts, never after an await: a wake-up is delivered once.
 * Messages of other types are left to other listeners; a wrong payload is answered, never thrown.
 * @param accepts whether a sender of this extension may ask at all
 * @returns a function that stops listening
 */
export function handle<Protocol>(
  handlers: Handlers<Protocol>,
  accepts: (sender: Browser.runtime.MessageSender) => boolean = () => true,
): () => void {
  const table = new Map(Object.entries(handlers as Record<string, AnyHandler>));
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    const { type, request } = (message ?? {}) as { type?: unknown; request?: unknown };
    const handler = typeof type === 'string' ? table.get(type) : undefined;
    if (!handler || sender.id !== browser.runtime.id) return undefined;
    void (accepts(sender) ? answer(handler, request, sender) : refused()).then(respond);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

const refused = async () => fail('refused');

async function answer(
  handler: AnyHandler,
  request: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<unknown> {
  try {
    const checked = handler.check(request, sender);
    if (checked === null) return await refused();
    return await handler.run(checked, sender);
  } catch (error) {
    console.error(error);
    return fail('failed', String((error as Error)?.message ?? error));
  }
}
