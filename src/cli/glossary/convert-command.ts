import { Option, type Command } from 'commander';
import { standardGlossary } from '../../terminology';
import { refuseOverwriting } from '../out-option';
import { formatHelp } from './format-help';
import {
  withGlossaryReading,
  withGlossaryWriting,
  type GlossaryReadingOptions,
  type GlossaryWritingOptions,
} from './glossary-options';
import { readGlossaryFiles } from './read-glossary-file';
import { writeGlossaryFile } from './write-glossary-file';

interface Options extends GlossaryReadingOptions, GlossaryWritingOptions {
  readonly standard?: true;
}

/** `gongwen glossary convert FILE | - | --standard`: a glossary in another format, and what that cannot hold. */
export function addConvertCommand(parent: Command): void {
  const command = parent
    .command('convert')
    .summary('write a glossary in another format; what is lost is said on stderr')
    .argument('[file]', 'glossary; - reads standard input, in the format of --from')
    .addOption(
      new Option('--standard', "write out the package's own glossary instead of a file").conflicts([
        'from',
        'encoding',
        'sourceLanguage',
      ]),
    );
  withGlossaryWriting(withGlossaryReading(command)).addHelpText('after', formatHelp()).action(convert);
}

async function convert(path: string | undefined, options: Options, command: Command): Promise<void> {
  const { out, standard } = options;
  if ((path === undefined) !== (standard === true)) command.error('error: name a glossary, or --standard; one of both');
  if (path === undefined) {
    await writeGlossaryFile(standardGlossary(), options);
    return;
  }
  if (out !== undefined) await refuseOverwriting(command, [path], out);
  for await (const { result } of readGlossaryFiles([path], options)) await writeGlossaryFile(result, options);
}
