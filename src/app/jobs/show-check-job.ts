import type { HostJob } from './host-job';

/** Shows the hidden sheets that tell what was found in the scores. */
export const showCheckJob: HostJob = async ({ host }) => {
  const { drawn } = await host.read();
  const sheets = drawn.filter(({ marker }) => marker.startsWith('check|'));
  const count = sheets.length === 0 ? 0 : await host.show(sheets);
  if (count === 0) return { done: false, sentences: [{ key: 'job.no-check' }] };
  const names = sheets.map(({ name }) => name).join(', ');
  return { done: true, sentences: [{ key: 'job.check-shown', params: { sheets: names } }] };
};
