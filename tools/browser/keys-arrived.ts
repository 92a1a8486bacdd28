/**
 * Source text that begins to wait for keys in a document of Firefox. They travel to its process by themselves, and a busy
 * machine takes its time: they are there once the first is let go, or took the keyboard elsewhere.
 */
export const KEYS_AWAITED = `void (globalThis.secondSourceKeys = new Promise((done) => {
  const arrived = () => setTimeout(done);
  addEventListener('keyup', arrived, { once: true, capture: true });
  addEventListener('blur', arrived, { once: true });
  setTimeout(done, 1000);
}))`;

/** Source text that ends once these keys were there; a document that they took away waits for nothing. */
export const KEYS_ARRIVED = 'globalThis.secondSourceKeys';
