#!/usr/bin/env node
/** Writes the JSON Schema of a Document into the build, from the same schema that parseDocument checks with. */
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { documentSchema } from '../dist/index.js';

const schema = {
  $id: 'gongwen-document.schema.json',
  title: 'gongwen Document, version 1',
  description: 'Offsets are UTF-16 code units of "text", half-open.',
  ...toJsonSchema(documentSchema, {
    target: 'draft-07',
    errorMode: 'ignore',
    // Ids are the one type of our own (`block/…`); JSON Schema can say that they are strings.
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'custom' ? { type: 'string', minLength: 1 } : undefined,
  }),
};
writeFileSync(new URL('../dist/document.schema.json', import.meta.url), `${JSON.stringify(schema, undefined, 2)}\n`);
