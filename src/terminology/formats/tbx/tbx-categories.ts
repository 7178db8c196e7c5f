/** The namespaces of TBX v3; elements of v2 (martif) have none. */
export const TBX_NAMESPACE = 'urn:iso:std:iso:30042:ed-2';
export const MIN_NAMESPACE = 'http://www.tbxinfo.net/ns/min';
export const BASIC_NAMESPACE = 'http://www.tbxinfo.net/ns/basic';

/** The dialects that are published; TBX-Linguist holds categories beyond TBX-Basic. */
export const DIALECTS = ['TBX-Core', 'TBX-Min', 'TBX-Basic', 'TBX-Linguist'] as const;

/** Where in an entry something stands. */
export type Level = 'concept' | 'language' | 'term';

/** What TBX-Basic says of one data category (ISO 30042:2019, TBX-Basic 1.2.1). */
export interface Category {
  /** The element that holds it in style DCA. */
  readonly element: 'admin' | 'descrip' | 'ref' | 'termNote' | 'transac' | 'transacNote' | 'xref';
  /** Of which module, and so in which namespace in style DCT. */
  readonly module: 'min' | 'basic';
  readonly levels: readonly Level[];
  readonly values?: readonly string[];
}

const EVERYWHERE = ['concept', 'language', 'term'] as const;

export const CATEGORIES: ReadonlyMap<string, Category> = new Map<string, Category>([
  ['customerSubset', { element: 'admin', module: 'min', levels: ['concept', 'term'] }],
  ['projectSubset', { element: 'admin', module: 'basic', levels: ['concept', 'term'] }],
  ['source', { element: 'admin', module: 'basic', levels: EVERYWHERE }],
  ['subjectField', { element: 'descrip', module: 'min', levels: ['concept'] }],
  ['context', { element: 'descrip', module: 'basic', levels: ['term'] }],
  ['definition', { element: 'descrip', module: 'basic', levels: ['concept', 'language'] }],
  ['crossReference', { element: 'ref', module: 'basic', levels: ['concept', 'term'] }],
  [
    'administrativeStatus',
    {
      element: 'termNote',
      module: 'min',
      levels: ['term'],
      values: ['admittedTerm-admn-sts', 'deprecatedTerm-admn-sts', 'supersededTerm-admn-sts', 'preferredTerm-admn-sts'],
    },
  ],
  [
    'partOfSpeech',
    {
      element: 'termNote',
      module: 'min',
      levels: ['term'],
      values: ['adjective', 'noun', 'other', 'verb', 'adverb'],
    },
  ],
  [
    'grammaticalGender',
    { element: 'termNote', module: 'basic', levels: ['term'], values: ['masculine', 'feminine', 'neuter', 'other'] },
  ],
  ['geographicalUsage', { element: 'termNote', module: 'basic', levels: ['term'] }],
  [
    'termLocation',
    {
      element: 'termNote',
      module: 'basic',
      levels: ['term'],
      values: [
        ...['checkBox', 'comboBox', 'comboBoxElement', 'dialogBox', 'groupBox', 'informativeMessage'],
        ...['interactiveMessage', 'menuItem', 'progressBar', 'pushButton', 'radioButton', 'slider', 'spinBox', 'tab'],
        ...['tableText', 'textBox', 'toolTip', 'user-definedType'],
      ],
    },
  ],
  [
    'termType',
    {
      element: 'termNote',
      module: 'basic',
      levels: ['term'],
      values: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'],
    },
  ],
  [
    'transactionType',
    { element: 'transac', module: 'basic', levels: EVERYWHERE, values: ['origination', 'modification'] },
  ],
  ['responsibility', { element: 'transacNote', module: 'basic', levels: EVERYWHERE }],
  ['externalCrossReference', { element: 'xref', module: 'basic', levels: EVERYWHERE }],
  ['xGraphic', { element: 'xref', module: 'basic', levels: ['concept', 'language'] }],
]);

/** Elements of the core that hold a data category by their `type`. */
export const TYPED_ELEMENTS: ReadonlySet<string> = new Set([
  ...['admin', 'adminNote', 'descrip', 'descripNote', 'ref', 'termNote', 'transac', 'transacNote', 'xref'],
]);

/** Elements that hold one category with what belongs to it. */
export const GROUPS: ReadonlySet<string> = new Set(['adminGrp', 'descripGrp', 'termNoteGrp', 'transacGrp']);

/** Inline elements that hold a tool's code rather than text. */
const INLINE_CODE: ReadonlySet<string> = new Set(['bpt', 'ept', 'ph', 'sc', 'ec']);
export const isInlineCode = (name: string) => INLINE_CODE.has(name);
