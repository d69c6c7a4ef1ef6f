import { MAIN_NAMESPACE } from './office-names';
import { OFFICE_RELATION, Package } from './package';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE_TYPE = 'application/vnd.openxmlformats-officedocument';
const PACKAGE_TYPE = 'application/vnd.openxmlformats-package';

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${type}" Target="${target}"/>`;

const relations = (...links: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;

const type = (path: string, name: string): string =>
  `<Override PartName="/${path}" ContentType="${name}+xml"/>`;

/** A workbook without a sheet yet, and without the name of a person or a machine. */
export function newWorkbook(): Package {
  return Package.of({
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="${PACKAGE_TYPE}.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      type('docProps/app.xml', `${OFFICE_TYPE}.extended-properties`) +
      type('docProps/core.xml', `${PACKAGE_TYPE}.core-properties`) +
      type('xl/workbook.xml', `${OFFICE_TYPE}.spreadsheetml.sheet.main`) +
      '</Types>',
    '_rels/.rels': relations(
      relation(1, `${OFFICE_RELATION}/officeDocument`, 'xl/workbook.xml'),
      relation(2, `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
      relation(3, `${OFFICE_RELATION}/extended-properties`, 'docProps/app.xml'),
    ),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties"/>`,
    'docProps/app.xml':
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
      '<Application>ITA Planner</Application></Properties>',
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${OFFICE_RELATION}">` +
      '<bookViews><workbookView/></bookViews><sheets></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(),
  });
}
