/**
 * What makes a text "this very text": SHA-256 of title and text, hexadecimal.
 * Byline and dates are left out: pages set them anew without changing a word.
 */
export async function contentHash(title: string, text: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${title}\n${text}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
