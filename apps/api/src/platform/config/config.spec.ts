import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, configNames, parseConfig } from './config.js';

const faultsOf = (env: Record<string, string>): string[] => {
  try {
    parseConfig(env, '/checkout');
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
};

describe('the configuration', () => {
  it('needs nothing to try the product', () => {
    expect(faultsOf({})).toEqual([]);
    expect(parseConfig({}, '/checkout')).toMatchObject({ mode: 'demo', port: 3000, databaseUrl: null });
  });

  it('names all faults at once', () => {
    const faults = faultsOf({ PORT: 'abc', LOG_LEVEL: 'loud', LOTRINH_MODE: 'test', PUBLIC_URL: 'plans.example.vn' });
    expect(faults).toHaveLength(4);
  });

  it('starts in production only with https and a key of its own', () => {
    const faults = faultsOf({ LOTRINH_MODE: 'production', PUBLIC_URL: 'http://plans.example.vn' });
    expect(faults.join(' ')).toMatch(/https.*JWT_PRIVATE_KEY/);
  });

  it('takes both database addresses or none', () => {
    expect(faultsOf({ DATABASE_URL: 'postgres://app@db/lotrinh' })).toHaveLength(1);
    const both = { DATABASE_URL: 'postgres://app@db/lotrinh', DATABASE_OWNER_URL: 'postgres://owner@db/lotrinh' };
    expect(faultsOf(both)).toEqual([]);
  });

  it('is listed whole in .env.example', () => {
    const example = readFileSync(join(process.cwd(), '.env.example'), 'utf8');
    const listed = [...example.matchAll(/^#?\s?([A-Z][A-Z_]+)=/gm)].map((match) => match[1]);
    expect(listed.sort()).toEqual([...configNames].sort());
  });
});
