import type { Document, Section } from '../model';
import { sliceText } from '../text';
import { markup, type Markup } from './markup';

interface Entry {
  readonly section: Section;
  readonly index: number;
  readonly depth: number;
  readonly children: Entry[];
}

/** Deeper headings are listed beside their parents. */
const DEEPEST = 6;

/** The table of contents: links that nest as the sections do, or undefined for a text without headings. */
export function writeOutline(document: Document): Markup | undefined {
  const roots = nestSections(document.sections);
  return roots.length === 0 ? undefined : writeEntries(roots, document.text);
}

/** Sections under their parents. A parent counts only where it comes first, so that no circle can be walked into. */
function nestSections(sections: readonly Section[]): readonly Entry[] {
  const roots: Entry[] = [];
  const known = new Map<string, Entry>();
  sections.forEach((section, index) => {
    const parent = section.parent === undefined ? undefined : known.get(section.parent);
    const siblings = parent ? parent.children : roots;
    const depth = parent ? parent.depth + 1 : 1;
    const entry = { section, index, depth, children: depth < DEEPEST ? [] : siblings };
    siblings.push(entry);
    known.set(section.id, entry);
  });
  return roots;
}

function writeEntries(entries: readonly Entry[], text: string): Markup {
  return markup`<ol>
    ${entries.map(({ section, index, depth, children }) => {
      const link = markup`<a href="#s${index}">${sliceText(text, section.heading)}</a>`;
      if (children.length === 0 || children === entries) return markup`<li>${link}</li>`;
      const open = depth === 1 && markup` open`;
      return markup`<li>
        <details${open}>
          <summary>${link}</summary>
          ${writeEntries(children, text)}
        </details>
      </li>`;
    })}
  </ol>`;
}
