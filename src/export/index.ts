/** Documents as tables: in, Documents; out, rows under documented columns. */
export { ANNOTATION_COLUMNS } from './annotation-columns';
export type { AnnotationRow } from './annotation-columns';
export { annotationTable, TABLE_LAYERS } from './annotation-table';
export { compareFacts } from './compare-facts';
export type { CompareOptions, Evidence, FactComparison } from './compare-facts';
export { COMPARISON_COLUMNS } from './comparison-columns';
export type { ComparisonRow } from './comparison-columns';
export { comparisonTable } from './comparison-table';
export { FACT_COLUMNS } from './fact-columns';
export type { FactRow } from './fact-columns';
export { factTable } from './fact-table';
export type { FactTableOptions } from './fact-table';
export { QUANTITY_COLUMNS } from './quantity-columns';
export type { QuantityRow } from './quantity-columns';
export { quantityTable } from './quantity-table';
