import type { Fact } from '../../model';
import { changeOf, pair, TRANSITIVE } from './coordination';
import { isMannerOfSpeaking } from './counted';
import type { Named } from './indicator';
import { linkWord } from './links';
import { joinsPrevious, speaks, verbBefore, type Measured, type Place } from './place';
import type { Link } from './read-link';
import { lastBefore, textOf, type SentenceView } from './sentence-view';

/** The things measured stand before the quantity, or were named earlier. */
export function assign(place: Place, named: readonly Named[]): readonly Measured[] {
  const { view, index, topic, floor } = place;
  const link = continued(place, named);
  const start = named[0]?.span?.start;
  const own = start === undefined || start < floor ? undefined : verbBefore(view, start, floor);
  const joins = joinsPrevious(place, start ?? link.start);
  const topicVerb = topic.verb;
  const verb = own ?? link.verb ?? (named === topic.named || joins ? topicVerb : undefined);
  topic.named = named;
  for (const one of named)
    if (one !== topic.measured.at(-1) && !topic.measured.slice(-named.length).includes(one)) topic.measured.push(one);
  topic.link = link;
  topic.unit = place.quantity.unit.code;
  topic.verb = verb;
  if (!speaks(link) && isMannerOfSpeaking(place, verb)) return [];
  const acting = own ?? (joins && TRANSITIVE.has(topicVerb ?? '') ? topicVerb : undefined);
  const change = changeOf(
    link,
    acting ?? (link.verb === '新增' ? '净增' : undefined),
    link.basis ?? basisBefore(view, start),
  );
  const things = change === undefined ? named : named.map(asGrowth);
  return pair(view, things, index, link).map(({ indicator, quantity, ground }) => ({
    quantity,
    indicator,
    kind: change === undefined ? 'level' : 'change',
    ...(change === undefined ? {} : { change }),
    link,
    ground: ground === 'one' ? (change === undefined ? 'level' : 'change') : ground,
    ...(verb === undefined ? {} : { verb }),
  }));
}

/** 年均经济增长速度: the basis may stand before the thing measured. */
function basisBefore(view: SentenceView, start: number | undefined): NonNullable<Fact['change']>['basis'] {
  const token = start === undefined ? undefined : view.tokens[lastBefore(view.tokens, start)];
  const said = token && token.end === start ? linkWord(textOf(view, token)) : undefined;
  return said?.class === 'basis' ? said.basis : undefined;
}

// What grows where a text says only 经济增长, 物价上涨
const GROWTH: ReadonlyMap<string, string> = new Map([
  ['经济', 'gdp'],
  ['国民经济', 'gdp'],
  ['全国经济', 'gdp'],
  ['全省经济', 'gdp'],
  ['物价', 'cpi'],
]);

function asGrowth(named: Named): Named {
  const code = named.code ?? GROWTH.get(named.text);
  return code === undefined ? named : { ...named, code };
}

/** 增速由6%调高到8%: what is raised is a rate of change, so that the second value is one too. */
function continued({ link, topic }: Place, named: readonly Named[]): Link {
  const rate = named === topic.named && topic.link?.rate === true && link.level && link.direction === undefined;
  const direction = topic.link?.direction;
  return rate && direction ? { ...topic.link, ...link, direction, rate, level: false } : link;
}
