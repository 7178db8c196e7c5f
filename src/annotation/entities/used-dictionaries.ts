import agencies from '../../../dictionaries/agencies/manifest.json' with { type: 'json' };
import cues from '../../../dictionaries/cues/manifest.json' with { type: 'json' };
import indicators from '../../../dictionaries/indicators/manifest.json' with { type: 'json' };
import places from '../../../dictionaries/places/manifest.json' with { type: 'json' };
import slogans from '../../../dictionaries/slogans/manifest.json' with { type: 'json' };
import suffixes from '../../../dictionaries/suffixes/manifest.json' with { type: 'json' };
import { readManifest } from '../../lexicon';
import type { DictionaryVersion } from '../../model';

/** Which dictionaries the component reads, for the Document to name. */
export function usedDictionaries(): DictionaryVersion[] {
  return [agencies, cues, indicators, places, slogans, suffixes].map((manifest) => {
    const { id, version } = readManifest(manifest);
    return { id, version };
  });
}
