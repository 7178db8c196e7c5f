/** What the data looks like: types and schema, no behaviour. */
export type {
  Annotation,
  ComponentRun,
  Decimal,
  DictionaryVersion,
  Edtf,
  Id,
  JsonValue,
  Provenance,
} from './annotation';
export type { Block, Section, Sentence, Token } from './structure';
export type {
  AdminLevel,
  AgencyEntity,
  AwardEntity,
  CustomEntity,
  DocumentEntity,
  Entity,
  EntityKind,
  EventEntity,
  FacilityEntity,
  IndicatorEntity,
  OrganizationEntity,
  PersonEntity,
  PlaceEntity,
  ProjectEntity,
  SloganEntity,
} from './entity';
export type { Quantity, QuantityValue, Time, Unit } from './quantity';
export type { Fact } from './fact';
export type { Document, LayerName, Layers, Source } from './document';
export type { Hint, TextInput } from './input';
export { entityFields, PLAIN_KINDS } from './entity-fields';
export { documentSchema } from './schema';
export type { SchemaDocument } from './schema';
export type { Component, DraftIds, Drafts, Emit, Output, View } from './component';
