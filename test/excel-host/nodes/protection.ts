import { accessDenied, invalidOperation } from '../host-failure';
import { behaviour } from './behaviour';
import { HostNode, plain } from './node';
import { sheetOf } from './references';

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export const sheetProtectionBehaviour = behaviour(HostNode, {
  get: {
    Protected: (node) => sheetOf(node)?.protection != null,
    Options: (node) => sheetOf(node)?.protection?.options ?? null,
  },
  call: {
    Protect: (node, [options, password]) => {
      const sheet = sheetOf(node);
      if (!sheet || sheet.protection) throw invalidOperation('WorksheetProtection.protect');
      sheet.protection = { password: text(password), options: plain(options ?? null) };
      return null;
    },
    Unprotect: (node, [password]) => {
      const sheet = sheetOf(node);
      if (sheet?.protection?.password != null && sheet.protection.password !== password) {
        throw accessDenied('WorksheetProtection.unprotect');
      }
      if (sheet) sheet.protection = null;
      return null;
    },
  },
});

/** Of the structure: sheets cannot be added, deleted, renamed, moved, hidden or shown. */
export const workbookProtectionBehaviour = behaviour(HostNode, {
  get: { Protected: (node) => node.properties.get('Protected') === true },
  call: {
    Protect: (node, [password]) => {
      if (node.properties.get('Protected') === true) throw invalidOperation('WorkbookProtection.protect');
      node.properties.set('Protected', true);
      node.properties.set('password', text(password));
      return null;
    },
    Unprotect: (node, [password]) => {
      const needed = node.properties.get('password') ?? null;
      if (needed !== null && needed !== password) throw accessDenied('WorkbookProtection.unprotect');
      node.properties.set('Protected', false);
      return null;
    },
  },
});
