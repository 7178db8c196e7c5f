import { Option, type Command } from 'commander';
import type { AnnotateOptions } from './options';

export interface LanguageOptions {
  readonly language?: 'zh' | 'en';
  readonly glossary?: readonly string[];
}

/** Adds `--language`, to the commands that make something of English texts, too. */
export function withLanguage(command: Command): Command {
  return command
    .addOption(
      new Option('--language <code>', 'language of the texts: zh, or en, whose entities are your own alone')
        .choices(['zh', 'en'])
        .default('zh'),
    )
    .hook('preAction', (hooked) => {
      const { language, tagger } = hooked.opts<LanguageOptions & AnnotateOptions>();
      if (language === 'en' && (tagger !== undefined || hooked.getOptionValueSource('engine') === 'cli'))
        hooked.error('error: --engine and --tagger are for Chinese; --language en takes neither');
    });
}

/** What `--glossary` does where a text is annotated. */
export const MARKS = "mark a glossary's terms";

/** Adds `--glossary`, several times to be given. */
export function withGlossary(command: Command, meaning: string): Command {
  return command.addOption(
    new Option(
      '--glossary <file>',
      `${meaning}: TBX, TMX, XLIFF, CSV, TSV, XLSX, OmegaT, SKOS or JSON, or "standard" for gongwen's own; may be given several times`,
    )
      .default([], 'none')
      .argParser((file: string, earlier: readonly string[]) => [...earlier, file]),
  );
}
