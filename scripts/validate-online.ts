/** Asks Microsoft whether manifest.xml is valid: npm run validate:online. Only on request, as the file is sent there. */
import { join } from 'node:path';
import { validateManifest } from 'office-addin-manifest';

async function main(): Promise<void> {
  const path = join(__dirname, '..', 'manifest.xml');
  console.log('Sending manifest.xml to Microsoft’s validation service (validationgateway.omex.office.net) …');
  const { isValid, status, statusText, report } = await validateManifest(path);
  const issues = [...(report?.errors ?? []), ...(report?.warnings ?? []), ...(report?.notes ?? [])];
  for (const { title, content } of issues) console.log(`${title ?? ''}: ${content ?? ''}`);
  if (report === undefined) console.error(`The service answered ${status ?? '–'} ${statusText ?? ''}`);
  console.log(isValid ? 'Microsoft accepts the manifest.' : 'Microsoft does not accept the manifest.');
  if (!isValid) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error('Without a network "npm run validate" checks the rules that matter.');
  process.exitCode = 1;
});
