/** The IRIs that a glossary in SKOS is written with. */
export const SKOS = 'http://www.w3.org/2004/02/skos/core#';
export const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const DCTERMS = 'http://purl.org/dc/terms/';
/** What SKOS has no word for: status, part of speech, contexts and notes of a term. Other tools pass it over. */
export const TERMS = 'urn:gongwen:terms#';

/** Where the concepts' IRIs begin by default. */
export const DEFAULT_BASE = 'urn:gongwen:glossary:';
