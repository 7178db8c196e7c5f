import type { AgencyType } from './agency-types';
import type { PlaceEntry } from './gazetteers';

/** The long form of a local organ and its English, put together from its division and its type. */
export interface AgencyName {
  readonly canonical: string;
  readonly gloss: { readonly en: string; readonly source: string };
}

/** 市委 in Dalian → 中国共产党大连市委员会, CPC Dalian Municipal Committee. */
export function agencyName(place: PlaceEntry, type: AgencyType): AgencyName {
  return {
    canonical: canonicalName(place.name, type),
    gloss: { en: type.english.replace('{place}', adjective(place)), source: 'composed' },
  };
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
