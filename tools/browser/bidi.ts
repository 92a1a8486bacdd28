/** A connection to a browser that speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface Bidi {
  /** Sends one command; rejects with the browser's own words, or after 30 s without an answer. */
  // biome-ignore lint/suspicious/noExplicitAny: each command has its own answer, named at its caller
  send(method: string, params?: object): Promise<any>;
  /** Runs source text in a context and gives its value, which must be JSON as text or undefined. */
  evaluate<Value>(context: string, source: string): Promise<Value>;
  close(): void;
}

interface Message {
  id?: number;
  type: 'success' | 'error' | 'event';
  result?: unknown;
  error?: string;
  message?: string;
}

/** Milliseconds after which a command counts as lost. */
const PATIENCE = 30_000;

/** Connects and starts a session. */
export async function connectBidi(endpoint: string): Promise<Bidi> {
  const socket = new WebSocket(`${endpoint}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error(`no connection to ${endpoint}`));
  });
  const waiting = new Map<number, (message: Message) => void>();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
  };
  socket.onclose = () => {
    for (const answer of waiting.values())
      answer({ type: 'error', error: 'closed', message: 'the browser was closed' });
  };

  let last = 0;
  const send: Bidi['send'] = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = ++last;
      const late = setTimeout(() => reject(new Error(`${method}: no answer`)), PATIENCE);
      waiting.set(id, (message) => {
        clearTimeout(late);
        waiting.delete(id);
        if (message.type === 'success') resolve(message.result);
        else reject(new Error(`${method}: ${message.error}: ${message.message}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });

  await send('session.new', { capabilities: {} });
  return {
    send,
    async evaluate(context, source) {
      // BiDi describes objects node by node; as JSON text a value comes back whole.
      const expression = `(async () => JSON.stringify(await (${source})))()`;
      const target = { context };
      const answer = await send('script.evaluate', { expression, awaitPromise: true, target });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
    },
    close: () => socket.close(),
  };
}
