import type { Annotation, JsonValue } from './annotation';

interface EntityBase<Kind extends string> extends Annotation<'entity'> {
  readonly kind: Kind;
  /** The same for every mention of one thing, short forms included: 大商所 → 大连商品交易所. */
  readonly canonical?: string;
  /** A translation, with where it comes from: an official text, a dictionary, a rule. */
  readonly gloss?: { readonly en: string; readonly source: string };
}

export type AdminLevel = 'national' | 'provincial' | 'prefectural' | 'county' | 'township' | 'community';

/** Organs of Party and state, courts, armed forces, mass organisations: 国务院, 区人大常委会, 中关村街道. */
export interface AgencyEntity extends EntityBase<'agency'> {
  readonly level?: AdminLevel;
  readonly branch?:
    'party' | 'government' | 'congress' | 'cppcc' | 'supervision' | 'court' | 'procuratorate' | 'military' | 'mass';
}

/** Firms, exchanges, schools, hospitals, associations: 宝武集团, 大商所. */
export interface OrganizationEntity extends EntityBase<'organization'> {
  readonly sort?: 'company' | 'school' | 'hospital' | 'exchange' | 'association' | 'other';
}

/** Named works, buildings under way, engineering programmes: “雪亮”工程. */
export type ProjectEntity = EntityBase<'project'>;

/** Formulations coined by policy (提法): 帮万家, 三严三实, 一带一路. */
export interface SloganEntity extends EntityBase<'slogan'> {
  readonly sort: 'brand' | 'campaign' | 'numeric' | 'initiative' | 'principle' | 'metaphor' | 'other';
  /** A numeric formula spelled out: 三严三实 → 严以修身, 严以用权, … */
  readonly expansion?: readonly string[];
  /** The year it was coined, where the dictionary knows. */
  readonly since?: number;
}

/** Administrative divisions, regions, roads, rivers, business areas: 沙河口区, 西安路, 东北. */
export interface PlaceEntity extends EntityBase<'place'> {
  readonly level?: AdminLevel;
  /** GB/T 2260 code. */
  readonly adminCode?: string;
}

/** Named sites in use: parks, centres, markets, stations: 市民服务中心. */
export type FacilityEntity = EntityBase<'facility'>;

/** Names of persons, without title: 习近平. */
export type PersonEntity = EntityBase<'person'>;

/** Laws, plans, regulations, standards, reports by name: “十三五”规划纲要. */
export interface DocumentEntity extends EntityBase<'document'> {
  /** 国办发〔2024〕12号. */
  readonly number?: string;
}

/** Congresses, plenums, conferences, games: 党的十八大, 中央经济工作会议. */
export type EventEntity = EntityBase<'event'>;

/** Honours and titles conferred: 全国双拥模范城. */
export type AwardEntity = EntityBase<'award'>;

/** Statistical indicators: 地区生产总值, 失业率. */
export interface IndicatorEntity extends EntityBase<'indicator'> {
  /** Key in the indicator dictionary: "gdp". */
  readonly code?: string;
}

/** What users add; the other kinds are closed. */
export interface CustomEntity extends EntityBase<'custom'> {
  readonly label: string;
  readonly attributes?: Readonly<Record<string, JsonValue>>;
}

export type Entity =
  | AgencyEntity
  | OrganizationEntity
  | ProjectEntity
  | SloganEntity
  | PlaceEntity
  | FacilityEntity
  | PersonEntity
  | DocumentEntity
  | EventEntity
  | AwardEntity
  | IndicatorEntity
  | CustomEntity;

export type EntityKind = Entity['kind'];
