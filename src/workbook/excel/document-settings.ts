import type { DocumentStore } from '../document-store';
import { HostError } from '../host-workbook';

/** The settings that Office keeps inside the workbook, one set for each add-in; Office must be ready. */
export const DOCUMENT_SETTINGS: DocumentStore = {
  read: (key) => Office.context.document.settings.get(key) as unknown,
  write: (key, value) =>
    new Promise((resolve, reject) => {
      const { settings } = Office.context.document;
      settings.set(key, value);
      settings.saveAsync(({ status, error }) => {
        if (status === Office.AsyncResultStatus.Succeeded) resolve();
        else reject(new HostError('unknown', 'nothing', `${error.code} ${error.message}`));
      });
    }),
};
