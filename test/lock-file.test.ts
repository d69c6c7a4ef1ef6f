/** What `npm ci` installs is proven against the lock file, on every system. */
import lock from '../package-lock.json';

interface Entry {
  readonly integrity?: string;
  readonly resolved?: string;
}

/** By where they are installed; the first entry is the project itself. */
const packages = Object.entries(lock.packages as Readonly<Record<string, Entry>>).filter(
  ([path]) => path !== '',
);

test('every package has a digest, those of other systems too', () => {
  expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
});

test('no package names the registry that one machine took it from', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});
