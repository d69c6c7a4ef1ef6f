let loading: Promise<void> | undefined;

/** Adds the style sheet of what comes later; resolves when its rules hold. @throws Error it could not be loaded */
async function addStyles(): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = 'steps.css';
  await new Promise<void>((resolve, reject) => {
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error('steps.css could not be loaded'));
    };
    document.head.append(link);
  });
}

/** The styles of what comes later, loaded once; rejects where they cannot be. The page of one file has them from the start. */
export async function loadLaterStyles(): Promise<void> {
  loading ??= addStyles();
  try {
    await loading;
  } catch (error) {
    // Asked for again with the next part.
    loading = undefined;
    throw error;
  }
}
