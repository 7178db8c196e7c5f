/**
 * Freezes plain data all the way down, so that a Document can be shared without a copy.
 *
 * Stops at what is frozen already; walks with a stack of its own, so that deep metadata does not exhaust the engine's.
 */
export function deepFreeze<T>(root: T): T {
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) continue;
    Object.freeze(value);
    for (const child of Object.values(value)) if (typeof child === 'object' && child !== null) stack.push(child);
  }
  return root;
}
