/** The outline follows the reading, and makes room on a narrow window. */

const outline = document.querySelector('.outline');

function followReading() {
  const links = [...outline.querySelectorAll('a')];
  const byHeading = new Map(links.map((link) => [document.getElementById(link.hash.slice(1)), link]));
  byHeading.delete(null);
  const headings = [...byHeading.keys()];
  let current = null;
  const observer = new IntersectionObserver(
    () => {
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
      const link = passed.length > 0 ? visibleLink(byHeading.get(passed.at(-1))) : null;
      if (link === current) return;
      current?.removeAttribute('aria-current');
      current = link;
      current?.setAttribute('aria-current', 'location');
      if (current) keepInSight(current);
    },
    { rootMargin: '0px 0px -66%' },
  );
  for (const heading of headings) observer.observe(heading);
}

/** The link itself, or that of the outermost closed part it lies in. */
function visibleLink(link) {
  let shown = link;
  for (let part = link.closest('li details'); part; part = part.parentElement.closest('li details'))
    if (!part.open) shown = part.querySelector('summary a');
  return shown;
}

/** Scrolls the outline alone, never the page. */
function keepInSight(link) {
  const { top, bottom } = link.getBoundingClientRect();
  const frame = outline.getBoundingClientRect();
  if (top < frame.top) outline.scrollTop -= frame.top - top + 40;
  else if (bottom > frame.bottom) outline.scrollTop += bottom - frame.bottom + 40;
}

export function startOutline() {
  // Where the columns stand one under the other (see layout.css), they begin closed.
  for (const [width, panels] of [
    ['78rem', '.outline > details'],
    ['60rem', '.panel'],
  ])
    if (matchMedia(`(max-width: ${width})`).matches)
      for (const panel of document.querySelectorAll(panels)) panel.open = false;
  // A link to a closed panel opens it.
  for (const link of document.querySelectorAll('.bar-links a'))
    link.addEventListener('click', () => {
      const target = document.querySelector(link.hash);
      (target.querySelector(':scope > details') ?? target).open = true;
    });
  if (outline) followReading();
}
