import { OfficeAddinManifest } from 'office-addin-manifest';
import type { Verdict } from './validate-manifest';

/** What Microsoft's own parser makes of the file. It reads the file only; nothing is sent. */
export async function judgeByMicrosoft(path: string): Promise<Verdict> {
  const verdict = { rule: 'office', says: 'office-addin-manifest reads the id, version, name and page' };
  try {
    const info = await OfficeAddinManifest.readManifestFile(path);
    const read: readonly (readonly [string, unknown])[] = [
      ['id', info.id],
      ['version', info.version],
      ['name', info.displayName],
      ['page', info.defaultSettings?.sourceLocation],
    ];
    return { ...verdict, faults: read.flatMap(([name, value]) => (value ? [] : [`no ${name}`])) };
  } catch (error) {
    return { ...verdict, faults: [error instanceof Error ? error.message : String(error)] };
  }
}
