import type { Component } from '../../model';
import { readAgencyTypes, readOrgans } from './agency-types';
import type { Candidate, Recogniser } from './candidate';
import { centralAgencies, organsByField, partyCentre, standIns } from './central-agencies';
import { readCues } from './cues';
import { awards } from './awards';
import { documentNumbers } from './document-numbers';
import { documents } from './documents';
import { anniversaries, namedEvents, readEvents } from './events';
import { foreignAgencies } from './foreign-agencies';
import { readPlaces } from './gazetteers';
import { indicators, readIndicatorHeads, readIndicators } from './indicators';
import { knownNames, readNames } from './known-names';
import { listedDepartments } from './listed-departments';
import { listedNames } from './listed';
import { localAgencies } from './local-agencies';
import { namedThings } from './named-things';
import { persons, readPersons } from './persons';
import { placeAbbreviations } from './place-abbreviations';
import { dictionaryPlaces } from './places';
import { Reading } from './reading';
import { quotedNames } from './quoted-names';
import { resolve } from './resolve';
import { shortForms } from './short-forms';
import { ownDivision } from './own-division';
import { oneKindEach } from './one-kind-each';
import { roads } from './roads';
import { routes } from './routes';
import { slogans } from './slogans';
import { subdistricts } from './subdistricts';
import { unquotedDocuments } from './unquoted-documents';
import { usedDictionaries } from './used-dictionaries';
import { ValueLinks } from './value-links';
import { Suffixes } from './suffixes';
import { zoneCommittees } from './zone-committees';

/**
 * Finds agencies, organizations, projects, slogans, places, facilities, persons, documents, events, awards and
 * statistical indicators.
 *
 * Each recogniser looks for one sort of thing and may take what it likes; `resolve` settles what stands.
 * Entities that a component before this one wrote (a `gazetteer`) stand, and what conflicts with them falls.
 *
 * @example
 * new Pipeline().use(structure()).use(words(engine)).use(entities()).annotate('在市委、市政府的领导下…').entities;
 */
export function entities(): Component<'entities', 'blocks' | 'tokens', 'entities'> {
  const recognisers = loadRecognisers();
  return {
    name: 'entities',
    version: '1',
    reads: ['blocks', 'tokens'],
    writes: ['entities'],
    heeds: ['entities'],
    dictionaries: usedDictionaries(),
    annotate({ normal, tokens, blocks, entities: given }, emit) {
      const reading = new Reading(normal, tokens, blocks);
      const found: Candidate[] = [];
      for (const recognise of recognisers)
        for (const candidate of [...recognise(reading, found)]) found.push(candidate);
      for (const candidate of oneKindEach(resolve(found, given), normal)) emit('entities', candidate);
    },
  };
}

function loadRecognisers(): readonly Recogniser[] {
  const cues = readCues();
  const suffixes = new Suffixes();
  const places = readPlaces();
  return [
    dictionaryPlaces(places.forms),
    placeAbbreviations,
    ownDivision,
    roads(cues),
    subdistricts(cues),
    knownNames(readNames()),
    centralAgencies(readOrgans()),
    partyCentre,
    organsByField,
    standIns,
    localAgencies(readAgencyTypes(), places),
    foreignAgencies(places.forms),
    zoneCommittees(cues),
    listedDepartments,
    documents,
    documentNumbers,
    unquotedDocuments(cues),
    namedEvents(readEvents()),
    anniversaries,
    persons(readPersons()),
    routes(cues),
    namedThings(suffixes, cues),
    listedNames(cues),
    quotedNames(suffixes),
    awards,
    indicators(readIndicators(), readIndicatorHeads(), cues, new ValueLinks()),
    slogans(cues),
    shortForms,
  ];
}
