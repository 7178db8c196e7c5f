export const XLIFF_NAMESPACE = 'urn:oasis:names:tc:xliff:document:2.0';
export const GLOSSARY_NAMESPACE = 'urn:oasis:names:tc:xliff:glossary:2.0';
/** Marks a unit whose entries are synonyms for one concept; in other units each entry is a concept. */
export const CONCEPT_UNIT = 'gongwen:concept';
