/** The error a job ends with; fails when it ends well. */
export async function failureOfJob(
  job: (context: Excel.RequestContext) => Promise<void>,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(job);
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error('The job did not fail.');
}
