import type { AgencyType } from './agency-types';
import type { PlaceEntry } from './gazetteers';

/** The long form of a local organ and its English, put together from its division and its type. */
export interface AgencyName {
  readonly canonical: string;
  readonly gloss: { readonly en: string; readonly source: string };
}

/** 市委 in Dalian → 中国共产党大连市委员会, CPC Dalian Municipal Committee. */
export function agencyName(place: PlaceEntry, type: AgencyType): AgencyName {
  const isCentral = OF_THE_CENTRE.has(type.canonical);
  return {
    canonical: isCentral ? bare(place.name) + type.canonical : canonicalName(place.name, type),
    gloss: {
      en: type.english.replace('{place}', isCentral ? bare(place.english) : adjective(place)),
      source: 'composed',
    },
  };
}

/** Organs of the centre that stand in a place and are not the place's own: 大连海关, Dalian Customs. */
const OF_THE_CENTRE = new Set(['海关', '海事局', '证监局', '银保监局', '金融监管局']);

function bare(place: string): string {
  return place.replace(/[省市]$| Province$/, '');
}

function canonicalName(place: string, { branch, canonical }: AgencyType): string {
  if (branch === 'cppcc') return `中国人民政治协商会议${place}委员会`;
  if (branch === 'party' && canonical.startsWith('委员会')) return `中国共产党${place}${canonical}`;
  return place + canonical;
}

/** Dalian → Dalian Municipal, Sichuan Province → Sichuan Provincial; Shahekou District stays. */
function adjective({ name, english }: PlaceEntry): string {
  if (name.endsWith('市')) return `${english} Municipal`;
  return english.replace(/Province$/, 'Provincial').replace(/Autonomous Region$/, 'Autonomous Regional');
}
