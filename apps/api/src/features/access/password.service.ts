import { randomInt } from 'node:crypto';
import { passwordLimits } from '@lotrinh/contracts';
import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { dictionary } from '@zxcvbn-ts/language-common';
import { demand } from '../../platform/errors/domain-error.js';

/** OWASP's argon2id setting: 19 MiB, two passes, one lane. 2 is Argon2id; the package's enum cannot be used with isolated modules. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

// Without those that are mistaken for one another when read from paper: i, l, 1, o, 0.
const LEGIBLE = 'abcdefghjkmnpqrstuvwxyz23456789';

const common = new Set(dictionary['passwords-common']);

@Injectable()
export class PasswordService {
  /** Hash of a password nobody has: checking against it takes as long as checking a real one (T11). */
  private readonly decoy = hash(crypto.randomUUID(), cost);

  hash(password: string): Promise<string> {
    return hash(password.normalize('NFC'), cost);
  }

  async matches(storedHash: string | null, password: string): Promise<boolean> {
    const matched = await verify(storedHash ?? (await this.decoy), password.normalize('NFC'));
    return matched && storedHash !== null;
  }

  /** Length and a list of common passwords; no composition rules, no forced change (T12). */
  demandAcceptable(password: string, username: string): void {
    const length = Array.from(password.normalize('NFC')).length;
    demand(length >= passwordLimits.min, 'access.password_short', { min: passwordLimits.min });
    demand(length <= passwordLimits.max, 'access.password_long', { max: passwordLimits.max });
    const lower = password.toLowerCase();
    const repeats = new Set(lower).size < 4;
    demand(!common.has(lower) && !repeats && !lower.includes(username.toLowerCase()), 'access.password_weak');
  }

  /** A random password to be read from a slip and changed at the first sign-in: four groups, 79 bits. */
  oneTime(): string {
    const group = () => Array.from({ length: 4 }, () => LEGIBLE.charAt(randomInt(LEGIBLE.length))).join('');
    return [group(), group(), group(), group()].join('-');
  }
}
