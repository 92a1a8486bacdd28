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
  const value = Reflect.get(Object.getPrototypeOf(owner), name, owner);
  return typeof value === 'function' ? value.bind(owner) : value;
}
