import type { TermStatus } from '../../glossary/glossary';
import { tag } from '../xml/write-xml';
import type { XmlTag } from '../xml/write-xml';
import { BASIC_NAMESPACE, CATEGORIES, MIN_NAMESPACE, TBX_NAMESPACE } from './tbx-categories';
import { STATUS_NAMES } from './tbx-values';

/** What differs between the versions and styles of TBX when a glossary is written. */
export interface TbxDialect {
  readonly name: string;
  readonly root: (language: string) => XmlTag;
  readonly header: string;
  readonly entry: string;
  readonly languageSection: string;
  readonly termSection: string;
  /** Writes a data category. */
  readonly item: (category: string, text: string, language?: string) => XmlTag;
  /** Whether a category can say its language. */
  readonly itemLanguage: boolean;
  /** The names of the statuses; one without a name becomes deprecated. */
  readonly statuses: Readonly<Partial<Record<TermStatus, string>>>;
  /** The category whose "no" keeps a term from being translated. */
  readonly translationNote?: string;
  /** Whether a file may hold no entry at all. */
  readonly mayBeEmpty: boolean;
}

const typedItem: TbxDialect['item'] = (category, text, language) =>
  tag(CATEGORIES.get(category)?.element ?? 'termNote', { type: category, 'xml:lang': language }, text);

const V3 = {
  name: 'TBX-Basic',
  header: 'tbxHeader',
  entry: 'conceptEntry',
  languageSection: 'langSec',
  termSection: 'termSec',
  statuses: STATUS_NAMES,
  mayBeEmpty: true,
} as const;

/** v3, data categories as types: `<termNote type="partOfSpeech">`. */
export const DCA: TbxDialect = {
  ...V3,
  root: (language) => tag('tbx', { type: 'TBX-Basic', style: 'dca', 'xml:lang': language, xmlns: TBX_NAMESPACE }),
  item: typedItem,
  itemLanguage: true,
};

/** v3, data categories as elements: `<min:partOfSpeech>`. */
export const DCT: TbxDialect = {
  ...V3,
  root: (language) =>
    tag('tbx', {
      type: 'TBX-Basic',
      style: 'dct',
      'xml:lang': language,
      xmlns: TBX_NAMESPACE,
      'xmlns:min': MIN_NAMESPACE,
      'xmlns:basic': BASIC_NAMESPACE,
    }),
  item: (category, text) => tag(`${CATEGORIES.get(category)!.module}:${category}`, {}, text),
  itemLanguage: false,
};

/** v2. Beyond the standard's values stand those by which Weblate knows what is forbidden and not to be translated. */
export const MARTIF: TbxDialect = {
  name: 'TBX v2',
  root: (language) => tag('martif', { type: 'TBX', 'xml:lang': language }),
  header: 'martifHeader',
  entry: 'termEntry',
  languageSection: 'langSet',
  termSection: 'tig',
  item: typedItem,
  itemLanguage: true,
  statuses: { ...STATUS_NAMES, forbidden: 'forbidden' },
  translationNote: 'translationNote',
  mayBeEmpty: false,
};
