/** Documents as other tools read them: in, a Document; out, rows and delimited text. */
export { ANNOTATION_COLUMNS, annotationTable, TABLE_LAYERS } from './annotation-table';
export type { AnnotationRow } from './annotation-table';
export { toDelimited } from './delimited';
export type { DelimitedOptions } from './delimited';
export { FACT_COLUMNS, factTable } from './fact-table';
export type { FactRow, FactTableOptions } from './fact-table';
export { QUANTITY_COLUMNS, quantityTable } from './quantity-table';
export type { QuantityRow } from './quantity-table';
export { compareFacts } from './compare-facts';
export type { CompareOptions, Evidence, FactComparison } from './compare-facts';
export { COMPARISON_COLUMNS, comparisonTable } from './comparison-table';
export type { ComparisonRow } from './comparison-table';
