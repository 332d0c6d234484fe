import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where a person's mail goes. With the account, not with the person: everyone signed in may read a name, but an address only
 * its owner and the administrator who looks after the account, which is what the policy of `account` says.
 */
export class Email1764000000046 implements MigrationInterface {
  name = 'Email1764000000046';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table account add email text constraint account_email_key unique
        check (email = lower(email) and length(email) between 3 and 254);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table account drop column email');
  }
}
