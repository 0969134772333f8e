import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML, type XMLFileInfo } from 'xmllint-wasm';

const main = 'OfficeAppManifestV1_1.xsd';
const contentApp = 'ContentAppVersionOverridesV1_0.xsd';

/** Stands for the schema of content add-ins, which Microsoft's collection imports and lacks; no manifest of ours uses it. */
const contentAppSchema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
  targetNamespace="http://schemas.microsoft.com/office/contentappversionoverrides">
  <xs:element name="VersionOverrides" />
</xs:schema>`;

/** A schema as published, readable for libxml2: the namespace of XML Schema has no s, and its patterns know no lazy quantifier. */
function repaired(schema: string): string {
  return schema
    .replaceAll('https://www.w3.org/2001/XMLSchema', 'http://www.w3.org/2001/XMLSchema')
    .replaceAll('{0,3}?"', '{0,3}"');
}

function schemasIn(folder: string): readonly XMLFileInfo[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.xsd'));
  const files = names.map((fileName) => ({
    fileName,
    contents: repaired(readFileSync(join(folder, fileName), 'utf8')),
  }));
  if (names.includes(contentApp)) return files;
  return [...files, { fileName: contentApp, contents: contentAppSchema }];
}

/**
 * What Microsoft's own schema says against each of the manifests, in its words; nothing against a valid one.
 * @throws where the folder lacks the schema, or the schema cannot be read.
 */
export async function schemaFaults(
  manifests: readonly string[],
  folder: string,
): Promise<readonly (readonly string[])[]> {
  const files = schemasIn(folder);
  const schema = files.find(({ fileName }) => fileName === main);
  if (schema === undefined) throw new Error(`${folder} has no ${main}`);
  const nameOf = (index: number): string => `manifest-${index}.xml`;
  const { errors } = await validateXML({
    xml: manifests.map((contents, index) => ({ fileName: nameOf(index), contents })),
    schema: [schema],
    preload: files.filter((file) => file !== schema),
  });
  return manifests.map((_xml, index) =>
    errors
      .filter(({ rawMessage }) => rawMessage.startsWith(nameOf(index)))
      .map(({ message }) => message),
  );
}
