/**
 * The addresses outside the browser that an extension asked for, from Chromium's network log.
 * One event stands on a line; the log of a browser that was ended early lacks its last lines,
 * so it is no whole JSON and is read line by line.
 */
export function extensionRequests(log: string): string[] {
  return log
    .split('\n')
    .filter((line) => line.includes('"initiator":"chrome-extension://'))
    .map((line) => line.match(/"url":"((?:http|ws)[^"]*)"/)?.[1])
    .filter((url) => url !== undefined);
}
