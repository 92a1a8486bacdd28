/**
 * Reads a property of a node past what the page covers it with: a form answers `form.parentNode` with its control
 * of that name, a document `document.body` with its image of that name. Prototypes can't be named over that way.
 *
 * @returns the property's value; a method comes bound to the node
 */
export function native<Owner extends object, Name extends string & keyof Owner>(
  owner: Owner,
  name: Name,
): Owner[Name] {
  for (let on = Object.getPrototypeOf(owner); on; on = Object.getPrototypeOf(on)) {
    const found = Object.getOwnPropertyDescriptor(on, name);
    if (found?.get) return found.get.call(owner) as Owner[Name];
    if (typeof found?.value === 'function') return found.value.bind(owner) as Owner[Name];
    if (found) return found.value as Owner[Name];
  }
  return owner[name];
}
