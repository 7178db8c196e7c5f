import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DtdValidator, RelaxNGValidator, XmlDocument, XmlDtd, XsdValidator } from 'libxml2-wasm';
import type { XmlElement } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { Schema } from 'node-schematron';

/** Schemas and samples beside the project, of others' making; never copied into it. */
export const SCHEMAS = '../shared/data/schemas';
export const hasSchemas = existsSync(SCHEMAS);

/** `it` where the schemas are there; a skipped test that says why where they are not. */
export const itWithSchemas: typeof it = hasSchemas
  ? it
  : (Object.assign((name: string) => it.skip(`${name} (skipped: ${SCHEMAS} is not there)`, () => undefined), {
      each: () => (name: string) => it.skip(`${name} (skipped: ${SCHEMAS} is not there)`, () => undefined),
    }) as never);

export const sample = (path: string) => readFileSync(join(SCHEMAS, path));

/** Gives what is wrong with a file: nothing where it is valid. */
export type Validator = (xml: string) => readonly string[];

xmlRegisterFsInputProviders();

const parsed = (path: string) => {
  const file = join(SCHEMAS, path);
  return XmlDocument.fromBuffer(readFileSync(file), { url: file });
};

function problems(xml: string, validate: (document: XmlDocument) => void): readonly string[] {
  let document: XmlDocument | undefined;
  try {
    document = XmlDocument.fromString(xml);
    validate(document);
    return [];
  } catch (error) {
    return [(error as Error).message];
  } finally {
    document?.dispose();
  }
}

function cached<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

function relaxNg(path: string): Validator {
  const validator = cached(() => RelaxNGValidator.fromDoc(parsed(path)));
  return (xml) => problems(xml, (document) => validator().validate(document));
}

function xsd(path: string): Validator {
  const validator = cached(() => XsdValidator.fromDoc(parsed(path)));
  return (xml) => problems(xml, (document) => validator().validate(document));
}

function dtd(path: string): Validator {
  const validator = cached(() => new DtdValidator(XmlDtd.fromBuffer(sample(path))));
  return (xml) => problems(xml, (document) => validator().validate(document));
}

function schematron(path: string): Validator {
  const schema = cached(() => Schema.fromString(sample(path).toString('utf8').replace('\uFEFF', '')));
  return (xml) =>
    schema()
      .validateString(xml, { debug: true })
      .map(({ message }) => `${path}: ${message}`);
}

const MODULES = [
  ['http://www.tbxinfo.net/ns/min', 'tbx/Min.rng'],
  ['http://www.tbxinfo.net/ns/basic', 'tbx/Basic.rng'],
] as const;

/** Cuts out each element of a module and validates it alone, as NVDL does. */
function moduleElements(): Validator {
  const validators = MODULES.map(([namespace, path]) => [namespace, relaxNg(path)] as const);
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    const found = validators.flatMap(([namespace, validate]) =>
      (document.find(`//*[namespace-uri()="${namespace}"]`) as XmlElement[]).flatMap((element) =>
        validate(alone(element, namespace)),
      ),
    );
    document.dispose();
    return found;
  };
}

function alone({ name, attrs, content }: XmlElement, namespace: string): string {
  const attributes = attrs
    .filter(isNoReference)
    .map((attribute) => ` ${attribute.name}="${escaped(attribute.value)}"`)
    .join('');
  return `<${name} xmlns="${namespace}"${attributes}>${escaped(content)}</${name}>`;
}

// An id that a cut-out element refers to stands elsewhere in its file; the core grammar has checked it there.
const isNoReference = ({ name, value }: { name: string; value: string }) =>
  name !== 'target' || value.startsWith('http');

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const all =
  (...validators: readonly Validator[]): Validator =>
  (xml) =>
    validators.flatMap((validate) => validate(xml));

/** The old grammar wants an entry; that of today does not. */
const withEntries =
  (validate: Validator): Validator =>
  (xml) =>
    xml.includes('<body>') ? validate(xml) : [];

const core = relaxNg('tbx/TBXcoreStructV03.rng');

/** What must accept each format. */
export const VALIDATORS = {
  // node-schematron passes over rules of attributes, and so over the names of data categories: the old grammar has them.
  dca: all(
    core,
    withEntries(relaxNg('tbx/TBXcoreStructV03_TBX-Basic_integrated.rng')),
    schematron('tbx/TBX-Basic_DCA.sch'),
  ),
  dct: all(
    core,
    schematron('tbx/TBX-Basic_DCT.sch'),
    schematron('tbx/Min.sch'),
    schematron('tbx/Basic.sch'),
    moduleElements(),
  ),
  martif: all(xsd('tbx/tbx-v2-omegat.xsd'), dtd('tbx/TBXcoreStructV02.dtd')),
  tmx: dtd('tmx/tmx14.dtd'),
  xliff: xsd('xliff/xliff2.1/all.xsd'),
} as const;
