/** The little of the DOM that reading WordprocessingML takes; names are local ones, Word's prefix may be any. */

export function elementsOf(parent: Node, name?: string): Element[] {
  const found: Element[] = [];
  for (let child = parent.firstChild; child !== null; child = child.nextSibling)
    if (child.nodeType === 1 && (name === undefined || (child as Element).localName === name))
      found.push(child as Element);
  return found;
}

export function firstOf(parent: Node | undefined, ...path: readonly string[]): Element | undefined {
  const [name, ...rest] = path;
  if (parent === undefined || name === undefined) return parent as Element | undefined;
  return firstOf(elementsOf(parent, name)[0], ...rest);
}

/** The value of `w:val`, which is how WordprocessingML states almost everything; of another attribute if named. */
export function valueOf(element: Element | undefined, name = 'val'): string | undefined {
  if (element === undefined) return undefined;
  for (let at = 0; at < element.attributes.length; at++) {
    const attribute = element.attributes.item(at)!;
    if (attribute.localName === name || attribute.name === name) return attribute.value;
  }
  return undefined;
}

export function numberOf(element: Element | undefined, name = 'val'): number | undefined {
  const value = valueOf(element, name);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** The elements of one name in document order, at any depth; without recursion, since depth is the file's to choose. */
export function descendants(root: Node, name: string): Element[] {
  const found: Element[] = [];
  let node: Node | null = root;
  while (node !== null) {
    if (node.nodeType === 1 && (node as Element).localName === name) found.push(node as Element);
    if (node.firstChild !== null) node = node.firstChild;
    else {
      while (node !== null && node !== root && node.nextSibling === null) node = node.parentNode;
      node = node === null || node === root ? null : node.nextSibling;
    }
  }
  return found;
}
