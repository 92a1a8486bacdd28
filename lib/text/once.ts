/**
 * Makes something of an object once, and keeps it for as long as the object lives: for objects that are never changed.
 * Where nothing can be made (null), it is tried anew.
 */
export function once<Key extends object, Rest extends unknown[], Made>(
  make: (key: Key, ...rest: Rest) => Made,
): (key: Key, ...rest: Rest) => Made {
  const kept = new WeakMap<Key, Made>();
  return (key, ...rest) => {
    const known = kept.get(key);
    if (known) return known;
    const made = make(key, ...rest);
    kept.set(key, made);
    return made;
  };
}
