import { hostError } from './host-error';

/**
 * One job with Excel. Ranges made in it should be given back with `untrack` before they are sent: each one that is tracked
 * costs two calls and a request at the end.
 * @throws HostError with nothing remaining: jobs that write tell themselves what remains
 */
export async function run<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  options: Excel.RunOptions = {},
): Promise<T> {
  try {
    return await Excel.run(options, work);
  } catch (error) {
    throw hostError(error, 'nothing');
  }
}
