import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../tools/setup/find-browser.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsgloss-browser-'));
  vi.stubEnv('CHROME_BIN', '');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

describe('findBrowser', () => {
  it('takes what the variable names before what is on the PATH', () => {
    program('chromium');
    const named = program('my-browser');
    vi.stubEnv('PATH', folder);
    vi.stubEnv('CHROME_BIN', named);
    expect(findBrowser('chrome')).toBe(named);
  });

  it('finds a program on the PATH', () => {
    const path = program('chromium');
    vi.stubEnv('PATH', folder);
    expect(findBrowser('chrome')).toBe(path);
  });

  it('says so when the variable names nothing that can be run', () => {
    vi.stubEnv('CHROME_BIN', join(folder, 'none'));
    expect(() => findBrowser('chrome')).toThrow(/CHROME_BIN is set to .*none, and there is no program to run there/);
  });
});
