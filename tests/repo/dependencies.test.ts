import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}
interface Locked {
  version: string;
  license?: string;
  hasInstallScript?: boolean;
  optional?: boolean;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const readme = readFileSync('README.md', 'utf8');
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

/** Licenses that ask for nothing but to be named, those of fonts, and those that bind only who changes the package. */
const free =
  /^(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|WTFPL|Python-2\.0|OFL-1\.1|MPL-2\.0)$/;
/** Parts that work on the pages or the words and of which nothing is in the built site. */
const toolsAlone = /^(@img\/sharp|caniuse-lite$|@cspell\/dict-en-common-misspellings$)/;

describe('the packages this project asks for', () => {
  it('are named with one exact version each', () => {
    const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('come with the version that is asked for', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
      expect(lock.packages[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  it('run no script when they are installed but those allowed by name', () => {
    const running = locked.filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional);
    expect(running.map(([path]) => nameOf(path)).sort()).toEqual(Object.keys(manifest.allowScripts).sort());
  });

  it('may be used freely', () => {
    const bound = locked.filter(([path, { license }]) => {
      const choices = (license ?? 'MIT').replace(/[()]/g, '').split(/ OR /);
      return (
        !toolsAlone.test(nameOf(path)) &&
        !choices.some((choice) => choice.split(/ AND /).every((one) => free.test(one)))
      );
    });
    expect(bound.map(([path, { license }]) => `${nameOf(path)}: ${license}`)).toEqual([]);
  });
});

describe('the licenses in the README', () => {
  it.each(['preact', 'fuse.js', 'workbox-routing', 'workbox-strategies'])(
    'name that of %s, which readers get',
    (name) => {
      const license = lock.packages[`node_modules/${name}`]?.license ?? '';
      expect(license).not.toBe('');
      expect(readme.split('## Licenses')[1]).toMatch(new RegExp(`${name.replace(/-.*/, '')}[^\\n]*${license}`, 'i'));
    },
  );
});
