import * as v from 'valibot';

const text = v.pipe(v.string(), v.minLength(1));
const adminLevel = v.picklist(['national', 'provincial', 'prefectural', 'county', 'township', 'community']);

/** What the kinds of entities have of their own, as schemas: the Document's check and dictionaries read it alike. */
export const entityFields = {
  agency: {
    level: v.exactOptional(adminLevel),
    branch: v.exactOptional(
      v.picklist([
        'party',
        'government',
        'congress',
        'cppcc',
        'supervision',
        'court',
        'procuratorate',
        'military',
        'mass',
      ]),
    ),
  },
  organization: {
    sort: v.exactOptional(v.picklist(['company', 'school', 'hospital', 'exchange', 'association', 'other'])),
  },
  slogan: {
    sort: v.picklist(['brand', 'campaign', 'numeric', 'initiative', 'principle', 'metaphor', 'other']),
    expansion: v.exactOptional(v.array(text)),
    since: v.exactOptional(v.pipe(v.number(), v.integer())),
  },
  place: { level: v.exactOptional(adminLevel), adminCode: v.exactOptional(text) },
  document: { number: v.exactOptional(text) },
  indicator: { code: v.exactOptional(text) },
};

/** The kinds that have none. */
export const PLAIN_KINDS = ['project', 'facility', 'person', 'event', 'award'] as const;
